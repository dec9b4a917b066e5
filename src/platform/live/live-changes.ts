import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/transactor.js';
import type { LiveKind } from './live-change.js';

export interface Announcement {
  readonly kind: LiveKind;
  /** Services of which every listing is concerned. */
  readonly serviceIds?: readonly string[];
  /** Single listings. */
  readonly listingIds?: readonly string[];
}

const ANNOUNCE = 'SELECT app.announce_directory($1, $2, $3)';

/**
 * Tells open screens, of every process, that something about listings changed: when the caller's transaction is kept, and
 * never otherwise. Rows of the directory, its capacity and its verifications announce themselves; this is for what else shows on a listing.
 */
@Injectable()
export class LiveChanges {
  async announce(tx: Tx, { kind, serviceIds = [], listingIds = [] }: Announcement): Promise<void> {
    await tx.query(ANNOUNCE, [kind, serviceIds, listingIds]);
  }
}
