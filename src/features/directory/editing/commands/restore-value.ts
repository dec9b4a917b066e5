import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { notFound, type Problem } from '../../../../kernel/problem.js';
import { type Tx } from '../../../../platform/database/transactor.js';
import { changeBecause } from '../../data/change-origin.js';
import type { EditTarget } from '../data/listing-values.reader.js';
import { RestoreStore, type StoredChange } from '../data/restore.store.js';
import { changeInWords } from '../domain/change-words.js';
import { changedLater } from '../domain/edit-problems.js';
import type { ListingEdited } from '../domain/editing-events.js';
import type { SavedListing } from './save-listing.js';
import { AfterEdit, EditedValues, EditingDesk } from './editing-desk.js';

export interface RestoreValueRequest {
  readonly listingId: string;
  readonly changeId: string;
  /** What of the change: the key of the field. */
  readonly part: string;
  /** Restore it although it was changed again since. */
  readonly confirmed: boolean;
}

const isOf = (target: EditTarget, { serviceId, locationId, listingId, organizationId }: StoredChange): boolean => {
  if (listingId) return listingId === target.atId;
  if (serviceId) return serviceId === target.serviceId;
  return locationId ? locationId === target.locationId : organizationId === target.organizationId;
};

/** Sets a field of a listing back to what it was before one change of its history. */
@Injectable()
export class RestoreValue {
  constructor(
    private readonly desk: EditingDesk,
    private readonly restoring: RestoreStore,
    private readonly values: EditedValues,
    private readonly after: AfterEdit,
  ) {}

  execute(
    actor: Actor,
    { listingId, changeId, part, confirmed }: RestoreValueRequest,
  ): Promise<SavedListing | Problem> {
    return this.desk.transactor.run(actor, async (tx) => {
      if (!isUuid(listingId) || !/^\d{1,18}$/.test(changeId)) return notFound();
      const [target] = await this.values.store.lock(tx, [listingId]);
      const change = await this.restoring.change(tx, changeId);
      if (!target || !change || !isOf(target, change)) return notFound();
      if ((await this.desk.who.rightTo(tx, actor, target.organizationId)) !== 'keeper') return notFound();
      const words = changeInWords(change, actor.locale).find((entry) => entry.part === part);
      if (!words) return notFound();

      await changeBecause((sql, values) => tx.query(sql, values), 'restore', changeId);
      if (!(await this.restoring.restore(tx, change, words.columns, confirmed))) return changedLater();
      await this.tell(tx, actor, target, part);
      return { id: listingId };
    });
  }

  private async tell(
    tx: Tx,
    actor: Actor,
    { listingId, serviceId, organizationId }: EditTarget,
    part: string,
  ): Promise<void> {
    if (!listingId || !serviceId || !organizationId) return;
    await this.after.search.refresh(tx, { organizationId });
    const edited: ListingEdited = {
      type: 'listing.edited',
      subject: `listing:${listingId}`,
      payload: { listingId, serviceId, fields: [part] },
    };
    await this.after.events.append(tx, actor, edited);
  }
}
