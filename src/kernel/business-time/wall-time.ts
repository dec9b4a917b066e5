import { Temporal } from 'temporal-polyfill';

/** What the clocks on the wall of a zone say at an instant. */
export const onTheWall = (at: number, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);

/**
 * The time of day as an order-keeping number of minutes: in the hour that clocks run through twice, the second pass
 * counts as the hour's end, so that a later instant never has an earlier time of day.
 */
export function timeOfDay(zoned: Temporal.ZonedDateTime): Temporal.PlainTime {
  const firstPass = zoned.toPlainDateTime().toZonedDateTime(zoned.timeZoneId, { disambiguation: 'earlier' });
  if (firstPass.epochMilliseconds === zoned.epochMilliseconds) return zoned.toPlainTime();

  const turn = firstPass.getTimeZoneTransition('next');
  if (!turn) return zoned.toPlainTime();
  const passed = turn.epochMilliseconds - firstPass.epochMilliseconds;
  return firstPass.toPlainDateTime().add({ milliseconds: passed }).toPlainTime();
}

/** The instant at which a zone's clocks show this; a time that the clocks skip becomes the moment they skip it. */
export function instantAt(date: Temporal.PlainDate, time: Temporal.PlainTime, timeZone: string): number {
  const wall = date.toPlainDateTime(time);
  const later = wall.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  if (later.toPlainTime().equals(time)) return later.epochMilliseconds;

  const turn = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' }).getTimeZoneTransition('next');
  return turn?.epochMilliseconds ?? later.epochMilliseconds;
}
