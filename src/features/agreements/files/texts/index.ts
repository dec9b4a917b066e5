import type { Locale } from '../../../../kernel/actor.js';
import type { AgreementWords } from '../../texts/en.js';
import { agreementWords } from '../../texts/index.js';
import { en, type FilesWords } from './en.js';
import { es } from './es.js';

/** The words of this room, with what the codes of agreements are called. */
export type FilesTexts = FilesWords & { readonly words: AgreementWords };

const WORDS: Readonly<Record<Locale, FilesWords>> = { en, es };

export const filesTexts = (locale: Locale): FilesTexts => ({ ...WORDS[locale], words: agreementWords(locale) });
