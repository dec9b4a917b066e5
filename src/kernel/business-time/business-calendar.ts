import { Temporal } from 'temporal-polyfill';

/** Opening hours on some days of the week; ISO weekday 1 is Monday. A closing time at or before the opening is the next day's. */
export interface OpeningHours {
  readonly days: readonly number[];
  /** `09:00` */
  readonly opensAt: string;
  readonly closesAt: string;
}

/** When a place works: its hours on its own clocks, less the holidays. */
export interface BusinessCalendar {
  /** IANA name, such as `America/New_York`. */
  readonly timeZone: string;
  readonly hours: readonly OpeningHours[];
  readonly isHoliday: (date: string) => boolean;
}

/** A stretch of open time, in milliseconds since 1970; the end still counts as open. */
export interface OpenSpan {
  readonly from: number;
  readonly to: number;
}

/** The hours of a place that gave none. */
export const OFFICE_HOURS: readonly OpeningHours[] = [{ days: [1, 2, 3, 4, 5], opensAt: '09:00', closesAt: '17:00' }];

const MIDNIGHT = '00:00';
const END_OF_DAY = '24:00';

interface WallSpan {
  readonly from: string;
  readonly to: string;
}

/** What of these hours lies on the date: its own part, and what is left of a night that began the day before. */
function wallSpans(calendar: BusinessCalendar, date: Temporal.PlainDate): readonly WallSpan[] {
  const opensOn = (day: Temporal.PlainDate, { days }: OpeningHours): boolean =>
    days.includes(day.dayOfWeek) && !calendar.isHoliday(day.toString());
  const yesterday = date.subtract({ days: 1 });

  return (calendar.hours.length > 0 ? calendar.hours : OFFICE_HOURS).flatMap((hours) => {
    const overnight = hours.closesAt <= hours.opensAt;
    const own = opensOn(date, hours) ? [{ from: hours.opensAt, to: overnight ? END_OF_DAY : hours.closesAt }] : [];
    const spill = overnight && hours.closesAt > MIDNIGHT && opensOn(yesterday, hours);
    return spill ? [...own, { from: MIDNIGHT, to: hours.closesAt }] : own;
  });
}

const instantOf = (date: Temporal.PlainDate, time: string, timeZone: string): number =>
  time === END_OF_DAY
    ? date.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds
    : date.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;

function join(spans: readonly OpenSpan[]): readonly OpenSpan[] {
  const joined: OpenSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push(span);
  }
  return joined;
}

/** The open spans of one calendar date, in order, never overlapping; none when the place is closed that day. */
export function openSpansOn(calendar: BusinessCalendar, date: Temporal.PlainDate): readonly OpenSpan[] {
  const spans = wallSpans(calendar, date).map(({ from, to }) => ({
    from: instantOf(date, from, calendar.timeZone),
    to: instantOf(date, to, calendar.timeZone),
  }));
  return join(spans.filter(({ from, to }) => from < to));
}

/** Longer than any run of closed days that a calendar in use can have. */
const SEARCH_DAYS = 400;

/** Each date with its open spans, from the date on; ends with an error when the place never opens. */
export function* openDaysFrom(calendar: BusinessCalendar, from: Temporal.PlainDate) {
  let closedFor = 0;
  for (let date = from; closedFor < SEARCH_DAYS; date = date.add({ days: 1 })) {
    const spans = openSpansOn(calendar, date);
    closedFor = spans.length > 0 ? 0 : closedFor + 1;
    if (spans.length > 0) yield { date, spans };
  }
  throw new Error('These opening hours never open.');
}
