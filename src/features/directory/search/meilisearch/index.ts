export { IndexBusy, SearchIndex, type IndexReport } from './search-index.js';
export { MeilisearchServer } from './meilisearch-server.js';
export { SearchIndexStore } from './search-index.store.js';
export { SynonymReader } from './synonym.reader.js';
