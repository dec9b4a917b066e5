import { defineTexts } from '@loopkeeper/ui-kit';

/** How an agency did with what it promised. */
export const ourPromisesTexts = defineTexts('ourPromises', {
  en: {
    title: 'What we promised, and how we did',
    period: 'Of requests since {{date}}.',
    nothing: 'No request has fallen under a promise in this time.',
    promise: '{{kind}} within {{within}}',
    fastTrack: '{{kind}} within {{within}}: {{situation}}',
    of: 'From “{{title}}”',
    kept: '{{count}} kept',
    missed: '{{count}} missed',
    open: '{{count}} not yet due',
    late: 'Requests that were late',
    lateOne: '{{reference}}, due {{when}}',
  },
  es: {
    title: 'Lo que prometimos, y cómo nos fue',
    period: 'De las solicitudes desde el {{date}}.',
    nothing: 'Ninguna solicitud cayó bajo una promesa en este tiempo.',
    promise: '{{kind}} en {{within}}',
    fastTrack: '{{kind}} en {{within}}: {{situation}}',
    of: 'De «{{title}}»',
    kept: '{{count}} cumplidas',
    missed: '{{count}} incumplidas',
    open: '{{count}} aún sin vencer',
    late: 'Solicitudes que se atrasaron',
    lateOne: '{{reference}}, para el {{when}}',
  },
});
