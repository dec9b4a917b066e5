import { keysOf } from '../../../kernel/lifecycle/lifecycle.js';
import type { Answers } from './answers.js';
import { agreedBy, clockSpec, dueOf, type ClockName, type RunningClock } from './clocks.js';
import type { Step } from './decide.js';
import { referralOutcomes, referralReasons } from './reasons-and-outcomes.js';
import { NEXT_STEPS } from './referral-asks.js';
import type { ReferralFacts } from './referral-facts.js';
import { stateSpec, type Party, type ReferralAction } from './referral-lifecycle.js';
import type { Referral, ReferralStanding } from './referral.js';
import { clockPromise, promiseOfClock, type FastTrack } from './promised-clock.js';
import { toldAfter } from './told-facts.js';

/** A step that was decided, with all that it brings. */
export interface Move {
  readonly action: ReferralAction;
  readonly party: Party;
  readonly agencyId: string | null;
  readonly step: Step;
  readonly answers: Answers;
  readonly facts: ReferralFacts;
}

/** Recorded without a move, yet an answer to the clock that runs. */
const ANSWERS_THE_CLOCK: readonly ReferralAction[] = ['report_progress'];
/** Recorded without a move, yet nothing is awaited after it. */
const ENDS_THE_CLOCK: readonly ReferralAction[] = ['record_next_step'];
const ACCEPTING: readonly ReferralAction[] = ['accept', 'schedule', 'start_service'];
const SENDING: readonly ReferralAction[] = ['submit', 'release'];

const codeOf = <Code extends string>(codes: readonly Code[], text: string | undefined): Code | null =>
  codes.find((code) => code === text) ?? null;

const isClock = (name: string | undefined): name is ClockName => name !== undefined;

/** Who may not answer is not reminded either: of a stop that was asked for, its silence alone remains. */
const REMINDED = 1;

/** By when the next move is due; never for a receiver whose own law forbids it to answer. */
function clockOf(referral: Referral, move: Move): RunningClock | null {
  const { step, answers, facts } = move;
  const { urgency } = referral;
  const { clock } = stateSpec(step.to);
  if (!isClock(clock)) return null;
  const { side, promise, end } = clockSpec(clock);
  const mayAnswer = side === 'sender' || facts.receiver.mayReply;
  if (!mayAnswer && end !== 'confirm_withdrawal') return null;
  const from = clock === 'appointment' && answers.appointment ? new Date(answers.appointment) : facts.now;
  const promised = promise && answers[promise.ask];
  const { calendar } = facts[side];
  const agreed = side === 'receiver' ? promiseOfClock(clock, referral, facts.promises) : null;
  const due = dueOf({ clock, urgency, calendar, from, promised, agreed });
  return {
    clock,
    from: facts.now,
    at:
      clock === 'first_contact'
        ? soonerOnFastTrack(due, fastTrackDue(fastTrackAfter(referral, move), referral, facts))
        : due,
    rungs: mayAnswer ? 0 : REMINDED,
    promise: agreed && clockPromise(agreed, agreedBy(agreed, calendar, from)),
  };
}

/** By when a fast track must have led to an appointment or to help, counted from when it was sent. */
export const fastTrackDue = (
  fastTrack: FastTrack | null,
  { sentAt }: Pick<Referral, 'sentAt'>,
  { now, receiver }: ReferralFacts,
): Date | null => fastTrack && agreedBy(fastTrack, receiver.calendar, sentAt ?? now);

const soonerOnFastTrack = (due: Date, fastTrack: Date | null): Date => (fastTrack && fastTrack < due ? fastTrack : due);

/** What is claimed when it is sent stays until it is taken back to a draft. */
function fastTrackAfter({ fastTrack }: Referral, { action, answers, step, facts }: Move): FastTrack | null {
  if (step.to === 'draft') return null;
  if (action !== 'submit') return fastTrack;
  const claimed = facts.promises.find(({ id, kind }) => kind === 'fast_track' && id === answers.fast_track);
  if (!claimed) return null;
  const { id, agreementId, amount, unit } = claimed;
  return { promiseId: id, agreementId, amount, unit };
}

function nextClock(referral: Referral, move: Move): RunningClock | null {
  if (ENDS_THE_CLOCK.includes(move.action)) return null;
  const moves =
    referral.state !== move.step.to ||
    ANSWERS_THE_CLOCK.includes(move.action) ||
    move.action === 'waitlist' ||
    move.action === 'schedule';
  return moves ? clockOf(referral, move) : referral.running;
}

const AUTOMATIC_REASON: Readonly<Partial<Record<ReferralAction, 'no_response_in_time'>>> = {
  expire: 'no_response_in_time',
};
const AUTOMATIC_OUTCOME: Readonly<Partial<Record<ReferralAction, 'not_reportable'>>> = {
  cannot_report: 'not_reportable',
};
/** The reason given when the stop was asked for stays when it is confirmed. */
const KEEPS_THE_REASON: readonly ReferralAction[] = ['confirm_withdrawal'];

const keeps = ({ state }: Referral, { action, step }: Move): boolean =>
  step.to === state || KEEPS_THE_REASON.includes(action);

const reasonAfter = (referral: Referral, move: Move): ReferralStanding['reason'] =>
  codeOf(keysOf(referralReasons), move.answers.reason) ??
  AUTOMATIC_REASON[move.action] ??
  (keeps(referral, move) ? referral.reason : null);

const outcomeAfter = (referral: Referral, { action, answers, step }: Move): ReferralStanding['outcome'] =>
  codeOf(keysOf(referralOutcomes), answers.outcome) ??
  AUTOMATIC_OUTCOME[action] ??
  (step.to === referral.state ? referral.outcome : null);

function acceptedAfter({ acceptedAt }: Referral, { action, facts }: Move): Date | null {
  if (action === 'reopen') return null;
  return ACCEPTING.includes(action) ? (acceptedAt ?? facts.now) : acceptedAt;
}

function endedAfter(referral: Referral, { step, facts }: Move): Date | null {
  if (stateSpec(step.to).open) return null;
  return step.to === referral.state ? referral.endedAt : facts.now;
}

function standingAfter(referral: Referral, move: Move): ReferralStanding {
  const { action, step, answers, facts } = move;
  if (action === 'undo' && referral.lastStep) return referral.lastStep.before;
  return {
    state: step.to,
    reason: reasonAfter(referral, move),
    outcome: outcomeAfter(referral, move),
    nextStep: codeOf(NEXT_STEPS, answers.next_step) ?? (step.to === referral.state ? referral.nextStep : null),
    running: nextClock(referral, move),
    sentAt: SENDING.includes(action) && step.to === 'sent' ? facts.now : referral.sentAt,
    acceptedAt: acceptedAfter(referral, move),
    endedAt: endedAfter(referral, move),
    ...toldAfter(referral, step.to, answers),
  };
}

function standingOf(referral: Referral): ReferralStanding {
  const { state, reason, outcome, nextStep, running, sentAt, acceptedAt, endedAt } = referral;
  const { servedOn, serviceStartedOn, expectedOn, evidence } = referral;
  const told = { servedOn, serviceStartedOn, expectedOn, evidence };
  return { state, reason, outcome, nextStep, running, sentAt, acceptedAt, endedAt, ...told };
}

const isOnlyRecorded = (referral: Referral, { action, step }: Move): boolean =>
  step.to === referral.state && action !== 'waitlist' && action !== 'schedule';

type Attention = Pick<Referral, 'yesHeldAt' | 'releasableAt' | 'deliveryProblem' | 'safetyConcernAt' | 'newsAt'>;

/** What the receiver itself wrote to the sender, not what the sender's staff entered for it. */
const isNews = ({ senderAgencyId }: Referral, { action, party, agencyId, answers }: Move): boolean =>
  action === 'note' && party === 'receiver' && answers.visibility === 'shared' && agencyId !== senderAgencyId;

/** What stands on somebody's list for attention: a move settles it, and so does a note of the side whose list it is. */
function attentionAfter(referral: Referral, move: Move): Attention {
  const { action, party, answers, facts } = move;
  const { yesHeldAt, releasableAt, deliveryProblem, safetyConcernAt, newsAt } = referral;
  const wasSeenTo = party === 'sender' && action === 'note';
  const stands = isOnlyRecorded(referral, move) && !wasSeenTo;
  return {
    yesHeldAt: stands ? yesHeldAt : null,
    releasableAt: stands || wasSeenTo ? releasableAt : null,
    deliveryProblem: stands || party === 'system' ? deliveryProblem : null,
    safetyConcernAt: answers.report === 'safety_concern' ? facts.now : wasSeenTo ? null : safetyConcernAt,
    newsAt: isNews(referral, move) ? facts.now : stands || party !== 'sender' ? newsAt : null,
  };
}

/** The referral after a step: the next version, with its clock set anew and what an undo would need. */
export function moved(referral: Referral, move: Move): Referral {
  const { action, party, agencyId, answers, facts } = move;
  const version = referral.version + 1;
  const lastStep = { action, party, agencyId, at: facts.now, version, before: standingOf(referral) };
  const recorded = isOnlyRecorded(referral, move);
  return {
    ...referral,
    ...standingAfter(referral, move),
    ...attentionAfter(referral, move),
    version,
    fastTrack: fastTrackAfter(referral, move),
    ownerId: answers.owner ?? referral.ownerId,
    loopConfirmedAt: action === 'confirm_loop' ? facts.now : recorded ? referral.loopConfirmedAt : null,
    lastStep: action === 'undo' ? null : recorded ? referral.lastStep : lastStep,
  };
}
