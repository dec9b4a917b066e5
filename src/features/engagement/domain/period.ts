import { daysBetween, plusDays } from '../../../kernel/local-day.js';

/** From one day to another, both counted; `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const LONGEST_DAYS = 3660;

/** Whether it is a period that can be counted: in order, and at most ten years. */
export const isCountable = ({ from, to }: Period): boolean => from <= to && daysBetween(from, to) < LONGEST_DAYS;

/** The period of equal length that ends the day before. */
export function previousPeriod({ from, to }: Period): Period {
  const end = plusDays(from, -1);
  return { from: plusDays(end, -daysBetween(from, to)), to: end };
}
