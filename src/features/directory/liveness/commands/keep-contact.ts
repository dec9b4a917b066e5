import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid, newId } from '../../../../kernel/ids.js';
import { isProblem, notFound, type Problem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { changeBecause } from '../../data/change-origin.js';
import { SearchDocuments } from '../../search/data/search-documents.js';
import { ContactStore, type ContactToKeep } from '../data/contact.store.js';
import { contactFault } from '../domain/contact-rules.js';
import type { ContactKept } from '../domain/listing-events.js';
import { ListingDesk, problemOf } from './listing-desk.js';
import { TellOfChange } from './tell-of-change.js';

export interface KeepContactRequest extends Omit<ContactToKeep, 'id' | 'serviceId'> {
  readonly listingId: string;
  /** Null for a new one. */
  readonly id: string | null;
}

/** Enters or changes whom to call at a service, and for what. Answers with the listing's id. */
@Injectable()
export class KeepContact {
  constructor(
    private readonly desk: ListingDesk,
    private readonly contacts: ContactStore,
    private readonly search: SearchDocuments,
    private readonly tell: TellOfChange,
  ) {}

  execute(actor: Actor, { listingId, id, ...contact }: KeepContactRequest): Promise<string | Problem> {
    return this.desk.with(actor, { listingId, right: 'keep' }, async (tx, { serviceId }) => {
      if (id !== null && !(isUuid(id) && (await this.contacts.isOf(tx, id, serviceId)))) return notFound();
      const fault = contactFault(contact);
      if (fault) return problemOf(actor, fault);

      const contactId = id ?? newId();
      await this.change(tx, actor, { type: 'service.contact_kept', serviceId, contactId }, () =>
        this.contacts.save(tx, { ...contact, id: contactId, serviceId }),
      );
      return listingId;
    });
  }

  /** Takes a contact of a service away; the row stays. Answers with the id of the service. */
  remove(actor: Actor, contactId: string): Promise<string | Problem> {
    return this.desk.run(actor, async (tx) => {
      const serviceId = isUuid(contactId) ? await this.contacts.serviceOf(tx, contactId) : null;
      if (serviceId === null) return notFound();
      const listing = await this.desk.lock(tx, actor, { listingId: serviceId, right: 'keep' });
      if (isProblem(listing)) return listing;

      await this.change(tx, actor, { type: 'service.contact_removed', serviceId, contactId }, () =>
        this.contacts.remove(tx, contactId),
      );
      return serviceId;
    });
  }

  private async change(
    tx: Tx,
    actor: Actor,
    { type, serviceId, contactId }: { readonly type: ContactKept['type'] } & ContactKept['payload'],
    work: () => Promise<void>,
  ): Promise<void> {
    await changeBecause((sql, values) => tx.query(sql, values), 'edit');
    await work();
    await this.search.refresh(tx, { serviceIds: [serviceId] });
    const kept: ContactKept = { type, subject: `service:${serviceId}`, payload: { serviceId, contactId } };
    await this.tell.house(tx, actor, kept);
  }
}
