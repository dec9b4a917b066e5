import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { notFound, type Problem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { changeBecause } from '../../data/change-origin.js';
import { changeInWords } from '../../editing/domain/change-words.js';
import { RestoreStore, type StoredChange } from '../../editing/data/restore.store.js';
import { MergeStore } from '../data/merge.store.js';
import { MergeChanges } from '../data/merge-changes.queries.js';
import type { KeptMerge } from '../data/merges.store.js';
import type { MergeUndone } from '../domain/duplicate-events.js';
import { alreadyDecided, changedSinceMerge } from '../domain/merge-problems.js';
import { AfterMerge } from './after-merge.js';
import { DecisionTools } from './decision-tools.js';

/** Puts two records back exactly as they were before they became one; refuses, and says why, when what it would put back was changed since. */
@Injectable()
export class UndoMerge {
  constructor(
    private readonly tools: DecisionTools,
    private readonly store: MergeStore,
    private readonly changes: MergeChanges,
    private readonly restoring: RestoreStore,
    private readonly after: AfterMerge,
  ) {}

  execute(actor: Actor, mergeId: string): Promise<{ readonly id: string } | Problem> {
    return this.tools.transactor.run(actor, async (tx) => {
      if (!(await this.tools.mayDecide(tx, actor))) return notFound();
      const merge = isUuid(mergeId) ? await this.tools.merges.lock(tx, mergeId) : null;
      if (!merge) return notFound();
      if (merge.undoneAt) return alreadyDecided();
      if (await this.tools.merges.hasLater(tx, merge.id))
        return changedSinceMerge(['Another merge of the same records came after it: undo that one first.']);
      return this.undo(tx, actor, merge);
    });
  }

  private async undo(tx: Tx, actor: Actor, merge: KeptMerge): Promise<{ readonly id: string } | Problem> {
    const { id, kind, kept, merged, candidateId, moved } = merge;
    const services = await this.store.servicesOf(tx, kind, merge);
    await changeBecause((sql, values) => tx.query(sql, values), 'merge_undo', id);
    const inTheWay: string[] = [];
    for (const change of await this.changes.of(tx, id))
      if (!(await this.restoring.restore(tx, change, columnsOf(change), false)))
        inTheWay.push(...inWords(change, actor));
    if (inTheWay.length > 0) return changedSinceMerge([...new Set(inTheWay)]);

    await this.tools.merges.undone(tx, actor, id, this.tools.clock.now());
    await this.after.listings.part(tx, moved);
    if (candidateId) await this.tools.merges.decide(tx, actor, candidateId, 'open', this.tools.clock.now());
    await this.after.done(tx, [...new Set([...services, ...(await this.store.servicesOf(tx, kind, merge))])]);
    const undone: MergeUndone = {
      type: 'directory.mergeUndone',
      subject: `${kind}:${kept}`,
      payload: { mergeId: id, kind, keptId: kept, mergedId: merged },
    };
    await this.tools.events.append(tx, actor, undone);
    return { id };
  }
}

const columnsOf = ({ after }: StoredChange): readonly string[] =>
  Object.keys(after).filter((column) => column !== 'id');

function inWords(change: StoredChange, actor: Actor): readonly string[] {
  const words = changeInWords(change, actor.locale).map(({ label }) => label);
  return words.length > 0 ? words : [change.table.replaceAll('_', ' ')];
}
