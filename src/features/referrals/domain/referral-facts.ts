import type { BusinessCalendar } from '../../../kernel/business-time/business-calendar.js';
import type { GateDecision, PartnerPromise } from '../../agreements/index.js';
import type { GateAnswer } from './agreement-gate.js';
import type { Party } from './referral-lifecycle.js';

/** What stands in the way of releasing the details, one code and its fix; `section` is the part it is about. */
export interface MissingForRelease {
  readonly code: string;
  readonly message: string;
  readonly section: string | null;
}

/** What the rules of release say about one referral now. */
export interface ReleaseVerdict {
  readonly outcome: 'ALLOW' | 'ALLOW_REDACTED' | 'EMERGENCY_ALLOW' | 'HOLD' | 'DENY';
  readonly missing: readonly MissingForRelease[];
}

export const allows = ({ outcome }: ReleaseVerdict): boolean => outcome !== 'HOLD' && outcome !== 'DENY';

/** One side's agency, as far as rules and clocks look at it. */
export interface SideFacts {
  readonly name: string;
  readonly calendar: BusinessCalendar;
}

export interface ReceiverFacts extends SideFacts {
  readonly active: boolean;
  readonly takesReferrals: boolean;
  /** Whether the receiver's own law lets it answer here. */
  readonly mayReply: boolean;
}

/** A dated try to reach the person. */
export interface AttemptFact {
  readonly at: Date;
  readonly channel: string;
  readonly party: Party;
}

export interface BookedAppointment {
  readonly id: string;
  readonly startsAt: Date;
}

/** Everything a rule may look at, gathered once for each step. */
export interface ReferralFacts {
  readonly now: Date;
  readonly sender: SideFacts;
  readonly receiver: ReceiverFacts;
  /** Null where no rule of this step asks for it. */
  readonly release: ReleaseVerdict | null;
  /** What the agreements between the two mean for it; null where none is asked for. */
  readonly agreement: GateDecision | null;
  /** Why it goes all the same, where that was said when it was submitted and it has not left since. */
  readonly gateAnswered: readonly GateAnswer[];
  /** What the receiver promised in agreements that hold now. */
  readonly promises: readonly PartnerPromise[];
  /** The reference of an open referral of the same person for the same need. */
  readonly duplicateOf: string | null;
  /** Whether another receiver of the same offer has said yes. */
  readonly siblingAccepted: boolean;
  readonly attempts: readonly AttemptFact[];
  /** Whether the sender has asked after the result: an attempt, or a message to the receiver. */
  readonly chased: boolean;
  readonly booked: readonly BookedAppointment[];
  /** Users of the sender who may own a referral; for its own staff to know. */
  readonly colleagues: readonly string[];
}
