import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import { ReferralReader } from '../data/referral.reader.js';
import { ReferralStore } from '../data/referral.store.js';
import { noticeOf } from '../domain/referral-events.js';

export interface DeliveryMark {
  readonly referralId: string;
  /** A code such as `mail_failed`, `no_mailbox` or `link_locked`; null when a mail arrived after all, which unlocks no link. */
  readonly problem: string | null;
}

const SYSTEM = systemActor('referrals.mark_delivery');

/** Keeps on the referral whether its receiver could be written to, so that a failed mail stands on somebody's list. */
@Injectable()
export class MarkDelivery {
  constructor(
    private readonly referrals: ReferralStore,
    private readonly reader: ReferralReader,
    private readonly events: EventLog,
  ) {}

  /** In the caller's transaction, which is the system's. */
  async execute(tx: Tx, { referralId, problem }: DeliveryMark): Promise<void> {
    const isNews = await this.referrals.markDelivery(tx, referralId, problem);
    if (!isNews || problem === null) return;
    const referral = await this.reader.forMail(tx, referralId);
    if (referral) await this.events.append(tx, SYSTEM, noticeOf('referral.deliveryFailed', referral, { problem }));
  }
}
