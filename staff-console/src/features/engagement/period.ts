/** Two calendar dates, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

interface Day {
  readonly year: number;
  /** 0 is January. */
  readonly month: number;
}

/** A calendar date by its parts; day 0 is the last of the month before, month -1 the December before. */
const date = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

const dayOf = (today: string): Day => ({ year: Number(today.slice(0, 4)), month: Number(today.slice(5, 7)) - 1 });
const quarterStart = (month: number): number => month - (month % 3);

/** The periods that can be chosen by name, from the calendar date that is today. */
export const NAMED_PERIODS = {
  thisQuarter: (today) => {
    const { year, month } = dayOf(today);
    return { from: date(year, quarterStart(month), 1), to: today };
  },
  lastQuarter: (today) => {
    const { year, month } = dayOf(today);
    return { from: date(year, quarterStart(month) - 3, 1), to: date(year, quarterStart(month), 0) };
  },
  thisMonth: (today) => {
    const { year, month } = dayOf(today);
    return { from: date(year, month, 1), to: today };
  },
  thisYear: (today) => ({ from: date(dayOf(today).year, 0, 1), to: today }),
} as const satisfies Record<string, (today: string) => Period>;

/** The name of a period. */
export type PeriodName = keyof typeof NAMED_PERIODS;

const isPeriodName = (name: string): name is PeriodName => name in NAMED_PERIODS;

/** A period's name read from a form; null for other dates. */
export const periodNamed = (name: string): PeriodName | null => (isPeriodName(name) ? name : null);
