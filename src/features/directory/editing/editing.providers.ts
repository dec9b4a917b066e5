import type { Provider } from '@nestjs/common';
import { EditingResolver } from './api/editing.resolver.js';
import { FieldValueScalar } from './api/field-value.scalar.js';
import { AddListing } from './commands/add-listing.js';
import { KeepDraft } from './commands/keep-draft.js';
import { SaveListing } from './commands/save-listing.js';
import { DraftStore } from './data/draft.store.js';
import { EditableListings } from './data/editable-listing.queries.js';
import { LastChangeQueries } from './data/last-change.queries.js';
import { ListingValuesReader } from './data/listing-values.reader.js';
import { ListingValuesStore } from './data/listing-values.store.js';
import { WhoEdits } from './data/who-edits.js';

/** What the editing room brings to the directory's module. */
export const EDITING: readonly Provider[] = [
  FieldValueScalar,
  ListingValuesReader,
  ListingValuesStore,
  LastChangeQueries,
  DraftStore,
  WhoEdits,
  EditableListings,
  SaveListing,
  AddListing,
  KeepDraft,
  EditingResolver,
];
