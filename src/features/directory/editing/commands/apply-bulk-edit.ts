import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { invalid, notFound, type Problem } from '../../../../kernel/problem.js';
import { type Tx } from '../../../../platform/database/transactor.js';
import { changeBecause } from '../../data/change-origin.js';
import { BulkEditStore, type BulkEdit, type BulkRow } from '../data/bulk-edit.store.js';
import { partsOf } from '../data/listing-values.reader.js';
import type { ListingsEditedTogether } from '../domain/editing-events.js';
import { planEdit } from '../domain/plan-edit.js';
import { AfterEdit, EditedValues, EditingDesk } from './editing-desk.js';

const AT_ONCE = 100;

/** Applies an edit of many that was looked at, whole, in one transaction. What somebody changed meanwhile stays and is counted. */
@Injectable()
export class ApplyBulkEdit {
  constructor(
    private readonly desk: EditingDesk,
    private readonly edits: BulkEditStore,
    private readonly values: EditedValues,
    private readonly after: AfterEdit,
  ) {}

  /** Applying again does nothing: it is applied. */
  execute(actor: Actor, id: string): Promise<BulkEdit | Problem> {
    return this.desk.transactor.run(actor, async (tx) => {
      const state = isUuid(id) ? await this.edits.lock(tx, id) : null;
      if (!state || (await this.desk.who.rightTo(tx, actor, null)) !== 'keeper') return notFound();
      if (state === 'undone') return invalid('id', 'This edit was undone. Prepare it anew.');
      if (state === 'prepared') await this.apply(tx, actor, id);
      return (await this.edits.one(tx, id)) ?? notFound();
    });
  }

  private async apply(tx: Tx, actor: Actor, id: string): Promise<void> {
    await changeBecause((sql, values) => tx.query(sql, values), 'bulk', id);
    const touched: string[] = [];
    let kept = 0;
    for (let after = 0; ;) {
      const rows = await this.edits.rows(tx, id, { after, state: 'change', first: AT_ONCE });
      const last = rows.at(-1);
      if (!last) break;
      await this.values.store.lock(tx, rows.flatMap(({ listingId }) => listingId ?? [])); // prettier-ignore
      for (const row of rows) {
        const left = await this.applyRow(tx, row);
        if (left < row.changes.length && row.listingId) touched.push(row.listingId);
        kept += left;
      }
      after = last.nr;
    }
    await this.after.refreshing.after(tx, touched);
    await this.edits.applied(tx, id, touched.length, kept);
    const edited: ListingsEditedTogether = {
      type: 'listings.editedTogether',
      subject: `bulkEdit:${id}`,
      payload: { bulkId: id, listings: touched.length },
    };
    await this.after.events.append(tx, actor, edited);
  }

  /** How many changes of the row were left, for somebody wants something else since. */
  private async applyRow(tx: Tx, { listingId, changes }: BulkRow): Promise<number> {
    const listing = listingId ? await this.values.reader.of(tx, listingId) : null;
    if (!listing) return changes.length;
    const wanted = changes.map(({ field, from, to }) => ({ field, base: from, value: to }));
    const plan = planEdit(listing.values, partsOf(listing), wanted);
    const faulty = new Set(plan.faults.map(({ field }) => field));
    await this.values.store.write(tx, listing, plan.changes.filter(({ field }) => !faulty.has(field.key))); // prettier-ignore
    return plan.conflicts.length + faulty.size;
  }
}
