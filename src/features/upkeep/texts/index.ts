import type { Locale } from '../../../kernel/actor.js';
import { en, type UpkeepTexts } from './en.js';
import { es } from './es.js';

export type { UpkeepTexts };

const TEXTS: Readonly<Record<Locale, UpkeepTexts>> = { en, es };

/** The words for a reader of this language. */
export const upkeepTexts = (locale: Locale): UpkeepTexts => TEXTS[locale];

/** What a code is called; one without a name stands for itself. */
export const labelIn = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code;
