import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import type { Problem } from '../../../kernel/problem.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import { ReferralQueries } from '../data/referral.queries.js';
import { ReferralStore } from '../data/referral.store.js';
import { scopeOf } from '../data/scope.js';
import { noticeOf } from '../domain/referral-events.js';
import type { StepRequest } from './take-step.js';

const SYSTEM = systemActor('referrals.hold_yes');

/** A yes that the release no longer allows is refused; the sender finds it on their list, and can mend the release. */
@Injectable()
export class HoldYes {
  constructor(
    private readonly transactor: Transactor,
    private readonly queries: ReferralQueries,
    private readonly referrals: ReferralStore,
    private readonly events: EventLog,
  ) {}

  async whenReleaseForbids({ id, action }: StepRequest, { code }: Problem): Promise<void> {
    if (code !== 'RELEASE_HELD' || action !== 'accept') return;
    await this.transactor.run(SYSTEM, async (tx) => {
      const referral = await this.queries.byId(tx, scopeOf(SYSTEM), id);
      if (!referral || referral.yesHeldAt) return;
      await this.referrals.holdYes(tx, id);
      await this.events.append(tx, SYSTEM, noticeOf('referral.yesHeld', referral));
    });
  }
}
