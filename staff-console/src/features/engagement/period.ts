import { todayHere } from '@loopkeeper/ui-kit';

/** Two calendar dates, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const date = (year: number, month: number, day: number): string => todayHere(new Date(year, month, day));
const quarterStart = (month: number): number => month - (month % 3);

/** The periods that can be chosen by name, from the day that is today. */
export const NAMED_PERIODS = {
  thisQuarter: (now) => ({ from: date(now.getFullYear(), quarterStart(now.getMonth()), 1), to: todayHere(now) }),
  lastQuarter: (now) => ({
    from: date(now.getFullYear(), quarterStart(now.getMonth()) - 3, 1),
    to: date(now.getFullYear(), quarterStart(now.getMonth()), 0),
  }),
  thisMonth: (now) => ({ from: date(now.getFullYear(), now.getMonth(), 1), to: todayHere(now) }),
  thisYear: (now) => ({ from: date(now.getFullYear(), 0, 1), to: todayHere(now) }),
} as const satisfies Record<string, (now: Date) => Period>;

/** The name of a period. */
export type PeriodName = keyof typeof NAMED_PERIODS;

/** A period's name read from a form; null for other dates. */
export const periodNamed = (name: string): PeriodName | null => (name in NAMED_PERIODS ? (name as PeriodName) : null);
