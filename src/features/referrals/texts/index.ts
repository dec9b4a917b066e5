import type { Locale } from '../../../kernel/actor.js';
import { en } from './en.js';
import { es } from './es.js';

type Said<T> = T extends (...words: infer Words) => string ? (...words: Words) => string : T extends string ? string : { readonly [Key in keyof T]: Said<T[Key]> };

/** What every language of the referrals feature must say. */
export type ReferralTexts = Said<typeof en>;

const texts: Readonly<Record<Locale, ReferralTexts>> = { en, es };

/** The words for a reader of this language. */
export const referralTexts = (locale: Locale): ReferralTexts => texts[locale];

export type { Names } from './en.js';
