import { workingDaysSpanned } from '../../../kernel/business-time/business-time.js';
import { wantedAnswer } from './agreement-gate.js';
import type { Answers } from './answers.js';
import { graceHasPassed } from './clocks.js';
import { allows, type ReferralFacts } from './referral-facts.js';
import { stateSpec, type Party, type ReferralRule } from './referral-lifecycle.js';
import type { Referral } from './referral.js';

/** One step as the rules see it: who wants what of which referral, and the facts. */
export interface StepQuestion {
  readonly referral: Referral;
  readonly party: Party;
  readonly answers: Answers;
  readonly facts: ReferralFacts;
}

type Rule = (step: StepQuestion) => boolean;

/** Policy, where no agreement sets another: how hard a person must have been looked for before giving up. */
export const ATTEMPT_POLICY = { attempts: 3, businessDays: 5, channels: 2 } as const;

const UNDO_WINDOW = 24 * 3_600_000;

const releaseAllows: Rule = ({ facts }) => facts.release !== null && allows(facts.release);

/** What the receiver opens again, it asked for itself. An override is asked of those alone who may give it. */
const agreementPermits: Rule = ({ facts, party, answers }) => {
  const wanted = party === 'receiver' ? null : wantedAnswer(facts);
  return wanted === null || answers[wanted] !== undefined;
};

const triedHardEnough: Rule = ({ facts: { attempts, receiver } }) =>
  attempts.length >= ATTEMPT_POLICY.attempts &&
  new Set(attempts.map(({ channel }) => channel)).size >= ATTEMPT_POLICY.channels &&
  workingDaysSpanned(
    receiver.calendar,
    attempts.map(({ at }) => at),
  ) >= ATTEMPT_POLICY.businessDays;

const showsDataAgain = ({ lastStep }: Referral): boolean => {
  if (!lastStep) return false;
  const { details } = stateSpec(lastStep.before.state);
  return details === 'released' || (details === 'released_once_accepted' && lastStep.before.acceptedAt !== null);
};

/** Our own step, or the other side's word that our own agency entered: whoever typed it can take it back. */
const lastStepWasOurs: Rule = ({ referral: { lastStep, senderAgencyId, receiverAgencyId }, party }) => {
  if (!lastStep) return false;
  const agencyId = party === 'receiver' ? receiverAgencyId : senderAgencyId;
  return lastStep.party === party || lastStep.agencyId === agencyId;
};

/** One named predicate for each rule of the table; the compiler asks for every one of them and refuses any other. */
export const referralRules = {
  release_not_denied: ({ facts }) => facts.release !== null && facts.release.outcome !== 'DENY',
  release_allows: releaseAllows,
  receiver_takes_referrals: ({ facts: { receiver } }) => receiver.active && receiver.takesReferrals,
  agreement_permits: agreementPermits,
  duplicate_answered: ({ facts, party, answers }) =>
    party !== 'sender' || facts.duplicateOf === null || answers.duplicate_reason !== undefined,
  phone_first_when_emergency: ({ referral, party, answers }) =>
    party !== 'sender' || referral.urgency !== 'emergency' || answers.call_result !== undefined,
  no_sibling_accepted: ({ facts }) => !facts.siblingAccepted,
  attempts_when_could_not_contact: (step) =>
    (step.answers.reason ?? step.answers.outcome) !== 'could_not_contact' || triedHardEnough(step),
  chase_logged_when_unknown: ({ answers, facts }) => answers.outcome !== 'unknown' || facts.chased,
  reply_basis_forbids: ({ facts: { receiver } }) => !receiver.mayReply,
  reminders_sent_and_grace_passed: ({ referral, facts: { receiver, now } }) =>
    receiver.mayReply && graceHasPassed(referral.running, referral.urgency, receiver.calendar, now),
  last_step_was_ours: lastStepWasOurs,
  within_24_hours: ({ referral, facts }) =>
    referral.lastStep !== null && facts.now.getTime() - referral.lastStep.at.getTime() <= UNDO_WINDOW,
  nothing_happened_since: ({ referral }) => referral.lastStep?.version === referral.version,
  release_allows_when_it_shows_data: (step) => !showsDataAgain(step.referral) || releaseAllows(step),
} satisfies Record<ReferralRule, Rule>;

/** Rules that no answer and no signature can mend now: while one is broken, the action is not offered at all. */
export const SETTLED_RULES: readonly ReferralRule[] = [
  'reply_basis_forbids',
  'reminders_sent_and_grace_passed',
  'last_step_was_ours',
  'within_24_hours',
  'nothing_happened_since',
  'no_sibling_accepted',
];

/** The rules whose break is a release that is missing something. */
export const RELEASE_RULES: readonly ReferralRule[] = [
  'release_not_denied',
  'release_allows',
  'release_allows_when_it_shows_data',
];
