import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EmbeddedSearch } from '../../src/features/directory/search/data/embedded-search.js';
import { SearchFieldRegistry } from '../../src/features/directory/search/data/search-field.registry.js';
import { MeilisearchDouble } from '../support/meilisearch-double/meilisearch-double.js';
import { engineContract } from '../support/search-engine-contract.js';
import { secondEngine } from '../support/second-engine.js';

const { MEILISEARCH_URL: url, MEILISEARCH_KEY: key } = process.env;

engineContract('the embedded engine', async (transactor) => new EmbeddedSearch(transactor, new SearchFieldRegistry()));

describe('over a double of Meilisearch', () => {
  let double: MeilisearchDouble;
  beforeAll(async () => {
    double = await MeilisearchDouble.start();
  });
  afterAll(async () => {
    await double.close();
    expect(double.faults).toEqual([]);
  });

  engineContract('the adapter', async (transactor) => {
    const engine = secondEngine(transactor, { url: double.url, key: double.key, patienceMs: 10_000 });
    await engine.index.rebuild();
    return engine.search;
  });
});

if (url) {
  engineContract('Meilisearch itself', async (transactor) => {
    const engine = secondEngine(transactor, {
      url,
      key,
      patienceMs: 10_000,
      index: `loopkeeper-contract-${process.pid}`,
    });
    await engine.index.rebuild();
    return engine.search;
  });
} else {
  it.skip('Meilisearch itself (skipped: MEILISEARCH_URL is not set)', () => undefined);
}
