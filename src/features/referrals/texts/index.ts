import type { Locale } from '../../../kernel/actor.js';
import { en } from './en.js';
import { es } from './es.js';
import type { ReferralTexts } from './referral-texts.js';

const texts: Readonly<Record<Locale, ReferralTexts>> = { en, es };

/** The words for a reader of this language. */
export const referralTexts = (locale: Locale): ReferralTexts => texts[locale];

export type { Names } from './en.js';
export type { ReferralTexts } from './referral-texts.js';
