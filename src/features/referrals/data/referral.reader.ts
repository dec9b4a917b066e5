import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactor.js';
import type { ReferralState } from '../domain/referral-lifecycle.js';

/** What a letter about a referral may know: nothing of whom it is about. */
export interface ReferralForMail {
  readonly id: string;
  readonly reference: string;
  readonly state: ReferralState;
  readonly senderAgencyId: string;
  readonly receiverAgencyId: string;
  readonly ownerId: string;
  readonly sentAt: Date | null;
  readonly dueAt: Date | null;
}

const FOR_MAIL = `SELECT id, reference, state, sender_agency_id AS "senderAgencyId", receiver_agency_id AS "receiverAgencyId",
  owner_id AS "ownerId", sent_at AS "sentAt", due_at AS "dueAt" FROM referrals WHERE id = $1`;
const AWAITING = `SELECT id FROM referrals WHERE receiver_agency_id = $1 AND sent_at < $2 AND ended_at IS NULL
  AND state IN ('sent', 'acknowledged', 'accepted', 'waitlisted', 'scheduled', 'in_service', 'withdrawal_requested') ORDER BY sent_at, id`;

const LISTING_OF = `SELECT listing_id AS "listingId" FROM referrals WHERE id = $1`;

/** What other features may ask about referrals. */
@Injectable()
export class ReferralReader {
  async forMail(tx: Tx, id: string): Promise<ReferralForMail | null> {
    const [referral] = await tx.query<ReferralForMail[]>(FOR_MAIL, [id]);
    return referral ?? null;
  }

  /** The listing it went to; null where the actor sees no such referral. */
  async listingOf(tx: Tx, id: string): Promise<string | null> {
    const [referral] = await tx.query<{ listingId: string }[]>(LISTING_OF, [id]);
    return referral?.listingId ?? null;
  }

  /** The referrals sent before an instant whose next word is this agency's. */
  async awaiting(tx: Tx, receiverAgencyId: string, sentBefore: Date): Promise<readonly string[]> {
    const rows = await tx.query<{ id: string }[]>(AWAITING, [receiverAgencyId, sentBefore]);
    return rows.map(({ id }) => id);
  }
}
