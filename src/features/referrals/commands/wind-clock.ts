import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactor.js';
import { Jobs } from '../../../platform/jobs/index.js';
import { clockSpec, nextRung } from '../domain/clocks.js';
import type { ReferralFacts } from '../domain/referral-facts.js';
import type { Referral } from '../domain/referral.js';

/** The job that climbs the ladder of a referral's clock. */
export const CLIMB_LADDER = 'referrals.climb_ladder';

const keyOf = (referralId: string): string => `referral-clock:${referralId}`;

/** Plans the next rung of a referral's clock; the plan of the clock that ran before is replaced. */
@Injectable()
export class WindClock {
  constructor(private readonly jobs: Jobs) {}

  async execute(
    tx: Tx,
    { id, running, urgency }: Referral,
    facts: Pick<ReferralFacts, 'sender' | 'receiver'>,
  ): Promise<void> {
    const next = running && nextRung(running, urgency, facts[clockSpec(running.clock).side].calendar);
    if (!next) return this.jobs.remove(tx, keyOf(id));
    await this.jobs.add(tx, CLIMB_LADDER, { referralId: id }, { runAt: next.at, key: keyOf(id) });
  }
}
