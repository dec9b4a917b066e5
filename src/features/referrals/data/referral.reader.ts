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
const COUNTS = `SELECT receiver_agency_id AS "agencyId", count(*)::int AS count FROM referrals
  WHERE sender_agency_id = $1 AND sent_at >= $2 AND sent_at < $3 AND state <> 'void' GROUP BY receiver_agency_id`;
const OPEN_COUNTS = `SELECT person_id AS "personId", count(*)::int AS count FROM referrals
  WHERE person_id = ANY($1::uuid[]) AND ended_at IS NULL GROUP BY person_id`;

const AWAITING = `SELECT id FROM referrals WHERE receiver_agency_id = $1 AND sent_at < $2 AND ended_at IS NULL
  AND state IN ('sent', 'acknowledged', 'accepted', 'waitlisted', 'scheduled', 'in_service', 'withdrawal_requested') ORDER BY sent_at, id`;

/** What other features may ask about referrals. */
@Injectable()
export class ReferralReader {
  async forMail(tx: Tx, id: string): Promise<ReferralForMail | null> {
    const [referral] = await tx.query<ReferralForMail[]>(FOR_MAIL, [id]);
    return referral ?? null;
  }

  /** The referrals sent before an instant whose next word is this agency's. */
  async awaiting(tx: Tx, receiverAgencyId: string, sentBefore: Date): Promise<readonly string[]> {
    const rows = await tx.query<{ id: string }[]>(AWAITING, [receiverAgencyId, sentBefore]);
    return rows.map(({ id }) => id);
  }

  /** How many referrals an agency sent to each receiver within a time. */
  async sentCounts(tx: Tx, senderAgencyId: string, from: Date, to: Date): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.query<{ agencyId: string; count: number }[]>(COUNTS, [senderAgencyId, from, to]);
    return new Map(rows.map(({ agencyId, count }) => [agencyId, count]));
  }

  /** How many open referrals each person has; row-level security leaves only those of the actor. */
  async openCounts(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.query<{ personId: string; count: number }[]>(OPEN_COUNTS, [personIds]);
    return new Map(rows.map(({ personId, count }) => [personId, count]));
  }
}
