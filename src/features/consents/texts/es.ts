import { dayInWords, languageName, type ConsentTexts } from './en.js';

const AGES: Readonly<Record<string, string>> = { '65+': '65 o más' };

/** The sentences of releases, in Spanish. */
export const es: ConsentTexts = {
  codes: {
    OK_TIER0: 'Nada aquí dice quién es: no hace falta autorización.',
    OK_CONSENT: 'Lo cubre una autorización firmada.',
    OK_HIPAA_TREATMENT: 'Puede ir a quien da el tratamiento sin autorización.',
    OK_EMERGENCY_2_51: 'Puede ir en esta emergencia médica (42 CFR 2.51).',
    OK_IMMINENT_HARM: 'Puede ir para evitar un daño inminente.',
    ACTOR_NOT_AUTHORIZED:
      'Usted no puede enviar por esta persona. Pida ayuda a quien coordina en la agencia que la conoce.',
    PARTNER_NOT_ACTIVE:
      'Esta agencia no está activa o no hay cómo comunicarse con ella. Agregue su buzón o teléfono, o elija otra.',
    NOT_A_REFERRAL_PARTNER:
      'Esta agencia trabaja para nosotros y no atiende a nadie. Elija un servicio de otra agencia.',
    NOTES_NEVER_SENT: 'Las notas de consejería y de psicoterapia nunca salen en una solicitud. Quítelas.',
    CLIENT_RESTRICTION: 'La persona pidió que nada vaya a esta agencia. Elija otra, o pregunte a quien supervisa.',
    EMERGENCY_FIELDS_MISSING:
      'Anote por qué no se puede obtener la autorización, quién la recibe y dónde trabaja, quién la entrega y cuál es la emergencia.',
    MIN_NECESSARY_TRIMMED: 'Este tipo de servicio no lo necesita. Diga por qué sí, o déjelo fuera.',
    NEED_CONSENT:
      'Falta una autorización firmada que nombre a esta agencia. Regístrela, o envíe una consulta sin identidad.',
    NEED_PART2_CONSENT:
      'Falta una autorización para información de consumo de sustancias (42 CFR parte 2) que nombre nuestro programa, esta agencia y lo que se puede decir.',
    SEPARATE_JUSTICE_CONSENT: 'Un tribunal o agencia de justicia necesita una autorización propia, solo para ese fin.',
    INTERMEDIARY_PARTICIPANTS_MISSING:
      'La autorización debe nombrar a los miembros de esta red que pueden recibirla, o limitarse a los que dan tratamiento.',
    WRONG_PERSON: 'La autorización es de otra persona. Registre una de esta persona.',
    DISCLOSER_NOT_COVERED: 'La autorización no nombra a esta unidad como la que informa. Registre una que la cubra.',
    RECIPIENT_NOT_COVERED: 'La autorización no nombra a esta agencia. Registre una que la nombre.',
    PURPOSE_NOT_COVERED: 'La autorización es para otro fin. Registre una para este fin.',
    SCOPE_MISSING: 'La autorización no cubre esto. Registre una que lo cubra, o déjelo fuera.',
    SCOPE_MISSING_BH: 'La autorización no cubre la salud mental. Registre una que la nombre, o deje fuera esa sección.',
    SCOPE_MISSING_DA:
      'La autorización no cubre el consumo de sustancias. Registre una que lo nombre, o deje fuera esa sección.',
    HIV_SCOPE_MISSING:
      'La información sobre el VIH necesita una autorización que la nombre. Regístrela, o déjela fuera.',
    SIGNED_IN_FUTURE: 'La autorización tiene fecha futura. Corrija la fecha de la firma.',
    EXPIRY_MISSING: 'La autorización no tiene fecha de término. Registre una que la tenga.',
    EXPIRED: 'La autorización terminó. Pida a la persona que firme una nueva.',
    EXCEEDS_MAX_VALIDITY: 'La autorización dura más de lo que este estado permite. Registre una que termine antes.',
    REVOKED: 'La persona retiró esta autorización. No se puede decir nada más si no firma una nueva.',
    TPO_STATEMENTS_MISSING:
      'Al formulario le faltan las declaraciones para tratamiento, pago y operaciones. Use el formulario completo.',
    TREATMENT_DATES_MISSING: 'La autorización debe dar las fechas del tratamiento. Agréguelas.',
    NEED_PERSON_SIGNATURE: 'Falta la firma de la propia persona.',
    NEED_AUTHORITY_DOCUMENT: 'Falta la firma de quien la representa, y el documento que le permite firmar.',
    NEED_MINOR_SIGNATURE: 'Falta la firma de la persona joven.',
    NEED_GUARDIAN_SIGNATURE: 'Falta la firma de la madre, el padre o el tutor.',
    PRIVACY_REVIEW_REQUIRED:
      'Quién puede firmar depende de la edad y de quién aceptó el tratamiento. Anote la fecha de nacimiento, o pregunte a quien cuida la privacidad.',
    NEUTRAL_NAME_MISSING:
      'El nombre de esta unidad diría demasiado. Pida a administración que ponga su nombre neutral.',
    NOTICE_MISSING: 'Falta el aviso que pide este estado. Pida a quien cuida la privacidad que ponga su texto.',
    REPLY_BASIS_NONE: 'La ley de esta agencia le prohíbe contestar aquí. No espere respuesta, y pregunte a la persona.',
  },
  sections: {
    contact: 'quién es y cómo comunicarse',
    need: 'lo que necesita',
    general_health: 'salud general',
    behavioral_health: 'salud mental',
    substance_use: 'consumo de sustancias',
    hiv: 'información sobre el VIH',
  },
  entry: {
    noRecipient: () => 'Nombre al menos una agencia, o una clase de agencias.',
    noScope: () => 'Elija lo que se puede decir.',
    noPurpose: () => 'Elija para qué es.',
    justiceAlone: () => 'Una autorización para tribunales no se combina con otro fin.',
    noSigner: () => 'Anote el nombre de quien firmó.',
    signedInFuture: () => 'La fecha de la firma es futura.',
    signedLongAgo: () => 'La fecha de la firma es de hace más de diez años.',
    expiryMissing: () => 'Anote el día en que termina.',
    expiryTwice: () => 'Tiene fecha de término, así que no puede ser sin término.',
    expiresBeforeSigned: () => 'Termina antes de haber sido firmada.',
    tooLong: (days) => `En este estado una autorización termina a más tardar ${days} días después de la firma.`,
    noExpiryNotAllowed: () => 'En este estado una autorización para este fin necesita fecha de término.',
    treatmentDatesMissing: () =>
      'En este estado la autorización de información de tratamiento da las fechas del tratamiento.',
    treatmentDatesReversed: () => 'Las fechas del tratamiento no están en orden.',
  },
  unknownRecipient: 'Una de estas agencias no está en la red.',
  lines: {
    from: 'De',
    asksFor: 'Pide',
    urgency: 'Urgencia',
    ageGroup: 'Grupo de edad',
    area: 'Zona',
    language: 'Idioma',
    payer: 'Cobertura',
    household: 'Hogar',
    name: 'Nombre',
    preferredName: 'Nombre preferido',
    pronouns: 'Pronombres',
    birthDate: 'Fecha de nacimiento',
    phone: 'Teléfono',
    email: 'Correo electrónico',
    safeContact: 'Contacto seguro',
    guardian: 'Tutor o tutora',
    need: 'Necesidad',
    general_health: 'Salud general',
    behavioral_health: 'Salud mental',
    substance_use: 'Consumo de sustancias',
    hiv: 'Información sobre el VIH',
  },
  neutralService: 'Un servicio suyo',
  ages: (band) => AGES[band] ?? band.replace('-', ' a '),
  household: (size) => (size === 1 ? '1 persona' : `${size} personas`),
  languageName: (code) => languageName('es', code),
  day: (day) => dayInWords('es-US', day),
  interpreter: (language) => `${language}, necesita intérprete`,
  payers: {
    medicaid: 'Medicaid',
    medicare: 'Medicare',
    private: 'Seguro privado',
    uninsured: 'Sin seguro',
    other: 'Otra',
    unknown: 'No se sabe',
  },
  channels: {
    phone: 'por teléfono',
    text: 'por mensaje de texto',
    email: 'por correo electrónico',
    mail: 'por correo postal',
    in_person: 'en persona',
    none: 'de ninguna manera',
  },
  doNotContact: 'No contactar',
  message: (may) => (may ? 'se puede dejar mensaje' : 'sin dejar mensaje'),
  text: (may) => (may ? 'texto permitido' : 'sin texto'),
  scope: (what, until, more) =>
    `La autorización escrita de la persona permite a esta agencia recibir: ${what}${until === null ? '' : `, hasta el ${until}`}. ${more ? 'Abarca más, que se muestra al entrar con nombre propio.' : 'Todo lo demás necesita otra autorización.'}`,
  ended: {
    revoked: (day) =>
      `La persona retiró la autorización el ${day}. No use ni comparta más los datos, salvo como la ley lo permita.`,
    expired: (day) =>
      `La autorización venció el ${day}. No use ni comparta más los datos, salvo como la ley lo permita.`,
  },
};
