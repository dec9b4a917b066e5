import type { Locale } from '../../../kernel/actor.js';
import { en } from './en.js';
import { es } from './es.js';

type Said<T> = T extends (...words: infer Words) => string ? (...words: Words) => string : T extends string ? string : { readonly [Key in keyof T]: Said<T[Key]> };

/** What every language of the reply pages must say. */
export type ReplyTexts = Said<typeof en>;

const texts: Readonly<Record<Locale, ReplyTexts>> = { en, es };

/** The words for a reader of this language. */
export const replyTexts = (locale: Locale): ReplyTexts => texts[locale];
