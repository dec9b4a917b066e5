export { DirectoryModule } from './directory.module.js';
export { AddUnit, type UnitToAdd } from './commands/add-unit.js';
export { FoundNetwork, type NetworkToFound } from './commands/found-network.js';
export { AgencyReader } from './data/agency.reader.js';
export { ListingReader, type ListingForReferral } from './data/listing.reader.js';
export { CategoryReader } from './data/category.reader.js';
export { changeBecause, type ChangeOrigin } from './data/change-origin.js';
export { bringSearchUpToDate } from './search/data/bring-up-to-date.js';
export { ApplyFieldChange, type FieldChange } from './editing/commands/apply-field-change.js';
export { ApplyLanguages } from './editing/commands/apply-languages.js';
export { SaveListing } from './editing/commands/save-listing.js';
export { checkWords, type CheckedWords, type SimpleField } from './editing/domain/simple-fields.js';
export { ChangeReader, type ChangesWanted, type DirectoryChange } from './editing/data/change.reader.js';
export { LANGUAGES } from './domain/languages.js';
export { shownState } from './liveness/domain/capacity.js';
export { csvLine, harmless } from './export/domain/csv-cell.js';
export { hsdsRow } from './export/data/hsds-row.sql.js';
export {
  OPEN_DATA,
  organizationJson,
  serviceAtLocationJson,
  serviceJson,
  taxonomyJson,
  taxonomyTermJson,
} from './export/data/nested-services.sql.js';
export { scheduleText } from './domain/schedule-text.js';
export { originLabel } from './editing/domain/field-words.js';
export { refreshSearch, tidySearch } from './search/data/refresh-search.js';
export { ListingSearch, type AnsweredSearch } from './search/data/listing-search.queries.js';
export type { ListingHitRow, ListingQuestion } from './search/data/listing-question.js';
export { SearchDocuments } from './search/data/search-documents.js';
export { SearchFieldRegistry, type AgreementsReader } from './search/data/search-field.registry.js';
export { ConcludeCapacity, type CapacityConclusion } from './liveness/commands/conclude-capacity.js';
export { CountUse } from './liveness/commands/count-use.js';
export { SayCapacity, type SayCapacityRequest } from './liveness/commands/say-capacity.js';
export { NoteFailedCall } from './liveness/commands/note-failed-call.js';
export { KeepVerification } from './liveness/commands/keep-verification.js';
export { VerifyListing, type VerifyListingRequest } from './liveness/commands/verify-listing.js';
export { ListingsToKeep, type ListingToKeep } from './liveness/data/listing-to-keep.reader.js';
export { LivingChanges, type LivingChange } from './liveness/data/living-changes.reader.js';
export { RoomReader, type RoomSaid } from './liveness/data/room.reader.js';
export { usesSql } from './liveness/data/uses.sql.js';
export { StaleListings, type StaleFilter, type StaleListing } from './liveness/data/stale-listings.reader.js';
export { FieldGroupEnum } from './liveness/api/liveness.types.js';
export { FIELD_GROUPS, GROUP_COLUMNS, type FieldGroup, type VerifiedWay } from './liveness/domain/verification.js';
export { believedUntil } from './liveness/domain/believed-until.js';
export type { CapacityState, CapacityWay } from './liveness/domain/capacity.js';
export type {
  CallFailed,
  CallTakenBack,
  CapacitySaid,
  FailedCall,
  ListingVerified,
} from './liveness/domain/listing-events.js';
export { storeCategories } from './data/store-categories.js';
export type { RefreshScope } from './search/data/refresh-scope.js';
export type { RunSql } from './data/sql.js';
export { LEGAL_TYPES, type Agency, type AgencyUnit, type LegalType, type ReplyBasis } from './domain/agency.js';
export type { AgencyJoined, AgencyUpdated, UnitAdded } from './domain/agency-events.js';
export {
  CATEGORIES,
  categoryByCode,
  categoryLabel,
  gravityCode,
  withAncestors,
  type CategoryTerm,
} from './domain/categories.js';
export { AgencyType, agencyType, UnitType, unitType } from './api/agency.types.js';
export { CategoryType, categoryType, categoryTypes } from './api/category.type.js';
export { ListingPages, type ListingPageRow } from './data/listing-page.queries.js';
export { languageLabel } from './domain/languages.js';
export { ListingType } from './api/listing.types.js';
export { listingType } from './api/listing.answer.js';
