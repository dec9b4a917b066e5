import type { ReferralReason, ReferralOutcome } from './reasons-and-outcomes.js';
import type { FitFacts } from '../../people/index.js';
import type { RunningClock } from './clocks.js';
import type { FastTrack } from './promised-clock.js';
import type { EVIDENCE, NEXT_STEPS } from './referral-asks.js';
import type { SectionKind } from './sections.js';
import type { Urgency } from './urgency.js';
import type { Party, ReferralAction, ReferralState } from './referral-lifecycle.js';

/** What the sides said of the service itself, as days and a code. */
export interface ToldFacts {
  /** When the person was served, told with the outcome. */
  readonly servedOn: string | null;
  readonly serviceStartedOn: string | null;
  /** By when a place on the waitlist is expected to be free. */
  readonly expectedOn: string | null;
  /** How the sender knows the outcome that it entered. */
  readonly evidence: (typeof EVIDENCE)[number] | null;
}

/** Everything about a referral that a step can change, and an undo brings back. */
export interface ReferralStanding extends ToldFacts {
  readonly state: ReferralState;
  readonly reason: ReferralReason | null;
  readonly outcome: ReferralOutcome | null;
  readonly nextStep: (typeof NEXT_STEPS)[number] | null;
  readonly running: RunningClock | null;
  readonly sentAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly endedAt: Date | null;
}

/** The last move, with what stood before it. */
export interface LastStep {
  readonly action: ReferralAction;
  readonly party: Party;
  readonly agencyId: string | null;
  readonly at: Date;
  /** The version that the move made. */
  readonly version: number;
  readonly before: ReferralStanding;
}

/** A request that one agency serve one person, from draft to confirmed loop. */
export interface Referral extends ReferralStanding {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  /** Null only for an enquiry, which names nobody. */
  readonly personId: string | null;
  readonly senderAgencyId: string;
  readonly senderUnitId: string | null;
  readonly receiverAgencyId: string;
  readonly listingId: string;
  readonly serviceName: string;
  readonly categoryCode: string | null;
  /** Whether the service asked for itself says that the person uses, or used, substances. */
  readonly isSubstanceUseCare: boolean;
  readonly urgency: Urgency;
  readonly enquiry: boolean;
  /** Which parts are to be shared. */
  readonly sections: readonly SectionKind[];
  readonly fit: FitFacts;
  readonly ownerId: string;
  readonly loopConfirmedAt: Date | null;
  readonly deliveryProblem: string | null;
  /** Since when the receiver would have said yes, had the release allowed it. */
  readonly yesHeldAt: Date | null;
  /** Since when something that the person said about their safety waits to be seen to. */
  readonly safetyConcernAt: Date | null;
  /** Since when something that the receiver wrote waits for the sender to see to it. */
  readonly newsAt: Date | null;
  /** Since when a held referral could be sent. */
  readonly releasableAt: Date | null;
  /** Counts the versions of what is shared, so that each is disclosed under its own number. */
  readonly packetVersion: number;
  /** The fast track that its sender claimed, as it was promised then. */
  readonly fastTrack: FastTrack | null;
  readonly lastStep: LastStep | null;
  readonly createdAt: Date;
}
