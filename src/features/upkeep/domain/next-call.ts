import { Temporal } from 'temporal-polyfill';
import { nextOpen } from '../../../kernel/business-time/business-time.js';
import type { BusinessCalendar } from '../../../kernel/business-time/business-calendar.js';

const NOON = 12;
const MORNING = { hour: 9, minute: 30 } as const;
const AFTERNOON = { hour: 14, minute: 0 } as const;

/** When to try again where nobody answered: in the other half of a day, at a time when the agency is there. */
export function nextCall(calendar: BusinessCalendar, now: Date): Date {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(calendar.timeZone);
  const next =
    local.hour < NOON
      ? local.with({ ...AFTERNOON, second: 0, millisecond: 0 })
      : local.add({ days: 1 }).with({ ...MORNING, second: 0, millisecond: 0 });
  return nextOpen(calendar, new Date(next.epochMilliseconds));
}
