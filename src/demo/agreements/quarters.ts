import { Temporal } from 'temporal-polyfill';

export interface Quarter {
  readonly startsOn: string;
  readonly endsOn: string;
}

const MONTHS = 3;

/** The quarters of the calendar that ended before a day, the latest first. */
export function quartersBefore(day: string, count: number): readonly Quarter[] {
  const today = Temporal.PlainDate.from(day);
  const begins = today.with({ day: 1, month: today.month - ((today.month - 1) % MONTHS) });
  return Array.from({ length: count }, (_, n) => {
    const start = begins.subtract({ months: MONTHS * (n + 1) });
    return { startsOn: start.toString(), endsOn: start.add({ months: MONTHS }).subtract({ days: 1 }).toString() };
  });
}
