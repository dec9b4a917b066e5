import { defineTexts } from '@loopkeeper/ui-kit';

/** The words of the list of open work. */
export const openWorkTexts = defineTexts('open-work', {
  en: {
    title: 'Open work',
    toAnswer: '{{number}} to answer',
    toAnswerToday: '{{number}} to answer, {{today}} today',
    nothingToAnswer: 'Nothing to answer',
    go_answer: 'Answer',
    go_reach_or_book: 'Open',
    go_how_it_went: 'Tell us',
    go_finished: 'Look again',
    reference: 'Reference {{reference}}',
    empty: 'Nothing is waiting.',
    emptyNext: 'New requests come by e-mail and appear here. This page looks again by itself when you return to it.',
  },
  es: {
    title: 'Trabajo pendiente',
    toAnswer: '{{number}} por responder',
    toAnswerToday: '{{number}} por responder, {{today}} hoy',
    nothingToAnswer: 'Nada por responder',
    go_answer: 'Responder',
    go_reach_or_book: 'Abrir',
    go_how_it_went: 'Contar',
    go_finished: 'Ver de nuevo',
    reference: 'Referencia {{reference}}',
    empty: 'No hay nada pendiente.',
    emptyNext:
      'Las solicitudes nuevas llegan por correo y aparecen aquí. La página se actualiza sola cuando usted vuelve.',
  },
});

/** A key of these words. */
export type OpenWorkWords = keyof (typeof openWorkTexts)['words']['en'];
