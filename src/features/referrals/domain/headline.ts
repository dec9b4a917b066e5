import type { Locale } from '../../../kernel/actor.js';
import type { Names, ReferralTexts } from '../texts/index.js';
import { clockSpec, isAsPromised, type RunningClock } from './clocks.js';
import type { Party } from './referral-lifecycle.js';
import type { Referral } from './referral.js';

/** A due time as it is shown: in the zone of the side whose move it is. */
export interface DueSentence {
  readonly at: Date;
  readonly clock: string;
  readonly timeZone: string;
  readonly text: string;
  readonly overdue: boolean;
}

interface Reader {
  readonly locale: Locale;
  readonly texts: ReferralTexts;
  readonly now: Date;
  /** On which side the reader stands. */
  readonly side: Party;
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: Locale, timeZone: string, withDate: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${withDate}`;
  const known = FORMATS.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale === 'es' ? 'es-US' : 'en-US', {
    timeZone,
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
    ...(withDate && { month: 'short', day: 'numeric' }),
  });
  FORMATS.set(key, format);
  return format;
}

const WEEK = 6 * 86_400_000;

/** A near moment by its weekday, a far one by its date: "Thu 10:00 AM", "Thu, Dec 24, 10:00 AM". */
export function spokenMoment(at: Date, timeZone: string, { locale, now }: Pick<Reader, 'locale' | 'now'>): string {
  const near = Math.abs(at.getTime() - now.getTime()) < WEEK;
  return formatOf(locale, timeZone, !near)
    .format(at)
    .replace(/\u202f/g, ' ');
}

export function dueSentence(running: RunningClock, timeZone: string, reader: Reader): DueSentence {
  const { texts, now, side } = reader;
  const overdue = running.at < now;
  const due = texts.due[running.clock](spokenMoment(running.at, timeZone, reader));
  const ofTheOthers = clockSpec(running.clock).side === 'receiver' && side !== 'receiver';
  const agreed = isAsPromised(running)
    ? `${due}, ${texts.asPromised[side === 'receiver' ? 'receiver' : 'sender']}`
    : due;
  const placed = ofTheOthers && !isAsPromised(running) ? `${due}, ${texts.theirHours}` : agreed;
  return {
    at: running.at,
    clock: running.clock,
    timeZone,
    text: overdue ? texts.overdueSince(placed) : placed,
    overdue,
  };
}

/** The one sentence at the top of a referral: where it stands, and what is awaited by when. */
export function headlineOf(referral: Referral, names: Names, due: DueSentence | null, texts: ReferralTexts): string {
  const parts = [texts.headlines[referral.state](names)];
  // Times in Spanish end in a full stop of their own: 9:00 a.m.
  if (due) parts.push(due.text.endsWith('.') ? due.text : `${due.text}.`);
  if (referral.loopConfirmedAt) parts.push(texts.loopConfirmed);
  return parts.join(' ');
}
