/** A holiday that returns each year: on a date, or on the nth weekday of a month (-1: the last; 1 is Monday). */
export type HolidayRule =
  | { readonly name: string; readonly month: number; readonly day: number }
  | { readonly name: string; readonly month: number; readonly weekday: number; readonly nth: number };

/** The federal holidays of the United States, 5 U.S.C. 6103(a). */
export const US_FEDERAL_HOLIDAYS: readonly HolidayRule[] = [
  { name: "New Year's Day", month: 1, day: 1 },
  { name: 'Birthday of Martin Luther King, Jr.', month: 1, weekday: 1, nth: 3 },
  { name: "Washington's Birthday", month: 2, weekday: 1, nth: 3 },
  { name: 'Memorial Day', month: 5, weekday: 1, nth: -1 },
  { name: 'Juneteenth National Independence Day', month: 6, day: 19 },
  { name: 'Independence Day', month: 7, day: 4 },
  { name: 'Labor Day', month: 9, weekday: 1, nth: 1 },
  { name: 'Columbus Day', month: 10, weekday: 1, nth: 2 },
  { name: 'Veterans Day', month: 11, day: 11 },
  { name: 'Thanksgiving Day', month: 11, weekday: 4, nth: 4 },
  { name: 'Christmas Day', month: 12, day: 25 },
];

const DAY = 86_400_000;
const SATURDAY = 6;
const SUNDAY = 7;

const isoWeekday = (date: Date): number => date.getUTCDay() || SUNDAY;
const isoDate = (date: Date): string => date.toISOString().slice(0, 10);

/** A fixed date on a Saturday is kept on the Friday before, on a Sunday on the Monday after. */
function observed(date: Date): Date {
  const shift = { [SATURDAY]: -DAY, [SUNDAY]: DAY }[isoWeekday(date)] ?? 0;
  return new Date(date.getTime() + shift);
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): Date {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const toFirst = (weekday - isoWeekday(first) + 7) % 7;
  if (nth > 0) return new Date(first.getTime() + (toFirst + 7 * (nth - 1)) * DAY);

  const last = new Date(Date.UTC(year, month, 0));
  return new Date(last.getTime() - ((isoWeekday(last) - weekday + 7) % 7) * DAY);
}

const dateIn = (year: number, rule: HolidayRule): Date =>
  'nth' in rule
    ? nthWeekday(year, rule.month, rule.weekday, rule.nth)
    : observed(new Date(Date.UTC(year, rule.month - 1, rule.day)));

/** Answers whether a calendar date is one of the holidays; each year is worked out once. */
export function holidayTest(rules: readonly HolidayRule[]): (date: string) => boolean {
  const years = new Map<number, ReadonlySet<string>>();

  const daysOf = (year: number): ReadonlySet<string> => {
    const known = years.get(year);
    if (known) return known;
    // A New Year's Day on a Saturday is kept in the year before.
    const days = new Set([year, year + 1].flatMap((each) => rules.map((rule) => isoDate(dateIn(each, rule)))));
    years.set(year, days);
    return days;
  };

  return (date) => daysOf(Number(date.slice(0, 4))).has(date);
}

/** Whether the date is a federal holiday of the United States, as observed. */
export const isUsFederalHoliday = holidayTest(US_FEDERAL_HOLIDAYS);
