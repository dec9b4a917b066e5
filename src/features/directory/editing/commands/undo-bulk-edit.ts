import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { invalid, notFound, type Problem } from '../../../../kernel/problem.js';
import { type Tx } from '../../../../platform/database/transactor.js';
import { changeBecause } from '../../data/change-origin.js';
import { BulkEditStore, type BulkEdit } from '../data/bulk-edit.store.js';
import { RestoreStore, type StoredChange } from '../data/restore.store.js';
import type { BulkEditUndone } from '../domain/editing-events.js';
import { AfterEdit, EditingDesk } from './editing-desk.js';

/** Undoes an edit of many as a whole: puts back what it replaced, and leaves what somebody changed again since. */
@Injectable()
export class UndoBulkEdit {
  constructor(
    private readonly desk: EditingDesk,
    private readonly edits: BulkEditStore,
    private readonly restoring: RestoreStore,
    private readonly after: AfterEdit,
  ) {}

  execute(actor: Actor, id: string): Promise<BulkEdit | Problem> {
    return this.desk.transactor.run(actor, async (tx) => {
      const state = isUuid(id) ? await this.edits.lock(tx, id) : null;
      if (!state || (await this.desk.who.rightTo(tx, actor, null)) !== 'keeper') return notFound();
      if (state === 'prepared') return invalid('id', 'This edit was not applied.');
      if (state === 'applied') await this.undo(tx, actor, id);
      return (await this.edits.one(tx, id)) ?? notFound();
    });
  }

  private async undo(tx: Tx, actor: Actor, id: string): Promise<void> {
    await changeBecause((sql, values) => tx.query(sql, values), 'restore', id);
    let kept = 0;
    for (const change of await this.restoring.changesOfBulk(tx, id)) {
      if (!(await this.putBack(tx, change))) kept++;
    }
    const rows = await this.edits.rows(tx, id, { after: 0, state: 'change', first: 100_000 });
    await this.after.refreshing.after(tx, rows.flatMap(({ listingId }) => listingId ?? [])); // prettier-ignore
    await this.edits.undone(tx, id, kept);
    const undone: BulkEditUndone = {
      type: 'listings.bulkEditUndone',
      subject: `bulkEdit:${id}`,
      payload: { bulkId: id, kept },
    };
    await this.after.events.append(tx, actor, undone);
  }

  /** Each column by itself: somebody may have changed one of them since. Answers whether all are as they were. */
  private async putBack(tx: Tx, change: StoredChange): Promise<boolean> {
    const columns = Object.keys(change.after).filter((column) => column !== 'id');
    const parts = change.operation === 'update' ? columns.map((column) => [column]) : [columns];
    let isWhole = true;
    for (const part of parts) isWhole = (await this.restoring.restore(tx, change, part, false)) && isWhole;
    return isWhole;
  }
}
