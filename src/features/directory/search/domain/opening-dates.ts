import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

/** On which days a place opens: the parts of an iCalendar recurrence rule that HSDS has, and between which dates they hold. */
export interface OpeningDays {
  readonly freq?: string;
  readonly byday?: string;
  readonly bymonthday?: string;
  readonly interval?: number;
  readonly count?: number;
  readonly dtstart?: string;
  readonly until?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Calendar dates, the last one included. */
export interface DateSpan {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const DAY = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/;

const wordsOf = (text: string | undefined): string[] => (text ?? '').split(/[\s,;]+/).filter((word) => word !== '');

const datesIn = ({ first, last }: DateSpan): Temporal.PlainDate[] =>
  Array.from({ length: Math.max(0, first.until(last).days + 1) }, (_, days) => first.add({ days }));

function clipped(span: DateSpan, { from, to, until, dtstart }: OpeningDays): DateSpan {
  const later = (a: Temporal.PlainDate, b?: string) =>
    b && Temporal.PlainDate.compare(a, b) < 0 ? Temporal.PlainDate.from(b) : a;
  const earlier = (a: Temporal.PlainDate, b?: string) =>
    b && Temporal.PlainDate.compare(a, b) > 0 ? Temporal.PlainDate.from(b) : a;
  return { first: later(later(span.first, from), dtstart), last: earlier(earlier(span.last, to), until) };
}

/** Every week on the same days: the rule of nearly all, worked out without the library. */
function weekly(days: readonly string[], span: DateSpan): string[] {
  const numbers = new Set(days.map((day) => WEEKDAYS.indexOf(day) + 1));
  return datesIn(span)
    .filter((date) => numbers.has(date.dayOfWeek))
    .map(String);
}

const monthDays = ({ bymonthday }: OpeningDays): string[] =>
  wordsOf(bymonthday).filter((day) => /^-?([1-9]|[12]\d|3[01])$/.test(day));

function byRule(rule: OpeningDays, days: readonly string[], span: DateSpan): string[] {
  const start = rule.dtstart ?? span.first.with({ day: 1 }).toString();
  const parts = [
    `FREQ=${rule.freq === 'WEEKLY' && days.every((day) => day.length === 2) ? 'WEEKLY' : 'MONTHLY'}`,
    days.length > 0 ? `BYDAY=${days.join(',')}` : '',
    monthDays(rule).length > 0 ? `BYMONTHDAY=${monthDays(rule).join(',')}` : '',
    (rule.interval ?? 1) > 1 ? `INTERVAL=${rule.interval}` : '',
    rule.count ? `COUNT=${rule.count}` : '',
  ].filter((part) => part !== '');
  const found = new RRuleTemporal({
    rruleString: `DTSTART;TZID=UTC:${start.replaceAll('-', '')}T000000\nRRULE:${parts.join(';')}`,
  }).between(span.first.toZonedDateTime('UTC'), span.last.add({ days: 1 }).toZonedDateTime('UTC'), true);
  return found.map((date) => date.toPlainDate().toString()).filter((date) => date <= span.last.toString());
}

/** Whether the rule says on which days, and, where it counts from a first day, which that is. */
function isKnown(rule: OpeningDays, days: readonly string[]): boolean {
  const isAnchored = rule.dtstart !== undefined;
  const counts = (rule.interval ?? 1) > 1 || rule.count !== undefined;
  if (counts && !isAnchored) return false;
  if (days.length > 0 || monthDays(rule).length > 0) return true;
  return isAnchored && rule.freq !== undefined && !rule.bymonthday;
}

function datesOf(rule: OpeningDays, asked: DateSpan): readonly string[] {
  const span = clipped(asked, rule);
  if (Temporal.PlainDate.compare(span.first, span.last) > 0) return [];
  const days = wordsOf(rule.byday?.toUpperCase()).filter((day) => DAY.test(day));
  const isPlain = days.length > 0 && days.every((day) => day.length === 2) && !rule.bymonthday && !rule.count;
  if (isPlain && (rule.interval ?? 1) <= 1) return weekly(days, span);
  return isKnown(rule, days) ? byRule(rule, days, span) : [];
}

/**
 * The dates on which it opens, in order. A rule that says no day opens on none; "every other week" without a first day cannot be known
 * and opens on none either; nor does one that is no rule at all.
 */
export function openingDates(rule: OpeningDays, asked: DateSpan): readonly string[] {
  try {
    return datesOf(rule, asked);
  } catch {
    return [];
  }
}
