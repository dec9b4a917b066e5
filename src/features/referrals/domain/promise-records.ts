import { localDay } from '../../../kernel/local-day.js';
import type { Answers } from './answers.js';
import type { ClockName, RunningClock } from './clocks.js';
import { fastTrackDue } from './move.js';
import type { ActingAs } from './party-to.js';
import type { ReferralFacts } from './referral-facts.js';
import { isOpen, type ReferralAction } from './referral-lifecycle.js';
import type { Referral } from './referral.js';

/** A clock that a promise speaks of, or the fast track. */
export type PromisedKind = 'first_response' | 'decision' | 'first_contact' | 'fast_track';

/** What a step means for a promise that it set running, or that ran. */
export type PromiseRecord =
  | {
      readonly what: 'starts';
      readonly kind: PromisedKind;
      readonly at: Date;
      readonly dueAt: Date;
      readonly promiseId: string;
      readonly agreementId: string;
    }
  /** Done, or to be done, at an instant. */
  | { readonly what: 'is_answered'; readonly kind: PromisedKind; readonly at: Date }
  /** No longer awaited, without having been done. */
  | { readonly what: 'ends'; readonly kind: PromisedKind; readonly at: Date }
  /** Awaited again: what answered or ended it was taken back. */
  | { readonly what: 'is_awaited'; readonly kind: PromisedKind }
  /** It never began: the step that set it running was taken back. */
  | { readonly what: 'never_began'; readonly kind: PromisedKind; readonly at: Date };

interface PromisedStep {
  readonly before: Referral;
  readonly after: Referral;
  readonly action: ReferralAction;
  readonly acting: ActingAs;
  readonly answers: Answers;
  readonly facts: ReferralFacts;
}

const isPromisedKind = (clock: ClockName): clock is Exclude<PromisedKind, 'fast_track'> =>
  clock === 'first_response' || clock === 'decision' || clock === 'first_contact';

/** What answers a clock, where not every word of the receiver does. */
const ANSWERS: Readonly<Partial<Record<PromisedKind, readonly ReferralAction[]>>> = {
  decision: ['accept', 'waitlist', 'decline', 'cannot_report'],
  first_contact: ['schedule', 'start_service', 'close'],
};

function isAnswer(kind: PromisedKind, { action, acting: { party } }: PromisedStep): boolean {
  if (kind === 'first_contact' && action === 'schedule') return true;
  return party === 'receiver' && (ANSWERS[kind]?.includes(action) ?? true);
}

/** When it was done: as the partner said it, or as it was logged; else now. */
const doneAt = ({ action, acting: { onBehalf }, answers, facts }: PromisedStep): Date =>
  (onBehalf || action === 'log_attempt') && answers.at ? new Date(answers.at) : facts.now;

function started({ clock, from, promise }: RunningClock): PromiseRecord[] {
  if (!promise || !isPromisedKind(clock)) return [];
  const { promiseId, agreementId, dueAt } = promise;
  return [{ what: 'starts', kind: clock, at: from, dueAt: new Date(dueAt), promiseId, agreementId }];
}

function settled({ clock, promise }: RunningClock, step: PromisedStep): PromiseRecord[] {
  if (!promise || !isPromisedKind(clock)) return [];
  if (isAnswer(clock, step)) return [{ what: 'is_answered', kind: clock, at: doneAt(step) }];
  return [{ what: 'ends', kind: clock, at: step.facts.now }];
}

function takenBack({ before, after }: PromisedStep): PromiseRecord[] {
  const [undone, back] = [before.running, after.running];
  return [
    ...(undone?.promise && isPromisedKind(undone.clock)
      ? [{ what: 'never_began', kind: undone.clock, at: undone.from } as const]
      : []),
    ...(back?.promise && isPromisedKind(back.clock) ? [{ what: 'is_awaited', kind: back.clock } as const] : []),
  ];
}

function ofClocks(step: PromisedStep): PromiseRecord[] {
  const { before, after, action, acting, answers } = step;
  if (action === 'log_attempt' && answers.result === 'reached' && acting.party === 'receiver')
    return before.running?.clock === 'first_contact' && before.running.promise
      ? [{ what: 'is_answered', kind: 'first_contact', at: doneAt(step) }]
      : [];
  if (before.running === after.running) return [];
  if (action === 'undo') return takenBack(step);
  return [...(before.running ? settled(before.running, step) : []), ...(after.running ? started(after.running) : [])];
}

/** A day keeps a promise that ends on it, whatever the hour. */
function onDay(day: string, due: Date, { facts: { now, receiver } }: PromisedStep): Date {
  const inTime = day <= localDay(due, receiver.calendar.timeZone);
  return inTime && due < now ? due : now;
}

function helpedAt(step: PromisedStep, due: Date): Date | null {
  const { action, answers } = step;
  if (action === 'schedule' && answers.appointment) return new Date(answers.appointment);
  const day = answers.service_started_on ?? answers.service_date;
  return day ? onDay(day, due, step) : null;
}

/** A fast track runs from when it was sent to the appointment, or to the first service. */
function ofFastTrack(step: PromisedStep): PromiseRecord[] {
  const { before, after, action, answers, facts } = step;
  const { fastTrack } = after;
  const dueAt = fastTrackDue(fastTrack, after, facts);
  if (!fastTrack || !dueAt) return [];
  const kind = 'fast_track';
  if (after.state === 'sent' && before.sentAt !== after.sentAt && after.sentAt)
    return [{ what: 'starts', kind, at: after.sentAt, dueAt, ...fastTrack }];
  if (after.sentAt === null) return [];
  const helped = before.serviceStartedOn === null ? helpedAt(step, dueAt) : null;
  if (helped) return [{ what: 'is_answered', kind, at: helped }];
  if (action === 'miss_appointment' && answers.result === 'cancelled_by_receiver')
    return [{ what: 'is_awaited', kind }];
  if (isOpen(before.state) && !isOpen(after.state)) return [{ what: 'ends', kind, at: facts.now }];
  return !isOpen(before.state) && isOpen(after.state) ? [{ what: 'is_awaited', kind }] : [];
}

/** What a step means for the promises of agreements: pure, told from what stood before and after it. */
export const promiseRecords = (step: PromisedStep): readonly PromiseRecord[] => [
  ...ofClocks(step),
  ...ofFastTrack(step),
];
