import type { EngagementTexts } from './en.js';

/** The sentences of engagement, in Spanish. */
export const es: EngagementTexts = {
  types: {
    in_person_visit: 'Visita',
    phone_call: 'Llamada',
    video_meeting: 'Videollamada',
    email_or_message: 'Correo o mensaje con respuesta',
    presentation: 'Charla sobre nuestros servicios',
    training_given: 'Capacitación que dimos',
    training_received: 'Capacitación que recibimos',
    case_conference: 'Conferencia de caso',
    joint_outreach: 'Actividad o evento conjunto',
    agreement_meeting: 'Reunión sobre el acuerdo',
    problem_solving: 'Resolver un problema de una solicitud',
    warm_handoff: 'Entrega acompañada',
    site_tour: 'Recorrido o puertas abiertas',
    needs_assessment_input: 'Aporte al estudio de necesidades',
    attempt_no_contact: 'Intento sin respuesta',
    mass_mailing: 'Boletín o envío masivo',
  },
  faults: {
    unknownType: 'No existe ese tipo de contacto.',
    dayAhead: 'Ese día aún no llega. Registre el contacto cuando haya ocurrido.',
    dayLongAgo: 'Ese día fue hace más de diez años.',
    noTopic: 'Diga en pocas palabras de qué se trató.',
    followUpBefore: 'El seguimiento es antes del contacto mismo.',
  },
  ownAgency: 'Elija una agencia asociada: esta es la suya.',
  period: 'Un período va de un día a otro posterior, de diez años a lo más.',
  definition:
    'Un contacto es una fila que alguien de su agencia registró, de un tipo en que se habló o se reunió con la agencia asociada, en un día del período. ' +
    'Días cuenta los días distintos con al menos un contacto. Los intentos sin respuesta y los envíos masivos se cuentan aparte, igual que ' +
    'las solicitudes enviadas en el período; nunca se suman a los contactos. Antes son los contactos del período de igual largo ' +
    'que termina el día anterior a este. Último es el contacto más reciente hasta el fin del período, y quién lo registró. ' +
    'Los días son los del reloj de su agencia.',
  chapter: {
    title: 'Contactos con los socios',
    sentence: (contacts, partners) =>
      `${contacts === 1 ? '1 contacto' : `${contacts} contactos`} con ${partners === 1 ? '1 socio' : `${partners} socios`} en los 12 meses anteriores.`,
    byPartner: 'Contactos por socio',
    all: 'Todos los contactos',
    none: 'No hay ninguno.',
    partner: 'Socio',
    contacts: 'Contactos',
    days: 'Días',
    attempts: 'Intentos y envíos',
    last: 'Último',
    day: 'Día',
    type: 'Tipo',
    withWhom: 'Con',
    topic: 'Tema',
    by: 'Registrado por',
  },
};
