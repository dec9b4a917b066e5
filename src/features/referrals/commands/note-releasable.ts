import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import { ReferralQueries } from '../data/referral.queries.js';
import { ReferralStore } from '../data/referral.store.js';
import { scopeOf } from '../data/scope.js';
import { allows } from '../domain/referral-facts.js';
import { noticeOf } from '../domain/referral-events.js';
import { ReferralRelease } from './referral-release.js';

/** Tells the owner of a held referral that it can be sent now; sending stays a person's step. */
@Injectable()
export class NoteReleasable {
  constructor(
    private readonly queries: ReferralQueries,
    private readonly releases: ReferralRelease,
    private readonly referrals: ReferralStore,
    private readonly events: EventLog,
  ) {}

  async execute(tx: Tx, actor: Actor, id: string): Promise<void> {
    const referral = await this.queries.byId(tx, scopeOf(actor), id);
    if (!referral || (referral.state !== 'awaiting_consent' && !referral.yesHeldAt)) return;
    const { verdict } = await this.releases.decide(tx, actor, referral);
    if (!allows(verdict)) return;

    const isNews = await this.referrals.markReleasable(tx, id);
    if (isNews) await this.events.append(tx, actor, noticeOf('referral.releasable', referral));
  }
}
