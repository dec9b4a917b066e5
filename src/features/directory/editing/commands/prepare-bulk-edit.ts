import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { invalid, notAllowed, type Problem } from '../../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { BulkEditStore, type BulkEdit } from '../data/bulk-edit.store.js';
import { bulkRow } from '../data/bulk-planner.js';
import { ChooseListings, type ListingChoice } from '../data/choose-listings.queries.js';
import { ListingValuesReader, type ListingValues } from '../data/listing-values.reader.js';
import { WhoEdits } from '../data/who-edits.js';
import { acted, actionFault, type BulkAction } from '../domain/bulk-actions.js';
import { fieldByKey } from '../domain/listing-fields.js';
import type { WantedField } from '../domain/plan-edit.js';

/** The most listings that one edit may be about. */
export const MOST_LISTINGS = 2_000;
const AT_ONCE = 200;

export interface BulkEditRequest {
  readonly choice: ListingChoice;
  readonly actions: readonly BulkAction[];
  readonly title: string;
}

/** Works out what an edit means for each listing chosen, and changes nothing. */
@Injectable()
export class PrepareBulkEdit {
  constructor(
    private readonly transactor: Transactor,
    private readonly choosing: ChooseListings,
    private readonly reader: ListingValuesReader,
    private readonly edits: BulkEditStore,
    private readonly who: WhoEdits,
  ) {}

  execute(actor: Actor, { choice, actions, title }: BulkEditRequest): Promise<BulkEdit | Problem> {
    return this.transactor.run(actor, async (tx) => {
      if ((await this.who.rightTo(tx, actor, null)) !== 'keeper')
        return notAllowed('Those who keep the list change many listings at once.');
      const fault = this.faultOf(choice, actions);
      if (fault) return fault;
      const chosen = await this.choosing.choose(tx, choice, MOST_LISTINGS + 1);
      if (chosen.length === 0) return invalid('choice', 'No listing fits this choice.');
      if (chosen.length > MOST_LISTINGS)
        return invalid('choice', `That is more than ${MOST_LISTINGS} listings. Choose fewer.`);

      const id = await this.edits.add(tx, actor, 'choice', title);
      for (let from = 0; from < chosen.length; from += AT_ONCE) await this.prepare(tx, id, chosen.slice(from, from + AT_ONCE).map((one) => one.id), actions, from); // prettier-ignore
      return (await this.edits.one(tx, id)) ?? invalid('choice', 'No listing fits this choice.');
    });
  }

  private faultOf(
    { listingIds, organizationId, ...choice }: ListingChoice,
    actions: readonly BulkAction[],
  ): Problem | null {
    const ids = [...(listingIds ?? []), ...(organizationId ? [organizationId] : [])];
    if (ids.some((id) => !isUuid(id))) return invalid('choice', 'This is no id of a listing or an organization.');
    if (ids.length === 0 && Object.values(choice).every((said) => said === null))
      return invalid('choice', 'Say which listings.');
    if (actions.length === 0) return invalid('actions', 'Say what to change.');
    const fault = actions.map(actionFault).find((said) => said !== null);
    return fault ? invalid('actions', fault) : null;
  }

  private async prepare(
    tx: Tx,
    bulkId: string,
    ids: readonly string[],
    actions: readonly BulkAction[],
    from: number,
  ): Promise<void> {
    const listings = new Map((await this.reader.ofAll(tx, ids)).map((listing) => [listing.listingId, listing]));
    const rows = ids.flatMap((id, nr) => {
      const listing = listings.get(id);
      return listing ? [bulkRow(from + nr + 1, listing, wantedOf(listing, actions))] : [];
    });
    await this.edits.addRows(tx, bulkId, rows);
  }
}

/** What the actions, one after the other, want of a listing. */
function wantedOf({ values }: ListingValues, actions: readonly BulkAction[]): WantedField[] {
  const wanted = new Map<string, unknown>();
  for (const action of actions) {
    const field = fieldByKey(action.field);
    const now = values[action.field] ?? null;
    if (field) wanted.set(field.key, acted(field, now, action));
  }
  return [...wanted].map(([field, value]) => ({ field, value }));
}
