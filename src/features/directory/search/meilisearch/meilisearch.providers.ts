import type { Provider } from '@nestjs/common';
import { Settings } from '../../../../platform/config/settings.js';
import { PreferredSearchEngine } from '../data/search-engine.js';
import { SearchFieldRegistry } from '../data/search-field.registry.js';
import { IndexMachinery, KeepIndex, SECOND_ENGINE, type SecondEngine } from './keep-index.js';
import { MeilisearchSearch } from './meilisearch-search.js';
import { MeilisearchServer } from './meilisearch-server.js';
import { SearchIndex } from './search-index.js';
import { SearchIndexStore } from './search-index.store.js';
import { SynonymReader } from './synonym.reader.js';

function secondEngine(
  { MEILISEARCH_URL: url, MEILISEARCH_KEY: key, MEILISEARCH_INDEX: name }: Settings,
  machinery: IndexMachinery,
  synonyms: SynonymReader,
  fields: SearchFieldRegistry,
): SecondEngine | null {
  if (!url) return null;
  const server = new MeilisearchServer(url, key, name);
  return {
    server,
    index: new SearchIndex({ ...machinery, server, synonyms }),
    search: new MeilisearchSearch({ server, transactor: machinery.transactor, fields }),
  };
}

/** The second search engine and its upkeep; without MEILISEARCH_URL there is none, and nothing is done for it. */
export const MEILISEARCH: readonly Provider[] = [
  SearchIndexStore,
  SynonymReader,
  IndexMachinery,
  KeepIndex,
  {
    provide: SECOND_ENGINE,
    inject: [Settings, IndexMachinery, SynonymReader, SearchFieldRegistry],
    useFactory: secondEngine,
  },
  {
    provide: PreferredSearchEngine,
    inject: [SECOND_ENGINE],
    useFactory: (engine: SecondEngine | null) => engine?.search ?? null,
  },
];
