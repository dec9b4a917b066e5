import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { ReadStanding } from '../../agreements/index.js';
import { gateQuestion, wantedAnswer } from '../domain/agreement-gate.js';
import type { ReferralFacts } from '../domain/referral-facts.js';
import type { Referral } from '../domain/referral.js';

/** Says why agreements keep a referral from going, who may send it all the same, and where else it could go. */
@Injectable()
export class ExplainBlock {
  constructor(private readonly standings: ReadStanding) {}

  /** The problem as it came, unless it is this one. */
  async execute(tx: Tx, actor: Actor, problem: Problem, { referral, facts }: Stopped): Promise<Problem> {
    const { agreement, receiver } = facts;
    if (problem.facts['rule'] !== 'agreement_permits' || !agreement) return problem;
    const { senderAgencyId, receiverAgencyId, listingId, categoryCode } = referral;
    const asked = { senderAgencyId, receiverAgencyId, listingId, categoryCode, receiverName: receiver.name };
    const { message, alternatives } = await this.standings.told(
      tx,
      actor,
      { ...asked, ...gateQuestion(referral) },
      agreement,
    );
    return new Problem('AGREEMENT_BLOCKS', message, {
      field: wantedAnswer(facts) ?? 'agreement_override',
      facts: { rule: 'agreement_permits', alternatives, standing: agreement.standing, policy: agreement.policy },
    });
  }
}

interface Stopped {
  readonly referral: Referral;
  readonly facts: Pick<ReferralFacts, 'agreement' | 'gateAnswered' | 'receiver'>;
}
