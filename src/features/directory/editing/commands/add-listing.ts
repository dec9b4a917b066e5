import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid, newId } from '../../../../kernel/ids.js';
import { notAllowed, notFound, type Problem } from '../../../../kernel/problem.js';
import { type Tx } from '../../../../platform/database/transactor.js';
import { changeBecause } from '../../data/change-origin.js';
import { partsOf, type EditTarget, type ListingValues } from '../data/listing-values.reader.js';
import { draftSubject, type ListingBeginning } from '../domain/draft-subject.js';
import { invalidListing } from '../domain/edit-problems.js';
import type { ListingAdded } from '../domain/editing-events.js';
import { oneOf } from '../domain/field-value.js';
import { planEdit, type EditPlan, type WantedField } from '../domain/plan-edit.js';
import type { SavedListing } from './save-listing.js';
import { AfterEdit, EditedValues, EditingDesk } from './editing-desk.js';

export interface AddListingRequest extends ListingBeginning {
  readonly withPlace: boolean;
  readonly fields: readonly WantedField[];
  readonly idempotencyKey: string;
}

const NEEDED = ['organization.name', 'service.name'];

/** Adds a listing: a new service, or one more place of a service, of an organization that is there or new. */
@Injectable()
export class AddListing {
  constructor(
    private readonly desk: EditingDesk,
    private readonly values: EditedValues,
    private readonly after: AfterEdit,
  ) {}

  execute(actor: Actor, { idempotencyKey, ...request }: AddListingRequest): Promise<SavedListing | Problem> {
    return this.desk.transactor.run(actor, async (tx) => {
      if ((await this.desk.who.rightTo(tx, actor, null)) !== 'keeper')
        return notAllowed('Those who keep the list add to it. Write to them, or suggest it.');
      return this.desk.keys.once(tx, actor, { operation: 'addListing', key: idempotencyKey, request }, () => this.add(tx, actor, request)); // prettier-ignore
    });
  }

  private async add(
    tx: Tx,
    actor: Actor,
    request: Omit<AddListingRequest, 'idempotencyKey'>,
  ): Promise<SavedListing | Problem> {
    const { organizationId, serviceId, withPlace, fields } = request;
    if ([organizationId, serviceId].some((id) => id !== null && !isUuid(id))) return notFound();
    const begun = await this.values.reader.toBegin(tx, organizationId, serviceId);
    if (!begun) return notFound();
    const plan = planEdit(begun.values, partsOf(begun, withPlace), [...fields, ...this.lacking(begun, fields)]);
    if (plan.faults.length > 0) return invalidListing(plan.faults);

    await changeBecause((sql, values) => tx.query(sql, values), 'edit');
    const target = await this.make(tx, begun, plan, withPlace);
    await this.values.store.write(tx, target, plan.changes);
    const { listingId, serviceId: made } = target;
    if (!listingId || !made) return notFound();
    await this.after.search.refresh(tx, { serviceIds: [made] });
    const added: ListingAdded = {
      type: 'listing.added',
      subject: `listing:${listingId}`,
      payload: { listingId, serviceId: made },
    };
    await this.after.events.append(tx, actor, added);
    await this.after.drafts.discard(tx, actor, draftSubject(request));
    return { id: listingId };
  }

  /** What a new row cannot be without and nobody said: it is asked for as any empty field is. */
  private lacking(begun: ListingValues, fields: readonly WantedField[]): WantedField[] {
    return NEEDED.filter((key) => oneOf(begun.values[key]) === null && !fields.some(({ field }) => field === key)).map(
      (field) => ({ field, value: '' }),
    );
  }

  /** Makes the rows that are not there yet, with no more than they need. */
  private async make(tx: Tx, begun: ListingValues, { changes }: EditPlan, withPlace: boolean): Promise<EditTarget> {
    const said = (key: string) => oneOf(changes.find(({ field }) => field.key === key)?.to ?? null);
    const organizationId = begun.organizationId ?? newId();
    if (!begun.organizationId)
      await this.values.store.insert(tx, 'organization', { id: organizationId, name: said('organization.name') });
    const serviceId = begun.serviceId ?? newId();
    if (!begun.serviceId)
      await this.values.store.insert(tx, 'service', {
        id: serviceId,
        organization_id: organizationId,
        name: said('service.name'),
        status: 'active',
      });
    if (!withPlace) return { listingId: serviceId, serviceId, organizationId, locationId: null, atId: null };

    const [locationId, atId] = [newId(), newId()];
    const isConfidential = said('location.isConfidential') === true;
    await this.values.store.insert(tx, 'location', {
      id: locationId,
      organization_id: organizationId,
      is_confidential: isConfidential,
    });
    await this.values.store.insert(tx, 'service_at_location', {
      id: atId,
      service_id: serviceId,
      location_id: locationId,
    });
    return { listingId: atId, serviceId, organizationId, locationId, atId };
  }
}
