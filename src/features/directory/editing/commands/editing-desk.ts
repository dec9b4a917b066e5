import { Injectable } from '@nestjs/common';
import { Transactor } from '../../../../platform/database/transactor.js';
import { EventLog } from '../../../../platform/events/index.js';
import { IdempotencyKeys } from '../../../../platform/idempotency/idempotency-keys.js';
import { SearchDocuments } from '../../search/data/search-documents.js';
import { DraftStore } from '../data/draft.store.js';
import { LastChangeQueries } from '../data/last-change.queries.js';
import { ListingValuesReader } from '../data/listing-values.reader.js';
import { ListingValuesStore } from '../data/listing-values.store.js';
import { RefreshListings } from '../data/refresh-listings.js';
import { WhoEdits } from '../data/who-edits.js';

/** How every edit begins: in one transaction, once, by somebody who may. */
@Injectable()
export class EditingDesk {
  constructor(
    readonly transactor: Transactor,
    readonly keys: IdempotencyKeys,
    readonly who: WhoEdits,
  ) {}
}

/** The values of a listing: as they stand, as they are written, and who changed them last. */
@Injectable()
export class EditedValues {
  constructor(
    readonly reader: ListingValuesReader,
    readonly store: ListingValuesStore,
    readonly lastChanges: LastChangeQueries,
  ) {}
}

/** What follows from an edit in its transaction: search is made true, the draft goes, the event is kept. */
@Injectable()
export class AfterEdit {
  constructor(
    readonly search: SearchDocuments,
    readonly refreshing: RefreshListings,
    readonly drafts: DraftStore,
    readonly events: EventLog,
  ) {}
}
