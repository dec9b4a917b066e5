import type { Locale } from '../../../kernel/actor.js';
import { en, type EngagementTexts } from './en.js';
import { es } from './es.js';

const TEXTS: Readonly<Record<Locale, EngagementTexts>> = { en, es };

/** The sentences of engagement in a language. */
export const engagementTexts = (locale: Locale): EngagementTexts => TEXTS[locale];
