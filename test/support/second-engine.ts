import { SearchFieldRegistry } from '../../src/features/directory/search/data/search-field.registry.js';
import {
  SearchIndex,
  MeilisearchServer,
  SearchIndexStore,
  SynonymReader,
} from '../../src/features/directory/search/meilisearch/index.js';
import { MeilisearchSearch } from '../../src/features/directory/search/meilisearch/meilisearch-search.js';
import type { Clock } from '../../src/kernel/clock.js';
import { Settings } from '../../src/platform/config/settings.js';
import type { Transactor } from '../../src/platform/database/transactor.js';
import { Log } from '../../src/platform/observability/log.js';
import { SystemClock } from '../../src/platform/system-clock.js';

interface Address {
  readonly url: string;
  readonly key: string | undefined;
  readonly index?: string;
  /** How long a search waits; the program's own patience unless said. */
  readonly patienceMs?: number;
}

/** The second search engine as the program puts it together, on a database of a spec. */
export function secondEngine(
  transactor: Transactor,
  { url, key, index = 'listings', patienceMs = 120 }: Address,
  clock: Clock = new SystemClock(),
) {
  const server = new MeilisearchServer(url, key, index);
  const store = new SearchIndexStore(transactor);
  const settings = new Settings();
  settings.LOG_LEVEL = 'silent';
  const parts = { server, store, synonyms: new SynonymReader(transactor), clock, log: new Log(settings) };
  return {
    server,
    store,
    index: new SearchIndex(parts),
    search: new MeilisearchSearch({ server, transactor, fields: new SearchFieldRegistry(), restMs: 200, patienceMs }),
  };
}
