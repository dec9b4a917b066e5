import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';
import { CHANGE_COLUMNS } from '../../editing/data/kept-changes.sql.js';
import type { StoredChange } from '../../editing/data/restore.store.js';

const OF_MERGE = `SELECT ${CHANGE_COLUMNS} FROM directory_changes c WHERE c.origin = 'merge' AND c.origin_id = $1 ORDER BY c.id DESC`;

/** Reads what a merge changed in the directory. */
@Injectable()
export class MergeChanges {
  /** The newest change first: so they are taken back. */
  of(tx: Tx, mergeId: string): Promise<StoredChange[]> {
    return tx.query(OF_MERGE, [mergeId]);
  }
}
