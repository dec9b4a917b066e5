import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '../../../kernel/domain-event.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { AgencyReader } from '../../directory/index.js';
import { SinglePurposeLinks } from '../../identity/index.js';
import { ReferralReader } from '../../referrals/index.js';
import { WriteToReceiver } from './write-to-receiver.js';

/** Ends the reply links that went to another mailbox than the agency's own, and asks again at that one for what waits. */
@Injectable()
export class MoveReplyLinks {
  constructor(
    private readonly agencies: AgencyReader,
    private readonly links: SinglePurposeLinks,
    private readonly referrals: ReferralReader,
    private readonly writeToReceiver: WriteToReceiver,
  ) {}

  /** `change` is when and by which event the mailbox changed: asked twice for one, the letters go once. */
  async execute(tx: Tx, agencyId: string, change: Pick<StoredEvent, 'id' | 'at'>): Promise<void> {
    const agency = await this.agencies.byId(tx, agencyId);
    if (!agency) return;
    await this.links.revokeElsewhere(tx, { purpose: 'reply', agencyId, address: agency.mailbox ?? '' });
    if (!agency.mailbox) return;
    for (const referralId of await this.referrals.awaiting(tx, agencyId, change.at))
      await this.writeToReceiver.execute(tx, {
        referralId,
        kind: 'referral_request',
        dedupeKey: `${change.id}:${referralId}:referral_request`,
      });
  }
}
