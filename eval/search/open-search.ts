import { EmbeddedSearch } from '../../src/features/directory/search/data/embedded-search.js';
import { ListingSearch } from '../../src/features/directory/search/data/listing-search.queries.js';
import { SearchFieldRegistry } from '../../src/features/directory/search/data/search-field.registry.js';
import { readSettings } from '../../src/platform/config/settings.js';
import { dataSource } from '../../src/platform/database/data-source.js';
import type { DatabaseUrls } from '../../src/platform/database/database-urls.js';
import { Transactor } from '../../src/platform/database/transactor.js';
import { SystemClock } from '../../src/platform/system-clock.js';
import { createApplication } from '../../src/server.js';

/** A search that answers until it is closed. */
export interface OpenSearch {
  readonly search: ListingSearch;
  close(): Promise<void>;
}

/** The search with the embedded engine and nothing around it, as the application's role. */
export async function embeddedSearch(urls: DatabaseUrls): Promise<OpenSearch> {
  const db = await dataSource({ url: urls.application, poolSize: 2, onIdleError: () => undefined }).initialize();
  const transactor = new Transactor(db);
  const engine = new EmbeddedSearch(transactor, new SearchFieldRegistry());
  return { search: new ListingSearch(transactor, new SystemClock(), engine), close: () => db.destroy() };
}

/** The search as the whole program puts it together, with the engine that the environment names. */
export async function searchOfTheWholeProgram(urls: DatabaseUrls): Promise<OpenSearch> {
  const { MEILISEARCH_URL, MEILISEARCH_KEY } = process.env;
  const settings = readSettings('test', {
    APP_SECRET: 'a-secret-of-the-evaluation-alone-0123456789',
    PUBLIC_URL: 'http://127.0.0.1',
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'eval@aldervalley.example',
    LOG_LEVEL: 'error',
    ...(MEILISEARCH_URL ? { MEILISEARCH_URL } : {}),
    ...(MEILISEARCH_KEY ? { MEILISEARCH_KEY } : {}),
  });
  const app = await createApplication({ settings, urls });
  await app.init();
  return { search: app.get(ListingSearch), close: () => app.close() };
}
