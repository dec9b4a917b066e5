import type { Locale } from '../../../kernel/actor.js';

/** Opening hours as HSDS gives them; times are `HH:MM`. */
export interface ScheduleFacts {
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  /** `MO,WE`, or with a count, `1MO` for the first Monday of a month. */
  readonly byday: string | null;
  readonly freq: string | null;
  readonly description: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly notes: string | null;
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const WORDS = {
  en: {
    days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    weekly: 'Weekly',
    monthly: 'Monthly',
    everyDay: 'Every day',
    by: 'by arrangement',
    last: 'last',
    from: 'from',
    until: 'until',
    morning: 'AM',
    afternoon: 'PM',
  },
  es: {
    days: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
    weekly: 'Cada semana',
    monthly: 'Cada mes',
    everyDay: 'Todos los días',
    by: 'con cita',
    last: 'último',
    from: 'desde',
    until: 'hasta',
    morning: 'a.m.',
    afternoon: 'p.m.',
  },
} as const;

function clock(time: string, locale: Locale): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const { morning, afternoon } = WORDS[locale];
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? morning : afternoon}`;
}

/** Days in their order, runs of three or more drawn together: Mon–Thu, Sat. */
function dayNames(days: readonly number[], names: readonly string[]): string {
  const runs: number[][] = [];
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) =>
      run.length > 2 ? `${names[run[0] ?? 0]}–${names[run.at(-1) ?? 0]}` : run.map((day) => names[day]).join(', '),
    )
    .join(', ');
}

function which({ byday, freq }: ScheduleFacts, locale: Locale): string | null {
  const { days, weekly, monthly, everyDay, last } = WORDS[locale];
  const parts = (byday ?? '')
    .split(',')
    .map((part) => /^(-?\d)?(MO|TU|WE|TH|FR|SA|SU)$/.exec(part.trim()))
    .filter((part) => part !== null);
  if (parts.length === 0) return freq === 'WEEKLY' ? weekly : freq === 'MONTHLY' ? monthly : null;
  const counted = parts.filter(([, count]) => count);
  if (counted.length > 0)
    return `${monthly}: ${counted.map(([, count, day]) => `${count === '-1' ? last : `${count}.`} ${days[DAYS.indexOf(day ?? '')]}`).join(', ')}`;
  const numbers = parts.map(([, , day]) => DAYS.indexOf(day ?? ''));
  return new Set(numbers).size === 7 ? everyDay : dayNames(numbers, days);
}

/** Opening hours in words: "Mon–Thu 9:00 AM–5:00 PM". */
export function scheduleText(facts: ScheduleFacts, locale: Locale): string {
  const { by, from, until } = WORDS[locale];
  const { opensAt, closesAt, description, validFrom, validTo } = facts;
  const hours =
    opensAt && closesAt
      ? `${clock(opensAt, locale)}–${clock(closesAt, locale)}`
      : opensAt
        ? `${from} ${clock(opensAt, locale)}`
        : null;
  const days = which(facts, locale);
  const said = [days, hours].filter((part) => part !== null).join(' ') || description || by;
  const period = [validFrom && `${from} ${validFrom}`, validTo && `${until} ${validTo}`].filter(Boolean).join(' ');
  return period ? `${said} (${period})` : said;
}
