import type { Locale } from '../../../../kernel/actor.js';

const TAGS = { en: 'en-US', es: 'es-US' } as const satisfies Record<Locale, string>;

const said = (at: Date, timeZone: string, locale: Locale, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone }).format(at).replace(/\u202f/g, ' ');

/** A time of day in the agency's zone: "10:14 AM". */
export const spokenTime = (at: Date, timeZone: string, locale: Locale): string =>
  said(at, timeZone, locale, { timeStyle: 'short' });

/** A day and time in the agency's zone: "Nov 25, 2026, 10:14 AM". */
export const spokenMoment = (at: Date, timeZone: string, locale: Locale): string =>
  said(at, timeZone, locale, { dateStyle: 'medium', timeStyle: 'short' });

/** A calendar date, which no zone may move: "Nov 25, 2026". */
export const spokenDate = (date: string, locale: Locale): string =>
  said(new Date(`${date}T00:00:00Z`), 'UTC', locale, { dateStyle: 'medium' });
