import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { RefreshScope } from './refresh-scope.js';
import { refreshSearch } from './refresh-search.js';
import { MARK_ROOM } from './search-documents.sql.js';

/** Keeps what search knows true: every command that changes the directory calls it in its own transaction. */
@Injectable()
export class SearchDocuments {
  /** Makes the documents of the services in scope anew, together with the change that they follow from. */
  async refresh(tx: Tx, scope: RefreshScope): Promise<void> {
    await refreshSearch((sql, values) => tx.query(sql, values), scope);
  }

  /** After a word about the room of listings, or a verification: nothing else of their documents changes. */
  async refreshListings(tx: Tx, listingIds: readonly string[]): Promise<void> {
    if (listingIds.length > 0) await tx.query(MARK_ROOM, [listingIds]);
  }
}
