import type { Locale } from '../../../kernel/actor.js';
import { en } from './en.js';
import { es } from './es.js';
import type { ReplyTexts } from './reply-texts.js';

const texts: Readonly<Record<Locale, ReplyTexts>> = { en, es };

/** The words for a reader of this language. */
export const replyTexts = (locale: Locale): ReplyTexts => texts[locale];

export type { ReplyTexts } from './reply-texts.js';
