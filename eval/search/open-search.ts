import { EmbeddedSearch } from '../../src/features/directory/search/data/embedded-search.js';
import type { ListingQuestion } from '../../src/features/directory/search/data/listing-question.js';
import { ListingSearch, type AnsweredSearch } from '../../src/features/directory/search/data/listing-search.queries.js';
import { SearchFieldRegistry } from '../../src/features/directory/search/data/search-field.registry.js';
import { SECOND_ENGINE, type SecondEngine } from '../../src/features/directory/search/meilisearch/keep-index.js';
import type { Actor } from '../../src/kernel/actor.js';
import { isProblem, type Problem } from '../../src/kernel/problem.js';
import { readSettings } from '../../src/platform/config/settings.js';
import { dataSource } from '../../src/platform/database/data-source.js';
import type { DatabaseUrls } from '../../src/platform/database/database-urls.js';
import { Transactor } from '../../src/platform/database/transactor.js';
import { SystemClock } from '../../src/platform/system-clock.js';
import { createApplication } from '../../src/server.js';

/** A search that answers until it is closed. */
export interface OpenSearch {
  search(actor: Actor, question: ListingQuestion): Promise<AnsweredSearch | Problem>;
  close(): Promise<void>;
}

/** The search with the embedded engine and nothing around it, as the application's role. */
export async function embeddedSearch(urls: DatabaseUrls): Promise<OpenSearch> {
  const db = await dataSource({ url: urls.application, poolSize: 2, onIdleError: () => undefined }).initialize();
  const transactor = new Transactor(db);
  const engine = new EmbeddedSearch(transactor, new SearchFieldRegistry());
  const search = new ListingSearch(transactor, new SystemClock(), engine);
  return { search: (actor, question) => search.search(actor, question), close: () => db.destroy() };
}

/** The search as the whole program puts it together, with Meilisearch and an index of its own there, built before it answers. */
export async function meilisearchSearch(urls: DatabaseUrls): Promise<OpenSearch> {
  const { MEILISEARCH_URL = '', MEILISEARCH_KEY } = process.env;
  const settings = readSettings('test', {
    APP_SECRET: 'a-secret-of-the-evaluation-alone-0123456789',
    PUBLIC_URL: 'http://127.0.0.1',
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'eval@aldervalley.example',
    LOG_LEVEL: 'error',
    MEILISEARCH_URL,
    MEILISEARCH_INDEX: 'evaluation-listings',
    ...(MEILISEARCH_KEY ? { MEILISEARCH_KEY } : {}),
  });
  const app = await createApplication({ settings, urls });
  await app.init();
  const engine: SecondEngine | null = app.get(SECOND_ENGINE);
  await engine?.index.rebuild();
  const search = app.get(ListingSearch);
  return {
    async search(actor, question) {
      const found = await search.search(actor, question);
      if (!isProblem(found) && found.engine !== 'meilisearch') throw new Error('Meilisearch does not answer.');
      return found;
    },
    close: () => app.close(),
  };
}
