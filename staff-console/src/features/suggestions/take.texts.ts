import { defineTexts } from '@loopkeeper/ui-kit';

export const takeTexts = defineTexts('take-suggestion', {
  en: {
    inEditor: 'Change it in the editor',
    byHand: 'Done by hand',
    asked: 'Suggested for {{field}}',
    askedNote: 'Note: {{note}}',
    settles: 'The suggestion is closed when you save.',
    room: 'How much room is there?',
    room_open: 'Open',
    room_limited: 'Limited room',
    room_waitlist: 'Waitlist',
    room_closed: 'Closed',
    waitDays: 'Days until there is room',
    roomAndDays: '{{room}}, {{days}} days',
    days: 'A number of days, at most 3650.',
  },
  es: {
    inEditor: 'Cambiarlo en el editor',
    byHand: 'Hecho a mano',
    asked: 'Sugerido para {{field}}',
    askedNote: 'Nota: {{note}}',
    settles: 'La sugerencia se cierra cuando usted guarda.',
    room: '¿Cuánto lugar hay?',
    room_open: 'Abierto',
    room_limited: 'Cupo limitado',
    room_waitlist: 'Lista de espera',
    room_closed: 'Cerrado',
    waitDays: 'Días hasta que haya lugar',
    roomAndDays: '{{room}}, {{days}} días',
    days: 'Un número de días, como máximo 3650.',
  },
});
