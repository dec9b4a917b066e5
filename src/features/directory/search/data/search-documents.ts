import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../kernel/clock.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { SystemClock } from '../../../../platform/system-clock.js';
import type { RefreshScope } from './refresh-scope.js';
import { refreshSearch } from './refresh-search.js';
import { MARK_ROOM } from './search-documents.sql.js';

/** Keeps what search knows true: every command that changes the directory calls it in its own transaction. */
@Injectable()
export class SearchDocuments {
  constructor(private readonly clock: Clock = new SystemClock()) {}

  /** Makes the documents of the services in scope anew, together with the change that they follow from. */
  async refresh(tx: Tx, scope: RefreshScope): Promise<void> {
    await refreshSearch((sql, values) => tx.query(sql, values), scope, this.clock.now());
  }

  /** After a word about the room of listings, or a verification: nothing else of their documents changes. */
  async refreshListings(tx: Tx, listingIds: readonly string[]): Promise<void> {
    if (listingIds.length > 0) await tx.query(MARK_ROOM, [listingIds]);
  }
}
