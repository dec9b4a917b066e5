import type { Locale } from '../../../kernel/actor.js';
import { en } from './en.js';
import { es } from './es.js';

export type ShortlistTexts = typeof en;

const TEXTS: Readonly<Record<Locale, ShortlistTexts>> = { en, es };

/** What this feature says, in the reader's language. */
export const shortlistTexts = (locale: Locale): ShortlistTexts => TEXTS[locale];
