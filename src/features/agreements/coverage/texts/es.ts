import type { CoverageTexts } from './en.js';

const gaps = (count: number): string => (count === 1 ? '1 vacío' : `${count} vacíos`);

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** The sentences of coverage, in Spanish. */
export const es: CoverageTexts = {
  states: {
    covered: 'Cubierto',
    partial: 'Parcial',
    waived: 'Exento',
    gap: 'Vacío',
    out_of_count: 'No se cuenta',
  },
  attestations: {
    none_in_service_area: 'No hay en nuestra área de servicio',
    waived: 'Exento: no se puede obtener ahora',
    provided_directly: 'Lo prestamos nosotros',
    not_applicable: 'No nos corresponde',
  },
  sentence: ({ covered, total, partial, waived, gaps: open, outOfCount }) =>
    `${covered} de ${total} con cobertura, ${many(partial, 'parcial', 'parciales')}, ${many(waived, 'exento', 'exentos')}, ${gaps(open)}${outOfCount > 0 ? `; ${outOfCount} no se ${outOfCount === 1 ? 'cuenta' : 'cuentan'}` : ''}.`,
  day: (day) => new Intl.DateTimeFormat('es-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(day),
  missing: {
    nothing: 'No hay acuerdo ni protocolo vigente.',
    ended: (title, day) => `«${title}» terminó el ${day}; nada lo reemplazó.`,
    effort: (title) => `«${title}» cuenta solo con esfuerzos documentados: ninguno en los 12 meses anteriores.`,
    roles: (title) => `«${title}» no detalla las funciones de cada parte.`,
    informal: (title) => `«${title}» es un arreglo informal, que no cuenta.`,
    below: (rung, target) => `${rung}; hace falta: ${target.toLowerCase()}.`,
    obligations: (rung, what) =>
      `${rung}, pero ${what.map((each) => `«${each}»`).join(', ')} no ${what.length === 1 ? 'está marcado' : 'están marcados'}.`,
    review: (day) => `Su revisión era el ${day}; sin ella no hay exención.`,
    attested: (day) => `Se declaró fuera el ${day}, pero hay un acuerdo vigente: termine la declaración.`,
  },
  rungs: { 0: 'Nada cuenta', 1: 'Nuestro propio protocolo', 2: 'Protocolo conjunto sin firma', 3: 'Firmado' },
  lapsing: {
    agreement: 'El acuerdo termina',
    licence: (name) => `«${name}» vence`,
    review: 'Por revisar: no se puede obtener',
    attestation: (category) => `Declaración por revisar: ${category}`,
  },
  faults: {
    kind: () => 'Esto no se puede declarar de esta categoría.',
    statement: () => 'Diga en pocas palabras qué declara.',
    attestedBy: () => 'Diga a nombre de quién se declara.',
    ahead: () => 'Este día aún no llega.',
    beforeTheOther: () => 'Ya se declaró algo posterior de esta categoría.',
    plan: () => 'Una exención necesita un plan de contingencia: qué se hace en su lugar.',
    review: () => 'Diga cuándo se revisa; una exención vale 12 meses como máximo.',
    reviewBefore: () => 'La revisión es posterior al día en que se declara.',
    reviewTooLate: (latest) => `Una exención se revisa en 12 meses: a más tardar el ${latest}.`,
    file: 'No existe ese archivo.',
    endAhead: 'Este día aún no llega.',
    endBefore: 'Se declaró después de este día.',
    owner: 'Elija a un colega.',
  },
};
