import { Temporal } from 'temporal-polyfill';

/** The calendar day that an instant falls on in a time zone, as `YYYY-MM-DD`. */
export const localDay = (instant: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** The day `days` after another; negative goes back. */
export const plusDays = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** How many days lie between two days; 0 for the same day, negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

/** Whole years lived on a day; a birthday counts from its first minute, and one on 29 February from 1 March. */
export const ageOn = (birthDate: string, day: string): number =>
  Temporal.PlainDate.from(birthDate).until(Temporal.PlainDate.from(day), { largestUnit: 'years' }).years;

/** The first instant after a day, in a time zone: where that day's last minute ends. */
export const endOfDay = (day: string, timeZone: string): Date =>
  new Date(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds);

const SATURDAY = 6;

/** The same time of day on the next day from Monday to Friday. */
export function oneBusinessDayAfter(instant: Date, timeZone: string): Date {
  let next = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).add({ days: 1 });
  while (next.dayOfWeek >= SATURDAY) next = next.add({ days: 1 });
  return new Date(next.epochMilliseconds);
}
