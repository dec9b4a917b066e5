import type { Locale } from '../../../../kernel/actor.js';
import { en, type CoverageTexts } from './en.js';
import { es } from './es.js';

const TEXTS: Readonly<Record<Locale, CoverageTexts>> = { en, es };

/** The sentences of coverage in a language. */
export const coverageTexts = (locale: Locale): CoverageTexts => TEXTS[locale];
