import type { Locale } from '../../../../kernel/actor.js';
import { en, type GateTexts } from './en.js';
import { es } from './es.js';

export type { GateTexts };

const TEXTS: Readonly<Record<Locale, GateTexts>> = { en, es };

/** The sentences of the gate in a language. */
export const gateTexts = (locale: Locale): GateTexts => TEXTS[locale];

/** A day as a sentence names it. */
export const dayInWords = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'es' ? 'es-US' : 'en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
