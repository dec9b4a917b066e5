import type { Locale } from '../../../kernel/actor.js';
import { en, type PeopleTexts } from './en.js';
import { es } from './es.js';

const TEXTS: Readonly<Record<Locale, PeopleTexts>> = { en, es };

/** The sentences of this feature in a language. */
export const peopleTexts = (locale: Locale): PeopleTexts => TEXTS[locale];
