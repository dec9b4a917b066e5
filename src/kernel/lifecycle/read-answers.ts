import { Temporal } from 'temporal-polyfill';
import { isCalendarDate } from '../calendar-date.js';
import { cleanText, textFault } from '../clean-text.js';
import { localDay } from '../local-day.js';
import { invalid, isProblem, type Problem } from '../problem.js';
import type { AskKind, AskSpec } from './lifecycle.js';

/** Checked answers by name: clean text, codes of the choice, dates, and instants as ISO 8601 in UTC. */
export type ReadAnswers = Readonly<Record<string, string>>;

/** An answer as it came in. */
export interface GivenAnswer {
  readonly name: string;
  readonly value: string;
}

/** How to say what is wrong with an answer. */
export interface AnswerFaults {
  readonly notAsked: string;
  readonly twice: string;
  readonly missing: string;
  readonly notAChoice: string;
  readonly notADay: string;
  readonly notATime: string;
  readonly notYet: string;
  readonly passed: string;
  readonly trueOrFalse: string;
  readonly noUser: string;
  readonly unreadable: string;
}

export interface AnswerContext {
  readonly now: Date;
  /** In which zone a date without a time, or a time without an offset, is meant. */
  readonly timeZone: string;
  readonly faults: AnswerFaults;
}

const DEFAULT_MAX = 300;
/** Clocks differ: what is a minute or so ahead still counts as past. */
const CLOCK_SKEW = 5 * 60_000;

const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$/;
const OFFSET = /(Z|[+-]\d{2}:\d{2})$/;

function instantOf(value: string, timeZone: string): Date | null {
  const wall = value.replace(OFFSET, '');
  if (!WALL_TIME.test(wall) || !isCalendarDate(value.slice(0, 10)) || Number(value.slice(11, 13)) > 23) return null;
  if (OFFSET.test(value)) {
    const instant = new Date(value);
    return Number.isNaN(instant.getTime()) ? null : instant;
  }
  try {
    return new Date(Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone).epochMilliseconds);
  } catch {
    return null;
  }
}

type Reader = (value: string, ask: AskSpec, context: AnswerContext) => string | Problem;

const readText: Reader = (value, { name, maxLength = DEFAULT_MAX }, { faults }) =>
  textFault(value, maxLength) === null ? cleanText(value) : invalid(name, faults.unreadable);

const readDate: Reader = (value, { name, moment }, { now, timeZone, faults }) => {
  if (!isCalendarDate(value)) return invalid(name, faults.notADay);
  const today = localDay(now, timeZone);
  if (moment === 'past' && value > today && value > localDay(now, 'UTC')) return invalid(name, faults.notYet);
  if (moment === 'future' && value < today) return invalid(name, faults.passed);
  return value;
};

const readInstant: Reader = (value, { name, moment }, { now, timeZone, faults }) => {
  const instant = instantOf(value, timeZone);
  if (!instant) return invalid(name, faults.notATime);
  if (moment === 'past' && instant.getTime() > now.getTime() + CLOCK_SKEW) return invalid(name, faults.notYet);
  if (moment === 'future' && instant < now) return invalid(name, faults.passed);
  return instant.toISOString();
};

const readers: Readonly<Record<AskKind, Reader>> = {
  text: readText,
  long_text: readText,
  date: readDate,
  datetime: readInstant,
  choice: (value, { name, options = [] }, { faults }) =>
    options.includes(value) ? value : invalid(name, faults.notAChoice),
  boolean: (value, { name }, { faults }) =>
    ['true', 'false'].includes(value) ? value : invalid(name, faults.trueOrFalse),
  user: (value, { name, options = [] }, { faults }) => (options.includes(value) ? value : invalid(name, faults.noUser)),
};

const isRequired = (ask: AskSpec, read: Readonly<Record<string, string>>): boolean =>
  ask.required || (ask.requiredWhen?.is.includes(read[ask.requiredWhen.ask] ?? '') ?? false);

/** Reads the answers to what an action asks. The first that cannot be meant comes back as a Problem with its name. */
export function readAnswers(
  asked: readonly AskSpec[],
  given: readonly GivenAnswer[],
  context: AnswerContext,
): ReadAnswers | Problem {
  const read: Record<string, string> = {};
  for (const { name, value } of given) {
    const ask = asked.find((candidate) => candidate.name === name);
    if (!ask) return invalid(name, context.faults.notAsked);
    if (name in read) return invalid(name, context.faults.twice);
    if (value.trim() === '') continue;
    const answer = readers[ask.kind](value, ask, context);
    if (isProblem(answer)) return answer;
    if (answer !== '') read[name] = answer;
  }
  const missing = asked.find((ask) => isRequired(ask, read) && read[ask.name] === undefined);
  return missing ? invalid(missing.name, context.faults.missing) : read;
}
