import { Temporal } from 'temporal-polyfill';
import { daysBetween, plusDays } from '../../../../kernel/local-day.js';
import type { HoldingDays, VersionKind } from './agreement-version.js';
import { heldUntil } from './in-force.js';

interface Days {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** As long as the time before, in whole years where it was whole years. */
function asLong(startsOn: string, from: string, until: string): string {
  const before = Temporal.PlainDate.from(from);
  const span = before.until(Temporal.PlainDate.from(until), { largestUnit: 'months' });
  const next = Temporal.PlainDate.from(startsOn);
  const end =
    span.days === 0
      ? next.add({ months: span.months + span.years * 12 })
      : next.add({ days: daysBetween(from, until) });
  return end.subtract({ days: 1 }).toString();
}

/**
 * The days that a new version is begun with, until somebody says others: a renewal follows on what holds and is as long;
 * an amendment begins today, at the earliest on the day after what it amends began, and ends with it.
 */
export function nextDays(kind: VersionKind, last: HoldingDays, today: string): Days {
  const until = heldUntil(last);
  const startsOn = last.startsOn ?? today;
  if (kind === 'renewal') {
    const next = until === null || until < today ? today : until;
    return { startsOn: next, endsOn: until === null ? null : asLong(next, startsOn, until) };
  }
  const dayAfter = plusDays(startsOn, 1);
  const begins = today > dayAfter ? today : dayAfter;
  return { startsOn: begins, endsOn: last.endsOn !== null && last.endsOn < begins ? null : last.endsOn };
}
