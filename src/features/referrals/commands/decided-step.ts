import type { Answers } from '../domain/answers.js';
import type { ActingAs } from '../domain/party-to.js';
import type { ReferralFacts } from '../domain/referral-facts.js';
import type { ReferralAction } from '../domain/referral-lifecycle.js';
import type { Referral } from '../domain/referral.js';
import type { DecidedRelease } from './referral-release.js';

/** A step that was decided, ready to be kept. */
export interface DecidedStep {
  readonly before: Referral;
  readonly after: Referral;
  readonly action: ReferralAction;
  readonly acting: ActingAs;
  readonly emits: string;
  readonly answers: Answers;
  readonly facts: ReferralFacts;
  /** The release as it was decided for this step; null where the step asks for none. */
  readonly release: DecidedRelease | null;
}
