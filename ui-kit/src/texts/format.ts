import { useMemo } from 'react';
import { useLocale, type Locale } from './locale.js';

const TAGS = { en: 'en-US', es: 'es-US' } as const satisfies Record<Locale, string>;
const METERS_IN_A_MILE = 1609.344;

/** Dates, times, numbers and distances in the page's language. */
export interface Format {
  /** A calendar date, `2026-11-25`, as "Nov 25, 2026". */
  readonly date: (date: string) => string;
  /** An instant, in the reader's own zone unless one is given. */
  readonly dateTime: (instant: string, timeZone?: string) => string;
  /** An instant by the clock of another place, with its zone named where that clock differs from the reader's. */
  readonly dateTimeThere: (instant: string, timeZone: string) => string;
  readonly time: (instant: string, timeZone?: string) => string;
  readonly number: (value: number) => string;
  /** How long ago an instant was, by calendar days: "today", "yesterday", "12 days ago". */
  readonly ago: (instant: string) => string;
  /** Meters as miles: "2.4 mi". */
  readonly distance: (meters: number) => string;
  /** A language code as its name in the page's language. */
  readonly language: (code: string) => string;
  /** Words as a list: "a, b and c". */
  readonly list: (words: readonly string[]) => string;
}

/** What browsers know by its code alone. */
const UNNAMED: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  ase: { en: 'American Sign Language', es: 'Lengua de señas americana' },
};

function languageName(locale: Locale): (code: string) => string {
  const tag = TAGS[locale];
  const names = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' });
  return (code) => {
    if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code)) return code;
    const name = UNNAMED[code]?.[locale] ?? names.of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  };
}

const DAY_MS = 86_400_000;

const daysSince = (instant: string): number =>
  Math.max(0, Math.round((Date.parse(todayHere()) - Date.parse(dayOf(new Date(instant)))) / DAY_MS));

/** The formats of one language. */
export function formatIn(locale: Locale): Format {
  const tag = TAGS[locale];
  const dateTime = (instant: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(tag, options).format(new Date(instant));
  const ago = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const miles = new Intl.NumberFormat(tag, { style: 'unit', unit: 'mile', maximumFractionDigits: 1 });

  return {
    date: (date) => dateTime(`${date.slice(0, 10)}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' }),
    dateTime: (instant, timeZone) => dateTime(instant, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
    dateTimeThere: (instant, timeZone) => {
      const there = dateTime(instant, { dateStyle: 'medium', timeStyle: 'short', timeZone });
      if (there === dateTime(instant, { dateStyle: 'medium', timeStyle: 'short' })) return there;
      const parts = new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: 'short' }).formatToParts(new Date(instant));
      return `${there} ${parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone}`;
    },
    time: (instant, timeZone) => dateTime(instant, { timeStyle: 'short', timeZone }),
    number: (value) => new Intl.NumberFormat(tag).format(value),
    ago: (instant) => ago.format(-daysSince(instant), 'day'),
    distance: (meters) => miles.format(meters / METERS_IN_A_MILE).replaceAll(' ', '\u00A0'),
    language: languageName(locale),
    list: (words) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(words),
  };
}

/** The formats of the page's language. */
export function useFormat(): Format {
  const locale = useLocale();
  return useMemo(() => formatIn(locale), [locale]);
}

/** The calendar date of an instant, `2026-11-25`, in a time zone; in the reader's own when none is given. */
export function dayOf(instant: Date, timeZone?: string): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const parts = format.formatToParts(instant);
  const part = (wanted: Intl.DateTimeFormatPartTypes): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  return [part('year'), part('month'), part('day')].join('-');
}

/** Today as a calendar date in a time zone; in the reader's own when none is given. */
export const todayHere = (timeZone?: string): string => dayOf(new Date(), timeZone);
