import { Temporal } from 'temporal-polyfill';
import type { BusinessCalendar } from '../../../kernel/business-time/business-calendar.js';
import {
  addBusinessDays,
  addBusinessHours,
  closingOn,
  halfway,
  nextOpen,
} from '../../../kernel/business-time/business-time.js';
import { onTheWall } from '../../../kernel/business-time/wall-time.js';
import type { ClockPromise } from './promised-clock.js';
import type { Urgency } from './urgency.js';

/** How long: in working days or hours of the side whose move it is, or on the clock, day and night. */
type Span =
  | { readonly businessDays: number }
  | { readonly businessHours: number }
  | { readonly clockHours: number }
  | { readonly days: number };

interface ClockSpec {
  readonly side: 'sender' | 'receiver';
  readonly span: Readonly<Record<Urgency, Span>>;
  /** A date the mover promised, which sets this clock instead; at most so far ahead. */
  readonly promise?: { readonly ask: 'decide_by' | 'reconfirm_on'; readonly atMost: Span };
  /** What happens when even the ladder is over. */
  readonly end?: 'expire' | 'confirm_withdrawal';
}

const always = (span: Span): Readonly<Record<Urgency, Span>> => ({
  routine: span,
  urgent: span,
  high_transition: span,
  emergency: span,
});

/** The promises of the network where no agreement sets another: SAMHSA 2.b.1 and 3.c.5 for the first contact, the rest our policy. */
export const clocks = {
  consent: { side: 'sender', span: always({ businessDays: 3 }) },
  first_response: {
    side: 'receiver',
    span: {
      routine: { businessDays: 2 },
      urgent: { businessHours: 4 },
      high_transition: { businessHours: 4 },
      emergency: { clockHours: 1 },
    },
    end: 'expire',
  },
  decision: {
    side: 'receiver',
    span: always({ businessDays: 2 }),
    promise: { ask: 'decide_by', atMost: { businessDays: 10 } },
    end: 'expire',
  },
  answer: { side: 'sender', span: always({ businessDays: 1 }) },
  first_contact: {
    side: 'receiver',
    span: {
      routine: { businessDays: 10 },
      urgent: { businessDays: 1 },
      high_transition: { clockHours: 24 },
      emergency: { clockHours: 1 },
    },
  },
  reconfirm: { side: 'receiver', span: always({ days: 14 }), promise: { ask: 'reconfirm_on', atMost: { days: 14 } } },
  appointment: { side: 'receiver', span: always({ businessDays: 1 }) },
  progress: { side: 'receiver', span: always({ days: 30 }) },
  withdrawal: { side: 'receiver', span: always({ businessDays: 5 }), end: 'confirm_withdrawal' },
  next_step: { side: 'sender', span: always({ businessDays: 2 }) },
} as const satisfies Record<string, ClockSpec>;

export type ClockName = keyof typeof clocks;

/** By when something is due, by which clock, and how far its ladder of reminders has been climbed. */
export interface RunningClock {
  readonly clock: ClockName;
  readonly from: Date;
  readonly at: Date;
  /** Rungs done: reminded at half time, at due, escalated once, twice. */
  readonly rungs: number;
  /** What the partner promised about it in an agreement, whether or not that sets it. */
  readonly promise?: ClockPromise | null;
}

export const clockSpec = (clock: ClockName): ClockSpec => clocks[clock];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function after(span: Span, calendar: BusinessCalendar, from: Date): Date {
  if ('businessDays' in span) return addBusinessDays(calendar, from, span.businessDays);
  if ('businessHours' in span) return addBusinessHours(calendar, from, span.businessHours);
  if ('clockHours' in span) return new Date(from.getTime() + span.clockHours * HOUR);
  return nextOpen(calendar, new Date(from.getTime() + span.days * DAY));
}

export interface ClockQuestion {
  readonly clock: ClockName;
  readonly urgency: Urgency;
  /** The hours and the zone of the side whose move it is. */
  readonly calendar: BusinessCalendar;
  /** When the clock starts: now, or the appointment whose result is awaited. */
  readonly from: Date;
  /** The date promised for this clock. */
  readonly promised?: string;
  /** How long an agreement gives for it. */
  readonly agreed?: Agreed | null;
}

/** A time that an agreement gives. */
export interface Agreed {
  readonly amount: number;
  readonly unit: 'clock_hours' | 'business_hours' | 'business_days';
}

const spanOf = ({ amount, unit }: Agreed): Span =>
  ({
    clock_hours: { clockHours: amount },
    business_hours: { businessHours: amount },
    business_days: { businessDays: amount },
  })[unit];

/** By when an agreed time is over. */
export const agreedBy = (agreed: Agreed, calendar: BusinessCalendar, from: Date): Date =>
  after(spanOf(agreed), calendar, from);

const earlier = (one: Date, other: Date): Date => (one <= other ? one : other);

/** An agreement may not be later than what the criteria ask: for the first contact, and in an emergency. */
const isBounded = (clock: ClockName, urgency: Urgency): boolean => clock === 'first_contact' || urgency === 'emergency';

/** By when: in the mover's working time, at the closing of a promised date, and around the clock for 24-hour promises. What an agreement gives takes the place of the network's own time. */
export function dueOf({ clock, urgency, calendar, from, promised, agreed }: ClockQuestion): Date {
  if (promised !== undefined && clockSpec(clock).promise) return closingOn(calendar, Temporal.PlainDate.from(promised));
  const own = after(clockSpec(clock).span[urgency], calendar, from);
  if (!agreed) return own;
  const byAgreement = agreedBy(agreed, calendar, from);
  return isBounded(clock, urgency) ? earlier(own, byAgreement) : byAgreement;
}

/** Whether the promise of an agreement set the clock. */
export const isAsPromised = ({ at, promise }: RunningClock): boolean =>
  promise ? new Date(promise.dueAt).getTime() === at.getTime() : false;

/** The last date that may be promised for a clock, or null when it takes no promise. */
export function latestPromise(clock: ClockName, calendar: BusinessCalendar, now: Date): string | null {
  const { promise } = clockSpec(clock);
  if (!promise) return null;
  const { atMost } = promise;
  const latest = 'days' in atMost ? new Date(now.getTime() + atMost.days * DAY) : after(atMost, calendar, now);
  return onTheWall(latest.getTime(), calendar.timeZone).toPlainDate().toString();
}

/** What the ladder does at each rung while nothing happens. */
export const RUNGS = [
  'remind_at_half',
  'remind_at_due',
  'escalate_to_second_contact',
  'escalate_to_supervisor',
  'end',
] as const;

export type Rung = (typeof RUNGS)[number];

const runsDayAndNight = (running: RunningClock, urgency: Urgency): boolean =>
  isAsPromised(running)
    ? running.promise?.unit === 'clock_hours'
    : 'clockHours' in clockSpec(running.clock).span[urgency];

/** When a rung's turn comes: half time, the due time, and one, two and three working days after it. */
export function rungAt(rung: Rung, running: RunningClock, urgency: Urgency, calendar: BusinessCalendar): Date {
  const { from, at, clock } = running;
  if (rung === 'remind_at_half') {
    if (runsDayAndNight(running, urgency)) return new Date((from.getTime() + at.getTime()) / 2);
    return halfway(calendar, from, at);
  }
  const daysAfterDue = clockSpec(clock).end === 'confirm_withdrawal' ? 0 : RUNGS.indexOf(rung) - 1;
  return daysAfterDue === 0 ? at : addBusinessDays(calendar, at, daysAfterDue);
}

/** Nobody is reminded twice at once: when the due time has come before the first reminder went out, only that one goes. */
export const rungToClimb = (rung: Rung, { at }: RunningClock, now: Date): Rung =>
  rung === 'remind_at_half' && at <= now ? 'remind_at_due' : rung;

/** The rung that comes next and when; null when the ladder is climbed and nothing ends by itself. */
export function nextRung(
  running: RunningClock,
  urgency: Urgency,
  calendar: BusinessCalendar,
): { rung: Rung; at: Date } | null {
  const { end } = clockSpec(running.clock);
  const rung = end === 'confirm_withdrawal' && running.rungs > 0 ? 'end' : RUNGS[running.rungs];
  if (rung === undefined || (rung === 'end' && !end)) return null;
  return { rung, at: rungAt(rung, running, urgency, calendar) };
}

/** Whether the ladder was climbed to its top and its last day of grace is over. */
export function graceHasPassed(
  running: RunningClock | null,
  urgency: Urgency,
  calendar: BusinessCalendar,
  now: Date,
): boolean {
  if (!running) return false;
  const next = nextRung(running, urgency, calendar);
  return next?.rung === 'end' && next.at <= now;
}
