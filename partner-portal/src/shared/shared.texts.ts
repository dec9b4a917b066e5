import { defineTexts } from '@loopkeeper/ui-kit';

/** Words that several pages use. */
export const sharedTexts = defineTexts('shared', {
  en: {
    notFound: 'There is nothing here for your agency.',
    backToWork: 'Open work',
  },
  es: {
    notFound: 'Aquí no hay nada para su agencia.',
    backToWork: 'Trabajo pendiente',
  },
});
