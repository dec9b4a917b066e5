import { defineTexts } from '@loopkeeper/ui-kit';

/** The words of promises kept. */
export const promisesKeptTexts = defineTexts('promisesKept', {
  en: {
    title: 'Promises kept',
    lead: 'Whether partners answer as they promised in their agreements.',
    kept: 'Promises by partner',
    nothing: 'No referral fell under a promise in this time.',
    partner: 'Partner',
    promise: 'Promise',
    isKept: 'Kept',
    isMissed: 'Missed',
    isOpen: 'Not yet due',
    show: '{{what}}: {{count}} referrals. Show them.',
    rows: 'Referrals under this promise',
    KEPT: 'Kept',
    MISSED: 'Missed',
    OPEN: 'Not yet due',
    due: 'due {{at}}',
    answered: 'done {{at}}',
    howCounted: 'How this is counted',
    definition:
      'A promise is kept when the partner did what it promised by the time it was due, counted in its own working hours. What ended without its doing before that counts neither way.',
  },
  es: {
    title: 'Promesas cumplidas',
    lead: 'Si los socios responden como prometieron en sus acuerdos.',
    kept: 'Promesas por socio',
    nothing: 'Ninguna derivación cayó bajo una promesa en este tiempo.',
    partner: 'Socio',
    promise: 'Promesa',
    isKept: 'Cumplidas',
    isMissed: 'Incumplidas',
    isOpen: 'Aún no vencen',
    show: '{{what}}: {{count}} derivaciones. Mostrarlas.',
    rows: 'Derivaciones bajo esta promesa',
    KEPT: 'Cumplida',
    MISSED: 'Incumplida',
    OPEN: 'Aún no vence',
    due: 'vencía {{at}}',
    answered: 'hecho {{at}}',
    howCounted: 'Cómo se cuenta',
    definition:
      'Una promesa se cumple cuando el socio hizo lo prometido antes de su plazo, contado en sus propias horas hábiles. Lo que terminó antes sin que el socio actuara no cuenta ni a favor ni en contra.',
  },
});
