import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isProblem, type Problem } from '../../../kernel/problem.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import { ReferralStore } from '../data/referral.store.js';
import { packetOf, type ReferralDraft } from '../domain/referral-draft.js';
import { noticeOf } from '../domain/referral-events.js';
import { LockedDraft } from './locked-draft.js';
import { PlanDraft } from './plan-draft.js';

export interface EditReferralDraftRequest {
  readonly id: string;
  readonly seenVersion: number;
  readonly draft: ReferralDraft;
}

/** Changes a draft as a whole, unless somebody else did meanwhile. What was sent stays as it was sent. */
@Injectable()
export class EditReferralDraft {
  constructor(
    private readonly transactor: Transactor,
    private readonly planDraft: PlanDraft,
    private readonly drafts: LockedDraft,
    private readonly referrals: ReferralStore,
    private readonly events: EventLog,
  ) {}

  async execute(
    actor: Actor,
    { id, seenVersion, draft }: EditReferralDraftRequest,
  ): Promise<{ readonly id: string } | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const referral = await this.drafts.lock(tx, actor, id, seenVersion);
      if (isProblem(referral)) return referral;
      const plan = await this.planDraft.execute(tx, actor, draft, referral.senderUnitId);
      if (isProblem(plan)) return plan;

      const next = { version: referral.version + 1, packetVersion: referral.packetVersion + 1 };
      await this.referrals.edit(tx, { ...plan, ...next, id }, packetOf(draft));
      await this.events.append(tx, actor, noticeOf('referral.edited', { ...referral, ...plan }));
      return { id };
    });
  }
}
