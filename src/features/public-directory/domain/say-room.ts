import type { Locale } from '../../../kernel/actor.js';
import { publicTexts } from '../texts/index.js';

/** What was last said of the room of a listing. */
export interface Room {
  /** Unknown once it is no longer believed. */
  readonly state: 'open' | 'limited' | 'waitlist' | 'closed' | 'unknown';
  readonly waitDays: number | null;
  readonly closedUntil: string | null;
  readonly saidAt: Date;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long ago something was, in words. */
export function ageInWords(at: Date, now: Date, locale: Locale): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const past = Math.max(0, now.getTime() - at.getTime());
  if (past < HOUR) return words.format(-Math.max(1, Math.round(past / 60_000)), 'minute');
  if (past < DAY) return words.format(-Math.round(past / HOUR), 'hour');
  return words.format(-Math.round(past / DAY), 'day');
}

/** A day as people write it. */
export const dayInWords = (day: Date | string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    typeof day === 'string' ? new Date(`${day.slice(0, 10)}T12:00:00Z`) : day,
  );

/** The room of a listing in words, with how old they are. */
export function roomInWords({ state, waitDays, closedUntil, saidAt }: Room, now: Date, locale: Locale): string {
  const { room: t } = publicTexts(locale);
  const age = t.said(ageInWords(saidAt, now, locale));
  if (state === 'unknown') return t.unknown;
  if (state === 'waitlist') return `${waitDays === null ? t.waitlist : t.waitDays(waitDays)} (${age})`;
  if (state === 'closed')
    return `${closedUntil === null ? t.closed : t.closedUntil(dayInWords(closedUntil, locale))} (${age})`;
  return `${t[state]} (${age})`;
}
