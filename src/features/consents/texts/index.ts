import type { Locale } from '../../../kernel/actor.js';
import { en, type ConsentTexts } from './en.js';
import { es } from './es.js';

const TEXTS: Readonly<Record<Locale, ConsentTexts>> = { en, es };

export type { ConsentTexts } from './en.js';

/** The sentences of releases in a language. */
export const consentTexts = (locale: Locale): ConsentTexts => TEXTS[locale];
