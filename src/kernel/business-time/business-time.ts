import type { Temporal } from 'temporal-polyfill';
import { openDaysFrom, type BusinessCalendar, type OpenSpan } from './business-calendar.js';
import { instantAt, onTheWall, timeOfDay } from './wall-time.js';

const HOUR = 3_600_000;

function* openSpansFrom(calendar: BusinessCalendar, at: number): Generator<OpenSpan> {
  for (const { spans } of openDaysFrom(calendar, onTheWall(at, calendar.timeZone).toPlainDate())) {
    for (const { from, to } of spans) {
      if (to > at) yield { from: Math.max(from, at), to };
    }
  }
}

function addOpenTime(calendar: BusinessCalendar, start: Date, duration: number): Date {
  let left = duration;
  for (const { from, to } of openSpansFrom(calendar, start.getTime())) {
    if (left <= to - from) return new Date(from + left);
    left -= to - from;
  }
  return start;
}

/** The instant itself while open, else the next opening. The very moment of closing counts as closed. */
export const nextOpen = (calendar: BusinessCalendar, at: Date): Date => addOpenTime(calendar, at, 0);

/** The instant after so many hours of open time. Never outside the hours. */
export const addBusinessHours = (calendar: BusinessCalendar, start: Date, hours: number): Date =>
  addOpenTime(calendar, start, hours * HOUR);

/** The moment of open time on a day that is nearest to a time of day: itself, the next opening, or the last closing. */
function nearestOpen(spans: readonly OpenSpan[], at: number): number {
  const next = spans.find(({ to }) => at <= to);
  return next ? Math.max(next.from, at) : (spans.at(-1)?.to ?? at);
}

/**
 * The same time of day so many working days later, on the calendar's own clocks: Tuesday 10:00 and two days give
 * Thursday 10:00. A start outside the hours counts from the next opening. Never outside the hours.
 */
export function addBusinessDays(calendar: BusinessCalendar, start: Date, days: number): Date {
  const opening = onTheWall(nextOpen(calendar, start).getTime(), calendar.timeZone);
  const time = timeOfDay(opening);

  let left = days;
  for (const { date, spans } of openDaysFrom(calendar, opening.toPlainDate())) {
    if (left === 0) return new Date(nearestOpen(spans, instantAt(date, time, calendar.timeZone)));
    left -= 1;
  }
  return start;
}

/** When the place closes on the date, or on the first day after it that is worked. */
export function closingOn(calendar: BusinessCalendar, date: Temporal.PlainDate): Date {
  for (const { spans } of openDaysFrom(calendar, date)) {
    const last = spans.at(-1);
    if (last) return new Date(last.to);
  }
  throw new Error('These opening hours never open.');
}

/** Milliseconds of open time between two instants; 0 when the second is not later. */
export function openTimeBetween(calendar: BusinessCalendar, start: Date, end: Date): number {
  let sum = 0;
  if (end <= start) return sum;
  for (const { from, to } of openSpansFrom(calendar, start.getTime())) {
    if (from >= end.getTime()) return sum;
    sum += Math.min(to, end.getTime()) - from;
  }
  return sum;
}

/** The moment at which half of the open time between two instants has passed. */
export const halfway = (calendar: BusinessCalendar, start: Date, end: Date): Date =>
  addOpenTime(calendar, start, openTimeBetween(calendar, start, end) / 2);

/** Over how many working days a set of instants spreads: 1 when all are on one, 0 when there are none. */
export function workingDaysSpanned(calendar: BusinessCalendar, instants: readonly Date[]): number {
  if (instants.length === 0) return 0;
  const times = instants.map((at) => at.getTime());
  const last = onTheWall(Math.max(...times), calendar.timeZone)
    .toPlainDate()
    .toString();

  let count = 0;
  for (const { date } of openDaysFrom(calendar, onTheWall(Math.min(...times), calendar.timeZone).toPlainDate())) {
    if (date.toString() > last) return Math.max(count, 1);
    count += 1;
  }
  return count;
}
