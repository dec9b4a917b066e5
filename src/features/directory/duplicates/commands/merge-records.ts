import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid, newId } from '../../../../kernel/ids.js';
import { invalid, isProblem, notFound, type Problem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { IdempotencyKeys } from '../../../../platform/idempotency/idempotency-keys.js';
import { changeBecause } from '../../data/change-origin.js';
import { MergeStore, type Moved, type Two } from '../data/merge.store.js';
import type { Candidate } from '../data/merges.store.js';
import type { RecordsMerged } from '../domain/duplicate-events.js';
import { takenOver, unknownChoices, type MergeChoices } from '../domain/merge-fields.js';
import { alreadyDecided, bothAgencies, placeKeptPrivate, recordGone } from '../domain/merge-problems.js';
import { AfterMerge } from './after-merge.js';
import { DecisionTools } from './decision-tools.js';

export interface MergeRequest {
  readonly candidateId: string;
  /** Which of the two stays. */
  readonly keepId: string;
  readonly choices: MergeChoices;
  readonly idempotencyKey: string;
}

/** Makes one record of two: what was chosen field by field stays, what belonged to the other moves, its id leads here from now on. */
@Injectable()
export class MergeRecords {
  constructor(
    private readonly tools: DecisionTools,
    private readonly keys: IdempotencyKeys,
    private readonly store: MergeStore,
    private readonly after: AfterMerge,
  ) {}

  execute(actor: Actor, request: MergeRequest): Promise<{ readonly id: string } | Problem> {
    return this.tools.transactor.run(actor, (tx) =>
      this.keys.once(tx, actor, { operation: 'mergeRecords', key: request.idempotencyKey, request }, () =>
        this.merge(tx, actor, request),
      ),
    );
  }

  private async merge(
    tx: Tx,
    actor: Actor,
    { candidateId, keepId, choices }: MergeRequest,
  ): Promise<{ readonly id: string } | Problem> {
    if (!(await this.tools.mayDecide(tx, actor))) return notFound();
    const candidate = isUuid(candidateId) ? await this.tools.merges.lockCandidate(tx, candidateId) : null;
    if (!candidate) return notFound();
    if (candidate.state !== 'open') return alreadyDecided();
    const { kind, firstId, secondId } = candidate;
    if (keepId !== firstId && keepId !== secondId) return invalid('keep', 'It is neither of the two.');
    if (unknownChoices(kind, choices).length > 0)
      return invalid('choices', `There is no ${unknownChoices(kind, choices).join(', ')} to choose.`);
    const two = { kept: keepId, merged: keepId === firstId ? secondId : firstId };
    const id = newId();
    const done = await this.makeOne(tx, actor, candidate, { id, two, choices });
    return isProblem(done) ? done : { id };
  }

  private async makeOne(
    tx: Tx,
    actor: Actor,
    { id: candidateId, kind }: Candidate,
    { id, two, choices }: { readonly id: string; readonly two: Two; readonly choices: MergeChoices },
  ): Promise<true | Problem> {
    const rows = await this.store.lock(tx, kind, two);
    if (!rows.kept || !rows.merged) return recordGone();
    if (rows.kept['is_confidential'] === true || rows.merged['is_confidential'] === true) return placeKeptPrivate();
    const agencies = await this.agenciesToMove(tx, kind === 'organization', two);
    if (isProblem(agencies)) return agencies;

    const services = await this.store.servicesOf(tx, kind, two);
    await this.tools.merges.begin(tx, actor, { id, kind, ...two, candidateId }, this.tools.clock.now());
    await changeBecause((sql, values) => tx.query(sql, values), 'merge', id);
    await this.store.setColumns(tx, kind, two.kept, takenOver(kind, rows.kept, rows.merged, choices));
    const listings = await this.store.moveChildren(tx, kind, two, choices);
    if (kind === 'service') await this.store.addChosenCodes(tx, two);
    await this.store.takeOff(tx, kind, two.merged);
    const follows = kind === 'service' ? await this.store.moveWhatFollows(tx, two) : [];
    await this.store.redirect(tx, kind, two, id);
    for (const listing of listings) await this.store.redirect(tx, 'service_at_location', listing, id);
    const joined = await this.after.listings.join(tx, listings, kind === 'service' ? two : null);
    await this.tools.merges.keepMoved(tx, id, [...agencies, ...follows, ...joined]);

    await this.tools.merges.decide(tx, actor, candidateId, 'merged', this.tools.clock.now());
    await this.tools.merges.forgetOthers(tx, two.merged);
    await this.after.done(tx, services);
    const merged: RecordsMerged = {
      type: 'directory.merged',
      subject: `${kind}:${two.kept}`,
      payload: { mergeId: id, kind, keptId: two.kept, mergedId: two.merged },
    };
    await this.tools.events.append(tx, actor, merged);
    return true;
  }

  /** An agency goes where its organization goes; two agencies are not made one by the way. */
  private async agenciesToMove(tx: Tx, isOrganization: boolean, two: Two): Promise<readonly Moved[] | Problem> {
    if (!isOrganization) return [];
    const { kept, merged } = await this.store.agenciesOf(tx, two);
    if (kept !== null && merged !== null) return bothAgencies();
    return merged === null ? [] : [await this.store.moveAgency(tx, merged, two)];
  }
}
