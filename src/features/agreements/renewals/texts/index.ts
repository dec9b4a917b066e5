import type { Locale } from '../../../../kernel/actor.js';
import { en, type RenewalTexts } from './en.js';
import { es } from './es.js';

const TEXTS: Readonly<Record<Locale, RenewalTexts>> = { en, es };

/** The sentences of renewals in a language. */
export const renewalTexts = (locale: Locale): RenewalTexts => TEXTS[locale];
