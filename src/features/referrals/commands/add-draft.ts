import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { isProblem, notAllowed, type Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import { ReferralStore } from '../data/referral.store.js';
import { packetOf, type ReferralDraft } from '../domain/referral-draft.js';
import { noticeOf } from '../domain/referral-events.js';
import { referralTexts } from '../texts/index.js';
import { PlanDraft } from './plan-draft.js';

/** Adds a draft in the caller's transaction; its author owns it. */
@Injectable()
export class AddDraft {
  constructor(
    private readonly planDraft: PlanDraft,
    private readonly referrals: ReferralStore,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, actor: Actor, draft: ReferralDraft): Promise<{ readonly id: string } | Problem> {
    if (actor.userId === null) return notAllowed(referralTexts(actor.locale).drafts.mayNotSend);
    const plan = await this.planDraft.execute(tx, actor, draft);
    if (isProblem(plan)) return plan;

    const referral = { ...plan, id: newId(), ownerId: actor.userId, createdAt: this.clock.now() };
    await this.referrals.add(tx, referral, packetOf(draft));
    await this.events.append(tx, actor, noticeOf('referral.opened', referral));
    return { id: referral.id };
  }
}
