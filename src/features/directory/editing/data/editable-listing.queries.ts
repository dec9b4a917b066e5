import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { draftSubject, type ListingBeginning } from '../domain/draft-subject.js';
import { partOf, type ListingField, type Part } from '../domain/field-shape.js';
import { LISTING_FIELDS } from '../domain/listing-fields.js';
import { DraftStore, type Draft, type DraftLine } from './draft.store.js';
import { ListingValuesReader, partsOf, type ListingValues } from './listing-values.reader.js';
import { WhoEdits, type EditsAs } from './who-edits.js';

/** A listing with the fields that the actor may change, and what they had typed before. */
export interface EditableListing extends ListingValues {
  readonly subject: string;
  readonly parts: readonly Part[];
  readonly fields: readonly ListingField[];
  readonly draft: Draft | null;
}

/** Reads listings for the forms that change them. */
@Injectable()
export class EditableListings {
  constructor(
    private readonly transactor: Transactor,
    private readonly reader: ListingValuesReader,
    private readonly drafts: DraftStore,
    private readonly who: WhoEdits,
  ) {}

  /** The listing, or null when there is none of that id that the actor may change. */
  byId(actor: Actor, id: string): Promise<EditableListing | null> {
    return this.transactor.read(actor, async (tx) => {
      const listing = isUuid(id) ? await this.reader.of(tx, id) : null;
      const editsAs = listing && (await this.who.rightTo(tx, actor, listing.organizationId));
      return listing && editsAs
        ? this.withFields(tx, actor, listing, { editsAs, subject: id, withPlace: listing.locationId !== null })
        : null;
    });
  }

  /** A listing that is not there yet; null when what it is to begin from is not there, or the actor may not add. */
  toBegin(actor: Actor, from: ListingBeginning, withPlace: boolean): Promise<EditableListing | null> {
    return this.transactor.read(actor, async (tx) => {
      const areIds = [from.organizationId, from.serviceId].every((id) => id === null || isUuid(id));
      const listing = areIds ? await this.reader.toBegin(tx, from.organizationId, from.serviceId) : null;
      const editsAs = listing && (await this.who.rightTo(tx, actor, null));
      return listing && editsAs === 'keeper'
        ? this.withFields(tx, actor, listing, { editsAs, subject: draftSubject(from), withPlace })
        : null;
    });
  }

  /** The actor's drafts, the newest first. */
  draftsOf(actor: Actor): Promise<DraftLine[]> {
    return this.transactor.read(actor, (tx) => this.drafts.mine(tx, actor));
  }

  private async withFields(
    tx: Tx,
    actor: Actor,
    listing: ListingValues,
    { editsAs, subject, withPlace }: { editsAs: EditsAs; subject: string; withPlace: boolean },
  ): Promise<EditableListing> {
    const parts = partsOf(listing, withPlace);
    const isShown = (field: ListingField): boolean =>
      (editsAs === 'keeper' || field.partner) && (partOf(field) !== 'location' || (withPlace && listing.mayKnowPlace));
    return {
      ...listing,
      subject,
      parts,
      fields: LISTING_FIELDS.filter(isShown),
      draft: await this.drafts.of(tx, actor, subject),
    };
  }
}
