import { EmbeddedSearch } from './data/embedded-search.js';
import { ListingSearch } from './data/listing-search.queries.js';
import { SearchDocuments } from './data/search-documents.js';
import { SearchFieldRegistry } from './data/search-field.registry.js';

/** What the room of search provides. */
export const SEARCH = [EmbeddedSearch, ListingSearch, SearchDocuments, SearchFieldRegistry];

/** What features above the directory may use of it. */
export const SEARCH_EXPORTS = [SearchDocuments, SearchFieldRegistry];
