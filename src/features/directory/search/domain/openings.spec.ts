import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isUsFederalHoliday } from '../../../../kernel/business-time/holidays.js';
import { openingDates } from './opening-dates.js';
import { OpeningHoursBook, minutesOpen, type OpeningRule } from './openings.js';

const SPAN = { first: Temporal.PlainDate.from('2026-10-20'), last: Temporal.PlainDate.from('2026-12-05') };
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const ZONES = ['America/New_York', 'America/Chicago', 'America/Phoenix', 'Pacific/Honolulu'];

const clock = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  );
const weekly = fc.record({
  freq: fc.constant('WEEKLY'),
  byday: fc.subarray(DAYS, { minLength: 1 }).map((days) => days.join(',')),
  opens: clock,
  closes: clock,
});
const monthly = fc.record({
  freq: fc.constant('MONTHLY'),
  byday: fc
    .tuple(fc.constantFrom('1', '2', '3', '4', '-1'), fc.constantFrom(...DAYS))
    .map(([nth, day]) => `${nth}${day}`),
  opens: clock,
  closes: clock,
});
const rule: fc.Arbitrary<OpeningRule> = fc.oneof(weekly, monthly);

const local = (at: Temporal.ZonedDateTime): { date: Temporal.PlainDate; minute: number } => ({
  date: at.toPlainDate(),
  minute: at.hour * 60 + at.minute,
});

/** Whether the rule opens on the date, thought through from the calendar alone. */
function isOn(date: Temporal.PlainDate, { byday = '' }: OpeningRule): boolean {
  const weekday = DAYS[date.dayOfWeek - 1] ?? '';
  return byday.split(',').some((part) => {
    const nth = part.length > 2 ? Number(part.slice(0, -2)) : null;
    if (part.slice(-2) !== weekday) return false;
    if (nth === null) return true;
    return nth > 0 ? Math.ceil(date.day / 7) === nth : date.day + 7 > date.daysInMonth;
  });
}

/** Open at that moment? Asks the wall clock of the place, minute by minute, and no library of recurrences. */
function naively(rules: readonly OpeningRule[], zone: string, at: number): boolean {
  const { date, minute } = local(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone));
  return rules.some((one) => {
    const minutes = minutesOpen(one);
    if (!minutes) return false;
    const [from, to] = minutes;
    const counts = (day: Temporal.PlainDate) =>
      isOn(day, one) && (to - from >= 1439 || !isUsFederalHoliday(day.toString()));
    const yesterday = date.subtract({ days: 1 });
    return (
      (counts(date) && minute >= from && minute < to) ||
      (counts(yesterday) && minute + 1440 >= from && minute + 1440 < to)
    );
  });
}

describe('when a place is open', () => {
  it('is what its wall clock says, over nights, months, holidays and changes of the clocks', () => {
    fc.assert(
      fc.property(
        fc.array(rule, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...ZONES),
        fc.array(fc.integer({ min: 0, max: 40 * 96 }), { minLength: 20, maxLength: 20 }),
        (rules, zone, quarters) => {
          const openings = new OpeningHoursBook(SPAN).openings(rules, zone);
          const begin = Temporal.PlainDate.from('2026-10-22').toZonedDateTime(zone).epochMilliseconds;
          for (const quarter of quarters) {
            const at = begin + quarter * 900_000;
            const { date, minute } = local(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone));
            // The hour that comes twice cannot be told apart by a wall clock.
            if (date.toString() === '2026-11-01' && minute >= 60 && minute < 180) continue;
            expect(openings.some(({ from, to }) => from <= at && at < to)).toBe(naively(rules, zone, at));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  const open = (rules: readonly OpeningRule[], at: string, zone = 'America/New_York') => {
    const instant = Temporal.PlainDateTime.from(at).toZonedDateTime(zone).epochMilliseconds;
    return new OpeningHoursBook(SPAN).openings(rules, zone).some(({ from, to }) => from <= instant && instant < to);
  };

  it('keeps the wall clock when the clocks change', () => {
    const nine: OpeningRule = { freq: 'WEEKLY', byday: 'SA,SU,MO', opens: '09:00', closes: '17:00' };
    expect(['2026-10-31T09:00', '2026-11-01T09:00', '2026-11-02T09:00'].map((at) => open([nine], at))).toEqual([
      true,
      true,
      true,
    ]);
    expect(open([nine], '2026-11-01T08:59')).toBe(false);
  });

  it('is closed on a federal holiday, unless it never closes', () => {
    const office: OpeningRule = { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens: '09:00', closes: '17:00' };
    const always: OpeningRule = { freq: 'WEEKLY', byday: DAYS.join(','), opens: '00:00', closes: '00:00' };
    expect(open([office], '2026-11-25T10:00')).toBe(true);
    expect(open([office], '2026-11-26T10:00')).toBe(false);
    expect(open([always], '2026-11-26T03:00')).toBe(true);
  });

  it('takes hours that close long before they open for a slip', () => {
    expect(minutesOpen({ opens: '17:00', closes: '16:00' })).toBeNull();
    expect(minutesOpen({ opens: '20:00', closes: '08:00' })).toEqual([1200, 1920]);
  });

  it('holds between its dates only', () => {
    const winter: OpeningRule = {
      freq: 'WEEKLY',
      byday: 'MO',
      opens: '09:00',
      closes: '17:00',
      from: '2026-11-15',
      to: '2026-11-24',
    };
    expect(
      ['2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30'].map((day) => open([winter], `${day}T10:00`)),
    ).toEqual([false, true, true, false]);
  });

  it('follows every second week from its first day, the last day of a month, and a date of each month', () => {
    expect(openingDates({ freq: 'WEEKLY', byday: 'TU', interval: 2, dtstart: '2026-10-27' }, SPAN)).toEqual([
      '2026-10-27',
      '2026-11-10',
      '2026-11-24',
    ]);
    expect(openingDates({ freq: 'WEEKLY', byday: 'TU', interval: 2 }, SPAN)).toEqual([]);
    expect(openingDates({ freq: 'MONTHLY', byday: '-1FR' }, SPAN)).toEqual(['2026-10-30', '2026-11-27']);
    expect(openingDates({ freq: 'MONTHLY', bymonthday: '15' }, SPAN)).toEqual(['2026-11-15']);
  });

  it('opens on no day when no day is said, or when what is said is nonsense', () => {
    expect(openingDates({ freq: 'WEEKLY' }, SPAN)).toEqual([]);
    expect(openingDates({ byday: 'XX,9' }, SPAN)).toEqual([]);
    expect(openingDates({ freq: 'MONTHLY', bymonthday: '99' }, SPAN)).toEqual([]);
    expect(openingDates({ freq: 'WEEKLY', byday: 'MO', from: 'infinity' }, SPAN)).toEqual([]);
  });

  it("goes by the schedule's own zone before the listing's", () => {
    const there: OpeningRule = {
      freq: 'WEEKLY',
      byday: 'MO',
      opens: '09:00',
      closes: '10:00',
      zone: 'America/Los_Angeles',
    };
    expect(open([there], '2026-11-16T12:30')).toBe(true);
    expect(open([there], '2026-11-16T09:30')).toBe(false);
  });
});
