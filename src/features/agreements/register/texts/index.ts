import type { Locale } from '../../../../kernel/actor.js';
import type { AgreementWords } from '../../texts/en.js';
import { agreementWords } from '../../texts/index.js';
import { en, type RegisterWords } from './en.js';
import { es } from './es.js';

/** Everything that the register says in one language, with what the codes of agreements are called. */
export interface RegisterTexts extends RegisterWords {
  readonly words: AgreementWords;
}

const TEXTS: Readonly<Record<Locale, RegisterTexts>> = {
  en: { ...en, words: agreementWords('en') },
  es: { ...es, words: agreementWords('es') },
};

export const registerTexts = (locale: Locale): RegisterTexts => TEXTS[locale];
