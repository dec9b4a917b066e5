import type { Locale } from '../../../../kernel/actor.js';
import { en, type DcoTexts } from './en.js';
import { es } from './es.js';

const TEXTS: Readonly<Record<Locale, DcoTexts>> = { en, es };

/** The sentences about DCOs and the nine services in a language. */
export const dcoTexts = (locale: Locale): DcoTexts => TEXTS[locale];
