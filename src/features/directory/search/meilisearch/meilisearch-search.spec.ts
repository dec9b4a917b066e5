import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { useDatabase } from '../../../../../test/support/database.js';
import { searchFor } from '../../../../../test/support/listing-search.js';
import { MeilisearchDouble } from '../../../../../test/support/meilisearch-double/meilisearch-double.js';
import { secondEngine } from '../../../../../test/support/second-engine.js';
import { seedNetwork } from '../../../../demo/network/index.js';
import { systemActor } from '../../../../kernel/actor.js';
import { isProblem } from '../../../../kernel/problem.js';
import { SystemClock } from '../../../../platform/system-clock.js';
import { EmbeddedSearch } from '../data/embedded-search.js';
import type { ListingQuestion } from '../data/listing-question.js';
import { ListingSearch, type AnsweredSearch } from '../data/listing-search.queries.js';
import { SearchFieldRegistry } from '../data/search-field.registry.js';

/** Longer than the circuit of the spec rests. */
const REST_MS = 220;

describe('searching with the second engine', () => {
  const given = useDatabase();
  let double: MeilisearchDouble;
  let searches: ListingSearch;
  let engine: ReturnType<typeof secondEngine>;

  beforeAll(async () => {
    const owner = await given.owner.connect();
    try {
      await seedNetwork(owner);
    } finally {
      owner.release();
    }
    double = await MeilisearchDouble.start();
    engine = secondEngine(given.transactor, { url: double.url, key: double.key, patienceMs: 120 });
    const embedded = new EmbeddedSearch(given.transactor, new SearchFieldRegistry());
    searches = new ListingSearch(given.transactor, new SystemClock(), embedded, engine.search);
    await engine.index.rebuild();
    await search({ languages: ['es'] });
    await sleep(REST_MS);
  });
  afterAll(async () => {
    await double.close();
    expect(double.faults).toEqual([]);
  });
  afterEach(async () => {
    double.trouble = 'none';
    double.answerAfterMs = 0;
    await sleep(REST_MS);
  });

  async function search(asked: Partial<ListingQuestion>): Promise<AnsweredSearch> {
    const found = await searches.search(systemActor('a spec'), searchFor(asked));
    if (isProblem(found)) throw new Error(found.message);
    return found;
  }
  const asked = () => double.exchanges.filter(({ path }) => path === '/multi-search');

  it('asks once for a page and all its counts', async () => {
    const before = asked().length;
    const found = await search({ languages: ['es'], takingPeople: true });
    expect(found).toMatchObject({ engine: 'meilisearch', fellBack: false });
    expect(found.total).toBeGreaterThan(3);
    expect(found.counts.languages).toMatchObject({ en: expect.any(Number), es: found.total });
    expect(asked().length - before).toBe(1);
  });

  it('keeps what a person typed inside its quotes', async () => {
    const found = await search({ categories: ['food" OR isPrivate = "true', "x' OR 1", 'back\\slash'] });
    expect(found).toMatchObject({ engine: 'meilisearch', total: 0 });
    expect(asked().at(-1)?.status).toBe(200);
  });

  it('is answered by the embedded engine when the server is silent, and nobody waits for it again', async () => {
    double.trouble = 'silent';
    const first = await search({ languages: ['es'] });
    expect(first).toMatchObject({ engine: 'embedded', fellBack: true });
    expect(first.total).toBeGreaterThan(3);

    const before = asked().length;
    expect((await search({ languages: ['es'] })).fellBack).toBe(true);
    expect(asked().length).toBe(before);
    expect(engine.search.isDown).toBe(true);
  });

  it('asks the server again after a rest', async () => {
    double.trouble = 'silent';
    expect((await search({ languages: ['es'] })).fellBack).toBe(true);
    double.trouble = 'none';
    await sleep(REST_MS);
    expect(await search({ languages: ['es'] })).toMatchObject({ engine: 'meilisearch', fellBack: false });
    expect(engine.search.isDown).toBe(false);
  });

  it.each(['overloaded', 'mustRestart'] as const)(
    'is answered by the embedded engine when the server is in trouble: %s',
    async (trouble) => {
      double.trouble = trouble;
      expect(await search({ text: 'pantry' })).toMatchObject({ engine: 'embedded', fellBack: true });
    },
  );

  it('is answered by the embedded engine when the server is slow', async () => {
    double.answerAfterMs = 2_000;
    expect(await search({ languages: ['es'] })).toMatchObject({ engine: 'embedded', fellBack: true });
  });

  it('goes on where the other engine stopped, whichever it was', async () => {
    const all = (await search({})).items.map(({ id }) => id);
    const first = await search({ first: 10 });
    double.trouble = 'overloaded';
    const second = await search({ first: 10, after: first.nextCursor });
    expect([first.engine, second.engine]).toEqual(['meilisearch', 'embedded']);
    double.trouble = 'none';
    await sleep(REST_MS);
    const third = await search({ first: 10, after: second.nextCursor });
    expect(third).toMatchObject({ engine: 'embedded', fellBack: true });
    expect([first, second, third].flatMap(({ items }) => items.map(({ id }) => id))).toEqual(all.slice(0, 30));
  });

  it('is answered by the embedded engine while the index is not whole', async () => {
    await given.owner.query('UPDATE search_index SET is_true = false');
    expect(await search({ languages: ['es'] })).toMatchObject({ engine: 'embedded', fellBack: true });
    await given.owner.query('UPDATE search_index SET is_true = true');
    expect(await search({ languages: ['es'] })).toMatchObject({ engine: 'meilisearch' });
  });
});
