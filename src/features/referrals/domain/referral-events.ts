import type { DomainEvent } from '../../../kernel/domain-event.js';
import type { GateDecision } from '../../agreements/index.js';
import type { GateAnswer } from './agreement-gate.js';
import type { ClockName } from './clocks.js';
import type { ReferralOutcome, ReferralReason } from './reasons-and-outcomes.js';
import type { Party, ReferralAction, ReferralEventType, ReferralState } from './referral-lifecycle.js';

/** What the agreements meant for a referral when it was sent. */
export interface SentUnder {
  readonly verdict: GateDecision['verdict'];
  readonly standing: GateDecision['standing'];
  readonly policy: number;
  readonly rule: number | null;
  readonly agreementId: string | null;
  /** Given at this step. */
  readonly answered: GateAnswer | null;
}

/** What every step of a referral announces: ids and codes, never a name, a need or a word that was written. */
export interface ReferralStepPayload {
  readonly referralId: string;
  readonly senderAgencyId: string;
  readonly receiverAgencyId: string;
  readonly personId: string | null;
  readonly action: ReferralAction;
  readonly from: ReferralState;
  readonly to: ReferralState;
  readonly party: Party;
  /** Why it stopped, and what the person got, after the step. */
  readonly reason: ReferralReason | null;
  readonly outcome: ReferralOutcome | null;
  /** What the person says happened, as a code, where that was recorded. */
  readonly report: string | null;
  /** Whether something was written for both sides to read. */
  readonly shared: boolean;
  /** The version that the step made; what was written at the step stands under it. */
  readonly version: number;
  /** By which way it came: console, portal, reply_link, system, or how the partner said it. */
  readonly channel: string;
  readonly onBehalf: boolean;
  /** On sending: what the agreements meant for it, by which version of the policy, and whether it went all the same. */
  readonly agreement?: SentUnder;
  /** When the partner said it, where staff passed on their word. */
  readonly saidAt: string | null;
}

export type ReferralStepEvent = DomainEvent<ReferralEventType, ReferralStepPayload>;

/** Announced besides the steps: the ladder, and what only some people's lists show. */
export interface ReferralNoticePayload {
  readonly referralId: string;
  readonly senderAgencyId: string;
  readonly receiverAgencyId: string;
  readonly ownerId: string;
  /** The clock of which a reminder speaks. */
  readonly clock?: ClockName;
  /** Why the receiver could not be written to, or no longer answers by its link. */
  readonly problem?: string;
}

/**
 * `referral.opened`, `referral.edited`: a draft was started or changed. `referral.reminded`: the receiver is reminded.
 * `referral.ownerReminded`: the sender's own move is due.
 * `referral.escalated`: silence went up the ladder. `referral.releasable`: a held referral can be sent.
 * `referral.deliveryFailed`: no mail reaches the receiver.
 * `referral.yesHeld`: the receiver wanted to say yes and the release did not allow it.
 */
export type ReferralNoticeType =
  | 'referral.opened'
  | 'referral.edited'
  | 'referral.deliveryFailed'
  | 'referral.reminded'
  | 'referral.ownerReminded'
  | 'referral.escalated'
  | 'referral.releasable'
  | 'referral.yesHeld';

export type ReferralNoticeEvent = DomainEvent<ReferralNoticeType, ReferralNoticePayload>;

type Noticed = Pick<ReferralNoticePayload, 'senderAgencyId' | 'receiverAgencyId' | 'ownerId'> & { readonly id: string };

/** A notice about a referral. */
export const noticeOf = (
  type: ReferralNoticeType,
  { id, senderAgencyId, receiverAgencyId, ownerId }: Noticed,
  more: Pick<ReferralNoticePayload, 'clock' | 'problem'> = {},
): ReferralNoticeEvent => ({
  type,
  subject: `referral:${id}`,
  payload: { referralId: id, senderAgencyId, receiverAgencyId, ownerId, ...more },
});
