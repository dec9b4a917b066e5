import { enumOfCodes } from '../../../platform/graphql/index.js';
import type { Confidence } from '../domain/partner-categories.js';

const CONFIDENCES: readonly Confidence[] = ['verbatim', 'secondary', 'recall'];

export const ConfidenceEnum = enumOfCodes<Confidence>('Confidence', CONFIDENCES, {
  description: 'How sure a fact of the criteria is.',
  about: {
    verbatim: 'Read word for word.',
    secondary: 'Seen in a secondary source.',
    recall: 'Known by heart: guidance, never a quotation.',
  },
});
