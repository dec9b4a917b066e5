import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactor.js';

export interface ReferredListing {
  readonly listingId: string;
  /** The agency that answered. */
  readonly receiverName: string;
}

const OF_REFERRAL = `
  SELECT r.listing_id AS "listingId", o.name AS "receiverName"
    FROM referrals r JOIN agencies a ON a.id = r.receiver_agency_id JOIN hsds.organization o ON o.id = a.organization_id
   WHERE r.id = $1`;

/** The listing that a referral went to. */
@Injectable()
export class ReferredListings {
  async of(tx: Tx, referralId: string): Promise<ReferredListing | null> {
    const [row] = await tx.query<ReferredListing[]>(OF_REFERRAL, [referralId]);
    return row ?? null;
  }
}
