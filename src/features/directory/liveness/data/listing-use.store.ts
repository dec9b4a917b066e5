import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';

const COUNT = `
  INSERT INTO listing_use AS kept (listing_id, day, opened, referred) VALUES (app.redirected_listing($1), $2, $3, $4)
  ON CONFLICT (listing_id, day) DO UPDATE SET opened = kept.opened + excluded.opened, referred = kept.referred + excluded.referred`;

/** Counts how much a listing is used on a day, whoever uses it. */
@Injectable()
export class ListingUse {
  async opened(tx: Tx, listingId: string, day: string): Promise<void> {
    await tx.query(COUNT, [listingId, day, 1, 0]);
  }

  async referred(tx: Tx, listingId: string, day: string): Promise<void> {
    await tx.query(COUNT, [listingId, day, 0, 1]);
  }
}
