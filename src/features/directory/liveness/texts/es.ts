import type { LivenessTexts } from './en.js';

/** Why something said of a listing is not taken, in Spanish. */
export const es: LivenessTexts = {
  faults: {
    noPhone: 'Esto no es un número de teléfono.',
    extension: 'Una extensión tiene de una a ocho cifras.',
    extensionAlone: 'Una extensión necesita un número.',
    hours: 'Cada horario necesita un día, y abrir antes de cerrar. Las 24 horas se escriben 00:00 a 00:00.',
    language: 'Uno de estos idiomas no se conoce aquí.',
    endsBeforeStart: 'No puede terminar antes de empezar.',
    overAlready: 'Ya habría terminado.',
    tooLong: 'Un aviso vale un año como máximo; lo que dura más va en el servicio mismo.',
    waitOnly: 'Los días de espera se dicen solo de una lista de espera.',
    closedOnly: 'El día hasta el que está cerrado se dice solo de cerrado.',
    pastDay: 'Ese día ya pasó.',
    noGroups: 'Diga qué partes comprobó.',
    notYourWay: 'Usted no puede comprobarlo de esta manera.',
    emptyContact: 'Un contacto necesita un nombre, un cargo o un departamento.',
    noPurpose: 'Diga para qué se le llama.',
    noEmail: 'Esto no es una dirección de correo.',
  },
  notYours: 'Solo la agencia de este servicio, o el personal que mantiene la lista, lo dice.',
  notKeeper: 'Solo quienes mantienen la lista, o la gerencia de su agencia, lo cambian.',
  tooLate: 'Ya no se puede deshacer. Diga lo que vale ahora.',
  mayNotKnow: 'Solo quienes pueden saber dónde está un lugar confidencial hacen esto.',
  changed: {
    room: 'Lugar para personas',
    roomAt: (place) => `Lugar para personas, ${place}`,
    news: 'Aviso',
    states: { open: 'Abierto', limited: 'Cupo limitado', waitlist: 'Lista de espera', closed: 'Cerrado' },
    days: (count) => (count === 1 ? 'alrededor de 1 día' : `alrededor de ${count} días`),
    until: (day) => `hasta el ${day}`,
  },
  changedBy: (who) => `${who} cambió cómo derivar.`,
};
