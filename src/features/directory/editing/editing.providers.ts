import type { Provider, Type } from '@nestjs/common';
import { BulkResolver } from './api/bulk.resolver.js';
import { ApplyLanguages } from './commands/apply-languages.js';
import { ApplyBulkEdit } from './commands/apply-bulk-edit.js';
import { PrepareBulkEdit } from './commands/prepare-bulk-edit.js';
import { PrepareCsvEdit } from './commands/prepare-csv-edit.js';
import { UndoBulkEdit } from './commands/undo-bulk-edit.js';
import { BulkEditStore } from './data/bulk-edit.store.js';
import { BulkEdits } from './data/bulk-edits.queries.js';
import { ChooseListings } from './data/choose-listings.queries.js';
import { ListingsCsv } from './data/listings-csv.js';
import { RefreshListings } from './data/refresh-listings.js';
import { ListingsCsvController } from './api/listings-csv.controller.js';
import { EditingResolver } from './api/editing.resolver.js';
import { FieldValueScalar } from './api/field-value.scalar.js';
import { HistoryResolver } from './api/history.resolver.js';
import { AddListing } from './commands/add-listing.js';
import { AfterEdit, EditedValues, EditingDesk } from './commands/editing-desk.js';
import { KeepDraft } from './commands/keep-draft.js';
import { RestoreValue } from './commands/restore-value.js';
import { SaveListing } from './commands/save-listing.js';
import { DraftStore } from './data/draft.store.js';
import { EditableListings } from './data/editable-listing.queries.js';
import { LastChangeQueries } from './data/last-change.queries.js';
import { ListingHistory } from './data/listing-history.queries.js';
import { ListingValuesReader } from './data/listing-values.reader.js';
import { ListingValuesStore } from './data/listing-values.store.js';
import { RestoreStore } from './data/restore.store.js';
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
  EditingDesk,
  EditedValues,
  AfterEdit,
  SaveListing,
  ApplyLanguages,
  AddListing,
  KeepDraft,
  ListingHistory,
  RestoreStore,
  RestoreValue,
  EditingResolver,
  HistoryResolver,
  BulkEditStore,
  BulkEdits,
  ChooseListings,
  ListingsCsv,
  RefreshListings,
  PrepareBulkEdit,
  PrepareCsvEdit,
  ApplyBulkEdit,
  UndoBulkEdit,
  BulkResolver,
];

/** What of the editing room answers over plain HTTP. */
export const EDITING_OVER_HTTP: readonly Type[] = [ListingsCsvController];
