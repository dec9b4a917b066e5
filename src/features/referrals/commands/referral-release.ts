import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { ReleaseDecisions, type ReleaseDecision, type ReleaseQuestion } from '../../consents/index.js';
import type { ReleaseVerdict } from '../domain/referral-facts.js';
import type { Referral } from '../domain/referral.js';

type Asked = Pick<
  Referral,
  'personId' | 'senderAgencyId' | 'senderUnitId' | 'receiverAgencyId' | 'isSubstanceUseCare' | 'sections'
>;

/** The question that a referral puts to the rules of release. */
export const releaseQuestion = ({
  personId,
  senderAgencyId,
  senderUnitId,
  receiverAgencyId,
  isSubstanceUseCare,
  sections,
}: Asked): ReleaseQuestion => ({
  personId,
  senderAgencyId,
  senderUnitId,
  receiverAgencyId,
  isSubstanceUseCare,
  sections,
});

/** A decision, and the verdict that the rules of the lifecycle read from it. */
export interface DecidedRelease {
  readonly decision: ReleaseDecision;
  readonly verdict: ReleaseVerdict;
}

/** What the rules of release say about a referral now; asked anew every time, never remembered. */
@Injectable()
export class ReferralRelease {
  constructor(private readonly decisions: ReleaseDecisions) {}

  async decide(tx: Tx, actor: Actor, referral: Asked): Promise<DecidedRelease> {
    const decision = await this.decisions.decide(tx, actor, releaseQuestion(referral));
    return {
      decision,
      verdict: { outcome: decision.outcome, missing: this.decisions.explain(decision, actor.locale) },
    };
  }
}
