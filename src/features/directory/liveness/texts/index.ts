import type { Locale } from '../../../../kernel/actor.js';
import { en, type LivenessTexts } from './en.js';
import { es } from './es.js';

const TEXTS: Readonly<Record<Locale, LivenessTexts>> = { en, es };

/** What the liveness of listings says, in a language. */
export const livenessTexts = (locale: Locale): LivenessTexts => TEXTS[locale];

/** Why something said of a listing is not taken. */
export type Fault = keyof LivenessTexts['faults'];

export interface FieldFault {
  readonly field: string;
  readonly fault: Fault;
}
