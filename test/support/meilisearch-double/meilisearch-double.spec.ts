import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { DoubleError } from './double-index.js';
import { MeilisearchDouble } from './meilisearch-double.js';
import { hasOfficialDescription } from './official-description.js';

let double: MeilisearchDouble;

async function ask(method: string, path: string, body?: unknown, key: string | null = double.key) {
  const headers = { 'Content-Type': 'application/json', ...(key === null ? {} : { Authorization: `Bearer ${key}` }) };
  const response = await fetch(`${double.url}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    body: JSON.parse(await response.text()),
  };
}

async function done(method: string, path: string, body?: unknown) {
  const { body: summary } = await ask(method, path, body);
  for (let waited = 0; waited < 100; waited += 1) {
    const { body: task } = await ask('GET', `/tasks/${summary.taskUid}`);
    if (!['enqueued', 'processing'].includes(task.status)) return task;
    await sleep(5);
  }
  throw new Error('The task was not done.');
}

const PLACES = [
  { id: 'a', name: 'Choice pantry', kinds: ['food'], age: 18, _geo: { lat: 40.5, lng: -80 } },
  { id: 'b', name: 'Night shelter', kinds: ['housing', 'food'], age: 0, _geo: { lat: 41.5, lng: -80 } },
  { id: 'c', name: 'Shelter for "families"', kinds: [], age: 0 },
];

describe('the double of Meilisearch', () => {
  beforeAll(async () => {
    double = await MeilisearchDouble.start();
    await done('POST', '/indexes', { uid: 'places', primaryKey: 'id' });
    await done('PATCH', '/indexes/places/settings', {
      searchableAttributes: ['name'],
      filterableAttributes: ['kinds', 'age', '_geo'],
      sortableAttributes: ['age', '_geo'],
    });
    await done('POST', '/indexes/places/documents', PLACES);
  });
  afterAll(() => double.close());

  const search = async (query: object) =>
    (await ask('POST', '/multi-search', { queries: [{ indexUid: 'places', ...query }] })).body;
  const ids = async (query: object) => (await search(query)).results[0].hits.map(({ id }: { id: string }) => id);

  it('takes writes on, and does them later', async () => {
    double.tasks.delayMs = 30;
    const { status, body } = await ask('POST', '/indexes/places/documents?customMetadata=upto%3D7', [
      { id: 'd', name: 'Late' },
    ]);
    expect([status, body.status, body.type]).toEqual([202, 'enqueued', 'documentAdditionOrUpdate']);
    expect(double.index('places').documents.has('d')).toBe(false);
    await sleep(80);
    expect((await ask('GET', `/tasks/${body.taskUid}`)).body).toMatchObject({
      uid: body.taskUid,
      status: 'succeeded',
      customMetadata: 'upto=7',
    });
    double.tasks.delayMs = 0;
    await done('POST', '/indexes/places/documents/delete-batch', ['d']);
    expect(double.index('places').documents.size).toBe(3);
  });

  it('fails the whole task for one bad document', async () => {
    const task = await done('POST', '/indexes/places/documents', [
      { id: 'e', name: 'Fine' },
      { id: 'f', _geo: { lat: 'north', lng: 0 } },
    ]);
    expect(task).toMatchObject({
      status: 'failed',
      error: { code: 'invalid_document_geo_field', type: 'invalid_request' },
    });
    expect(double.index('places').documents.has('e')).toBe(false);
  });

  it('fails a task when it is told to', async () => {
    double.tasks.failure = ({ type }) =>
      type === 'documentDeletion' ? new DoubleError(500, 'internal', 'The disk is full.', 'internal') : null;
    expect(await done('POST', '/indexes/places/documents/delete-batch', ['a'])).toMatchObject({
      status: 'failed',
      error: { code: 'internal' },
    });
    double.tasks.failure = () => null;
  });

  it('searches with prefixes and typos, best first', async () => {
    expect(await ids({ q: 'shel', matchingStrategy: 'all' })).toEqual(['b', 'c']);
    expect(await ids({ q: 'shleter', matchingStrategy: 'all' })).toEqual(['b', 'c']);
    expect(await ids({ q: 'night panry', matchingStrategy: 'all' })).toEqual([]);
  });

  it('filters, counts facets, and sorts by distance', async () => {
    expect(await ids({ filter: 'kinds IN ["food"] AND NOT age > 17' })).toEqual(['b']);
    expect(await ids({ filter: '_geoRadius(40.5, -80, 1000) OR kinds IS EMPTY' })).toEqual(['a', 'c']);
    expect(await ids({ sort: ['_geoPoint(41.4, -80):asc'] })).toEqual(['b', 'a', 'c']);
    const { results } = await search({ facets: ['kinds'], page: 1, hitsPerPage: 1 });
    expect(results[0]).toMatchObject({
      totalHits: 3,
      totalPages: 3,
      facetDistribution: { kinds: { food: 2, housing: 1 } },
    });
  });

  it('says what it refuses in the words of Meilisearch', async () => {
    const refused = await ask('POST', '/multi-search', { queries: [{ indexUid: 'places', filter: 'kinds = ' }] });
    expect([refused.status, refused.body.code]).toEqual([400, 'invalid_search_filter']);
    expect((await ask('GET', '/indexes/nowhere/stats')).body.code).toBe('index_not_found');
    expect((await ask('GET', '/indexes/places', undefined, null)).status).toBe(401);
    expect((await ask('GET', '/indexes/places', undefined, 'another-key')).status).toBe(403);
  });

  it('swaps two indexes whole, or says in the task that one is missing', async () => {
    await done('POST', '/indexes', { uid: 'other', primaryKey: 'id' });
    await done('POST', '/swap-indexes', [{ indexes: ['places', 'other'] }]);
    expect([double.index('places').documents.size, double.index('other').documents.size]).toEqual([0, 3]);
    await done('POST', '/swap-indexes', [{ indexes: ['places', 'other'] }]);
    expect(await done('POST', '/swap-indexes', [{ indexes: ['places', 'nowhere'] }])).toMatchObject({
      status: 'failed',
      error: { code: 'index_not_found' },
    });
    await done('DELETE', '/indexes/other');
    expect(double.indexes.has('other')).toBe(false);
  });

  it('can be overloaded', async () => {
    double.trouble = 'overloaded';
    const refused = await ask('POST', '/multi-search', { queries: [] });
    double.trouble = 'none';
    expect([refused.status, refused.body.code, refused.retryAfter]).toEqual([503, 'too_many_search_requests', '10']);
    expect((await ask('GET', '/health')).body).toEqual({ status: 'available' });
  });

  const described = hasOfficialDescription() ? it : it.skip;
  described(
    `said and took nothing but what the official description says${hasOfficialDescription() ? '' : ' (skipped: the file is not here)'}`,
    async () => {
      expect(double.exchanges.length).toBeGreaterThan(30);
      expect(double.faults).toEqual([]);
      await ask('POST', '/swap-indexes', [{ indexes: ['places', 'other'], instead: true }]);
      expect(double.faults).toEqual([
        expect.stringContaining('/swap-indexes request: /0 must NOT have additional properties'),
      ]);
    },
  );
});
