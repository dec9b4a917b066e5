import type { Locale } from '../../../kernel/actor.js';
import { en, type PublicTexts } from './en.js';
import { es } from './es.js';

export type { PublicTexts } from './en.js';

const TEXTS: Readonly<Record<Locale, PublicTexts>> = { en, es };

/** The words of the public view for a reader of this language. */
export const publicTexts = (locale: Locale): PublicTexts => TEXTS[locale];
