import { Temporal } from 'temporal-polyfill';
import { isUsFederalHoliday } from '../../../../kernel/business-time/holidays.js';
import { openingDates, type DateSpan, type OpeningDays } from './opening-dates.js';

/** One line of opening hours: on which days, from when to when. */
export interface OpeningRule extends OpeningDays {
  readonly opens: string;
  readonly closes: string;
  readonly zone?: string;
}

/** A stretch of open time in milliseconds since 1970; the end is closed. */
export interface Opening {
  readonly from: number;
  readonly to: number;
}

const DAY_MINUTES = 1440;
/** Hours that would run longer over night are taken for a slip: nobody opens at 17:00 and closes at 16:00. */
const LONGEST_NIGHT = 18 * 60;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const zones = new Map<string, boolean>();

/** Whether it is the name of a time zone; an offset such as -5 is none, for it does not know of summer. */
export function isZone(name: string | undefined): name is string {
  if (!name || !/^[A-Z][A-Za-z]+(\/[A-Za-z_+-]+)+$/.test(name)) return false;
  const known = zones.get(name);
  if (known !== undefined) return known;
  let isOne = true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    isOne = false;
  }
  zones.set(name, isOne);
  return isOne;
}

/** Minutes after midnight from opening to closing, the next day's beyond 1440; null when no such hours can be. */
export function minutesOpen({ opens, closes }: OpeningRule): readonly [number, number] | null {
  const [from, to] = [minutesOf(opens), minutesOf(closes)];
  if (!(from >= 0 && to >= 0)) return null;
  if (to === from) return [from, from + DAY_MINUTES];
  if (to > from) return [from, to];
  return to + DAY_MINUTES - from <= LONGEST_NIGHT ? [from, to + DAY_MINUTES] : null;
}

const isAllDay = ([from, to]: readonly [number, number]): boolean => to - from >= DAY_MINUTES - 1;

/** Works out openings; what many patterns share, such as the instant of 9:00 on a date, is worked out once. */
export class OpeningHoursBook {
  private readonly dates = new Map<string, readonly string[]>();
  private readonly instants = new Map<string, number>();

  constructor(private readonly span: DateSpan) {}

  /**
   * When it is open in the span, in order and joined where they touch. Closed on federal holidays, unless open around the clock.
   * A rule's own time zone goes before the listing's.
   */
  openings(rules: readonly OpeningRule[], zone: string): readonly Opening[] {
    const listing = isZone(zone) ? zone : 'America/New_York';
    const all = rules.flatMap((rule) => this.ofRule(rule, isZone(rule.zone) ? rule.zone : listing));
    const joined: Opening[] = [];
    for (const opening of all.sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last && opening.from <= last.to)
        joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, opening.to) };
      else joined.push(opening);
    }
    return joined;
  }

  private ofRule(rule: OpeningRule, zone: string): Opening[] {
    const minutes = minutesOpen(rule);
    if (!minutes) return [];
    const dates = this.datesOf(rule).filter((date) => isAllDay(minutes) || !isUsFederalHoliday(date));
    return dates.map((date) => ({
      from: this.instant(date, minutes[0], zone),
      to: this.instant(date, minutes[1], zone),
    }));
  }

  private datesOf({ opens: _opens, closes: _closes, zone: _zone, ...days }: OpeningRule): readonly string[] {
    const key = JSON.stringify(days);
    const dates = this.dates.get(key) ?? openingDates(days, this.span);
    this.dates.set(key, dates);
    return dates;
  }

  private instant(date: string, minutes: number, zone: string): number {
    const key = `${date} ${minutes} ${zone}`;
    const known = this.instants.get(key);
    if (known !== undefined) return known;
    const at = Temporal.PlainDate.from(date)
      .add({ days: Math.floor(minutes / DAY_MINUTES) })
      .toZonedDateTime({
        timeZone: zone,
        plainTime: Temporal.PlainTime.from({ hour: Math.floor((minutes % DAY_MINUTES) / 60), minute: minutes % 60 }),
      });
    this.instants.set(key, at.epochMilliseconds);
    return at.epochMilliseconds;
  }
}
