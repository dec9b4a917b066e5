import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { notFound, type Problem } from '../../../../kernel/problem.js';
import { type Tx } from '../../../../platform/database/transactor.js';
import { changeBecause } from '../../data/change-origin.js';
import type { ChangeReason } from '../data/change-reason.js';
import { partsOf, type ListingValues } from '../data/listing-values.reader.js';
import { editConflict, invalidListing, placeTold, type ConflictTold } from '../domain/edit-problems.js';
import type { ListingEdited } from '../domain/editing-events.js';
import { fieldByKey } from '../domain/listing-fields.js';
import { planEdit, type Conflict, type EditPlan, type WantedField } from '../domain/plan-edit.js';
import { AfterEdit, EditedValues, EditingDesk } from './editing-desk.js';

export interface SaveListingRequest {
  readonly id: string;
  /** The fields that were touched, each with what it held when the editing began. */
  readonly fields: readonly WantedField[];
  readonly idempotencyKey: string;
}

/** What a save follows from: by itself, the form. */
const BY_FORM: ChangeReason = { origin: 'edit', id: null };

export interface SavedListing {
  readonly id: string;
}

/**
 * Saves what somebody changed of a listing. What others changed meanwhile stays; where both changed the same differently,
 * nothing is saved and both are told.
 */
@Injectable()
export class SaveListing {
  constructor(
    private readonly desk: EditingDesk,
    private readonly values: EditedValues,
    private readonly after: AfterEdit,
  ) {}

  execute(actor: Actor, { id, fields, idempotencyKey }: SaveListingRequest): Promise<SavedListing | Problem> {
    const request = { operation: 'saveListing', key: idempotencyKey, request: { id, fields } };
    return this.desk.transactor.run(actor, async (tx) => {
      const refused = await this.refusal(tx, actor, id, fields);
      if (refused) return refused;
      return this.desk.keys.once(tx, actor, { ...request, resultId: id }, () => this.save(tx, actor, { id, fields }));
    });
  }

  /** Saves in the caller's transaction what follows from something else; whoever is at the form keeps the draft. The caller has asked whether the actor may. */
  within(
    tx: Tx,
    actor: Actor,
    edit: Pick<SaveListingRequest, 'id' | 'fields'>,
    because: ChangeReason,
  ): Promise<SavedListing | Problem> {
    return this.save(tx, actor, edit, because);
  }

  private async refusal(tx: Tx, actor: Actor, id: string, fields: readonly WantedField[]): Promise<Problem | null> {
    const listing = isUuid(id) ? await this.values.reader.of(tx, id) : null;
    const editsAs = listing && (await this.desk.who.rightTo(tx, actor, listing.organizationId));
    if (!listing || !editsAs) return notFound();
    return this.desk.who.refusal(editsAs, listing, fields.map(({ field }) => field)); // prettier-ignore
  }

  private async save(
    tx: Tx,
    actor: Actor,
    { id, fields }: Pick<SaveListingRequest, 'id' | 'fields'>,
    because = BY_FORM,
  ): Promise<SavedListing | Problem> {
    await this.values.store.lock(tx, [id]);
    const listing = await this.values.reader.of(tx, id);
    if (!listing?.serviceId) return notFound();
    const plan = planEdit(listing.values, partsOf(listing), fields);
    const told = await this.values.store.telling(tx, listing.serviceId, plan.changes);
    const problem = await this.problemOf(tx, listing, { ...plan, faults: [...plan.faults, ...told.map(placeTold)] });
    if (problem) return problem;

    await changeBecause((sql, values) => tx.query(sql, values), because.origin, because.id);
    await this.values.store.write(tx, listing, plan.changes);
    if (plan.changes.length > 0) await this.tell(tx, actor, listing, plan);
    if (because === BY_FORM) await this.after.drafts.discard(tx, actor, id);
    return { id };
  }

  /** What stands against the plan: faults first, for they are the writer's own to mend. */
  private async problemOf(tx: Tx, listing: ListingValues, { faults, conflicts }: EditPlan): Promise<Problem | null> {
    if (faults.length > 0) return invalidListing(faults);
    if (conflicts.length === 0) return null;
    const told: ConflictTold[] = [];
    for (const conflict of conflicts) told.push(await this.told(tx, listing, conflict));
    return editConflict(told);
  }

  private async told(tx: Tx, listing: ListingValues, conflict: Conflict): Promise<ConflictTold> {
    const field = fieldByKey(conflict.field);
    const last = field && (await this.values.lastChanges.of(tx, listing, field));
    return { ...conflict, byName: last?.byName ?? null, at: last?.at ?? null };
  }

  private async tell(tx: Tx, actor: Actor, listing: ListingValues, { changes }: EditPlan): Promise<void> {
    const { listingId, serviceId, organizationId } = listing;
    if (!listingId || !serviceId || !organizationId) return;
    const fields = changes.map(({ field }) => field.key);
    // The name of an organization stands in the documents of all its services.
    const isOfAll = changes.some(({ field }) => !field.key.startsWith('service.') && !field.key.startsWith('listing.'));
    await this.after.search.refresh(tx, isOfAll ? { organizationId } : { serviceIds: [serviceId] });
    const edited: ListingEdited = {
      type: 'listing.edited',
      subject: `listing:${listingId}`,
      payload: { listingId, serviceId, fields },
    };
    await this.after.events.append(tx, actor, edited);
  }
}
