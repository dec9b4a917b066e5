import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { openSpansOn, OFFICE_HOURS, type BusinessCalendar } from './business-calendar.js';
import {
  addBusinessDays,
  addBusinessHours,
  closingOn,
  halfway,
  nextOpen,
  openTimeBetween,
  workingDaysSpanned,
} from './business-time.js';
import { isUsFederalHoliday } from './holidays.js';

const office: BusinessCalendar = { timeZone: 'America/New_York', hours: OFFICE_HOURS, isHoliday: isUsFederalHoliday };
const at = (local: string, timeZone = office.timeZone): Date =>
  new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds);
const local = (instant: Date, timeZone = office.timeZone): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

describe('business days', () => {
  it('keep the time of day', () => {
    expect(local(addBusinessDays(office, at('2026-11-17T10:00'), 2))).toBe('2026-11-19T10:00');
  });

  it('step over a weekend', () => {
    expect(local(addBusinessDays(office, at('2026-11-20T15:30'), 1))).toBe('2026-11-23T15:30');
  });

  it('step over Thanksgiving', () => {
    expect(local(addBusinessDays(office, at('2026-11-25T10:00'), 2))).toBe('2026-11-30T10:00');
  });

  it('count from the next opening when it is late at night', () => {
    expect(local(addBusinessDays(office, at('2026-11-17T22:00'), 2))).toBe('2026-11-20T09:00');
  });

  it('end at closing time on a shorter day', () => {
    const early: BusinessCalendar = {
      ...office,
      hours: [
        { days: [1, 2, 3], opensAt: '09:00', closesAt: '17:00' },
        { days: [4], opensAt: '09:00', closesAt: '12:00' },
      ],
    };
    expect(local(addBusinessDays(early, at('2026-11-17T15:00'), 2))).toBe('2026-11-19T12:00');
  });

  it('keep the time of day over a change of the clocks', () => {
    expect(local(addBusinessDays(office, at('2027-03-12T10:00'), 1))).toBe('2027-03-15T10:00');
  });

  it('close on the first worked day after a date', () => {
    expect(local(closingOn(office, Temporal.PlainDate.from('2026-11-21')))).toBe('2026-11-23T17:00');
  });
});

describe('business hours', () => {
  it('run on over night', () => {
    expect(local(addBusinessHours(office, at('2026-11-17T15:00'), 4))).toBe('2026-11-18T11:00');
  });

  it('run through a night shift that crosses midnight', () => {
    const nights: BusinessCalendar = { ...office, hours: [{ days: [5], opensAt: '22:00', closesAt: '02:00' }] };
    expect(local(addBusinessHours(nights, at('2026-11-20T23:00'), 2))).toBe('2026-11-21T01:00');
    expect(local(addBusinessHours(nights, at('2026-11-20T23:00'), 4))).toBe('2026-11-27T23:00');
  });

  it('are twenty-three on the day that the clocks go forward', () => {
    const always: BusinessCalendar = {
      ...office,
      hours: [{ days: [1, 2, 3, 4, 5, 6, 7], opensAt: '00:00', closesAt: '00:00' }],
      isHoliday: () => false,
    };
    expect(openTimeBetween(always, at('2027-03-14T00:00'), at('2027-03-15T00:00'))).toBe(23 * 3_600_000);
  });

  it('are halved without the nights between', () => {
    expect(local(halfway(office, at('2026-11-17T10:00'), at('2026-11-19T10:00')))).toBe('2026-11-18T10:00');
  });

  it('begin again at the next opening once the doors have closed', () => {
    expect(local(nextOpen(office, at('2026-11-20T17:00')))).toBe('2026-11-23T09:00');
  });
});

describe('a spread over working days', () => {
  it('counts both ends and no weekend', () => {
    expect(workingDaysSpanned(office, [at('2026-11-19T10:00'), at('2026-11-23T10:00')])).toBe(3);
    expect(workingDaysSpanned(office, [at('2026-11-19T10:00')])).toBe(1);
    expect(workingDaysSpanned(office, [])).toBe(0);
  });
});

describe('federal holidays', () => {
  it.each([
    ['2026-11-26', true],
    ['2026-11-27', false],
    ['2026-07-03', true],
    ['2027-07-05', true],
    ['2021-12-31', true],
    ['2026-05-25', true],
    ['2026-10-12', true],
  ])('%s: %s', (date, holiday) => expect(isUsFederalHoliday(date)).toBe(holiday));
});

const clock = fc
  .integer({ min: 0, max: 47 })
  .map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
const hours = fc.record({
  days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  opensAt: clock,
  closesAt: clock,
});
const calendar: fc.Arbitrary<BusinessCalendar> = fc.record({
  timeZone: fc.constantFrom(
    'America/New_York',
    'America/Phoenix',
    'America/St_Johns',
    'Europe/Berlin',
    'Australia/Lord_Howe',
    'Pacific/Apia',
  ),
  hours: fc.array(hours, { minLength: 1, maxLength: 3 }),
  isHoliday: fc.constant(isUsFederalHoliday),
});
const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });

const isOpenAt = (place: BusinessCalendar, moment: Date): boolean => {
  const date = Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(place.timeZone)
    .toPlainDate();
  const spans = [date.subtract({ days: 1 }), date].flatMap((day) => openSpansOn(place, day));
  return spans.some(({ from, to }) => from <= moment.getTime() && moment.getTime() <= to);
};

describe('whatever the hours, the zone and the season', () => {
  it('a due time never lies outside the hours', () => {
    fc.assert(
      fc.property(calendar, instant, fc.integer({ min: 0, max: 12 }), (place, start, n) => {
        expect(isOpenAt(place, addBusinessHours(place, start, n))).toBe(true);
        expect(isOpenAt(place, addBusinessDays(place, start, n))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('a later start is never due earlier, and more time is never due earlier', () => {
    fc.assert(
      fc.property(
        calendar,
        instant,
        fc.integer({ min: 0, max: 4 * 86_400_000 }),
        fc.integer({ min: 0, max: 6 }),
        (place, start, delay, n) => {
          const later = new Date(start.getTime() + delay);
          expect(+addBusinessDays(place, later, n)).toBeGreaterThanOrEqual(+addBusinessDays(place, start, n));
          expect(+addBusinessHours(place, later, n)).toBeGreaterThanOrEqual(+addBusinessHours(place, start, n));
          expect(+addBusinessDays(place, start, n + 1)).toBeGreaterThan(+addBusinessDays(place, start, n));
          expect(+addBusinessHours(place, start, n)).toBeGreaterThanOrEqual(+start);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('half of the time lies between start and end', () => {
    fc.assert(
      fc.property(calendar, instant, fc.integer({ min: 1, max: 9 }), (place, start, n) => {
        const end = addBusinessHours(place, start, n);
        const middle = halfway(place, start, end);
        expect(+middle).toBeGreaterThanOrEqual(+start);
        expect(+middle).toBeLessThanOrEqual(+end);
        expect(openTimeBetween(place, start, middle) * 2).toBeCloseTo(openTimeBetween(place, start, end), -2);
      }),
      { numRuns: 60 },
    );
  });
});
