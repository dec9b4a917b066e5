import { defineTexts } from '@loopkeeper/ui-kit';

/** The words of what waits for a signature, apart from the rest: they are there at once. */
export const toSignTexts = defineTexts('to-sign', {
  en: { waiting: 'Waits for your signature', readAndSign: 'Read and sign: {{title}}' },
  es: { waiting: 'Espera su firma', readAndSign: 'Leer y firmar: {{title}}' },
});
