import { EmbeddedSearch } from './data/embedded-search.js';
import { KeepOpenings } from './data/keep-openings.job.js';
import { ListingSearch } from './data/listing-search.queries.js';
import { SearchDocuments } from './data/search-documents.js';
import { KeepUnmetSearch } from './unmet/keep-unmet-search.js';
import { UnmetSearches } from './unmet/unmet-searches.store.js';
import { UnmetResolver } from './unmet/unmet.resolver.js';
import { SearchFieldRegistry } from './data/search-field.registry.js';

/** What the room of search provides. */
export const SEARCH = [
  EmbeddedSearch,
  ListingSearch,
  SearchDocuments,
  SearchFieldRegistry,
  KeepOpenings,
  KeepUnmetSearch,
  UnmetSearches,
  UnmetResolver,
];

/** What features above the directory may use of it. */
export const SEARCH_EXPORTS = [ListingSearch, SearchDocuments, SearchFieldRegistry];
