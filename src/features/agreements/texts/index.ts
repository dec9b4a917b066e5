import type { Locale } from '../../../kernel/actor.js';
import { en, type AgreementWords } from './en.js';
import { es } from './es.js';

const WORDS: Readonly<Record<Locale, AgreementWords>> = { en, es };

/** What the codes of agreements are called in a language. */
export const agreementWords = (locale: Locale): AgreementWords => WORDS[locale];
