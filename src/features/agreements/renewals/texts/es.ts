import type { RenewalTexts } from './en.js';

/** The sentences of renewals, in Spanish. */
export const es: RenewalTexts = {
  due: {
    renew: 'Termina: renovarlo o dejarlo ir',
    licence: 'Una licencia vence',
    review: 'Revisar de nuevo si se puede obtener',
    attestation: 'Revisar de nuevo lo que se declaró',
    meeting: 'Los socios se reúnen',
  },
  efforts: {
    outreach: 'Se acercó',
    draft_sent: 'Envió un borrador',
    meeting: 'Se reunió',
    training: 'Se capacitaron juntos',
    problem_solved: 'Resolvieron un problema juntos',
    renewal_talk: 'Habló de la renovación',
    other: 'Otro',
  },
  faults: {
    ladder: 'Dé días enteros de 365 a 1, cada uno más cercano que el anterior.',
    nothing: 'Diga en pocas palabras qué se hizo.',
    dayAhead: 'Este día aún no llega. Regístrelo cuando haya ocurrido.',
    about: 'Diga de qué acuerdo, socio o categoría se trata.',
    category: 'No existe esa categoría.',
    period: 'El último día es anterior al primero, o el período pasa de dos años.',
  },
};
