import { Temporal } from 'temporal-polyfill';

/** The hour, on the agency's own clock, from which the day's changes are mailed. */
export const DIGEST_HOUR = 8;

/** The day whose digest is due at an instant, or null before its hour. */
export function digestDay(now: Date, timeZone: string): string | null {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  return local.hour < DIGEST_HOUR ? null : local.toPlainDate().toString();
}
