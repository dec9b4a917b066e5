import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { useDatabase } from '../../../../../test/support/database.js';
import { DoubleError } from '../../../../../test/support/meilisearch-double/double-index.js';
import { MeilisearchDouble } from '../../../../../test/support/meilisearch-double/meilisearch-double.js';
import { secondEngine } from '../../../../../test/support/second-engine.js';
import { demoId, seedNetwork } from '../../../../demo/network/index.js';
import { systemActor } from '../../../../kernel/actor.js';
import { SearchDocuments } from '../data/search-documents.js';

const PANTRY = demoId('service', 'rp-pantry');
const HASHES = `SELECT count(*)::int AS count FROM search_documents`;

describe('the index of the second engine', () => {
  const given = useDatabase();
  let double: MeilisearchDouble;
  let engine: ReturnType<typeof secondEngine>;

  beforeAll(async () => {
    const owner = await given.owner.connect();
    await seedNetwork(owner);
    owner.release();
    double = await MeilisearchDouble.start();
    engine = secondEngine(given.transactor, { url: double.url, key: double.key });
  });
  afterAll(async () => {
    await double.close();
    expect(double.faults).toEqual([]);
  });
  afterEach(() => {
    double.tasks.failure = () => null;
    double.tasks.delayMs = 0;
  });

  const listed = async (): Promise<number> => (await given.owner.query<{ count: number }>(HASHES)).rows[0]?.count ?? 0;
  const held = (name = 'listings') => double.index(name).documents;
  const nameOf = (id: string): unknown => [held().get(id)?.['name']].flat()[0];
  const waiting = async (): Promise<number> => (await engine.store.figures())?.waiting ?? -1;
  const rename = (name: string, id = PANTRY): Promise<unknown> =>
    given.transactor.run(systemActor('a spec'), async (tx) => {
      await tx.query('UPDATE hsds.service SET name = $1 WHERE id = $2', [name, id]);
      await new SearchDocuments().refresh(tx, { serviceIds: [id] });
    });
  const anyListingOf = async (service: string): Promise<string> => {
    const { rows } = await given.owner.query<{ id: string }>(
      'SELECT listing_id AS id FROM search_documents WHERE service_id = $1 ORDER BY 1',
      [service],
    );
    return rows[0]?.id ?? '';
  };

  it('is built whole, settings first', async () => {
    const { documents } = await engine.index.rebuild();
    expect(documents).toBe(await listed());
    expect(held().size).toBe(documents);
    expect(documents).toBeGreaterThan(20);
    const writes = double.exchanges.filter(
      ({ method, path }) => method !== 'GET' && path.startsWith('/indexes/listings-next'),
    );
    expect(writes.findIndex(({ path }) => path.endsWith('/settings'))).toBeLessThan(
      writes.findIndex(({ path }) => path.endsWith('/documents')),
    );
    expect(double.index('listings').settings['synonyms']).toMatchObject({
      'light bill': expect.arrayContaining([expect.any(String)]),
    });
    expect(double.indexes.has('listings-next')).toBe(false);
    expect(await engine.store.state()).toEqual({ isFollowed: true, isTrue: true, building: null });
  });

  it('learns of a change that was kept, and of none that was not', async () => {
    const id = await anyListingOf(PANTRY);
    const broken = given.transactor.run(systemActor('a spec'), async (tx) => {
      await tx.query(`UPDATE hsds.service SET name = 'Never' WHERE id = $1`, [PANTRY]);
      await new SearchDocuments().refresh(tx, { serviceIds: [PANTRY] });
      throw new Error('a bug');
    });
    await expect(broken).rejects.toThrow('a bug');
    expect(await waiting()).toBe(0);

    await rename('Sunday pantry');
    expect(await waiting()).toBeGreaterThan(0);
    const { rows } = await given.owner.query(
      `SELECT count(*)::int AS jobs FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'search.send_documents'`,
    );
    expect(rows[0]).toEqual({ jobs: 1 });
    await engine.index.sendChanges();
    expect([nameOf(id), await waiting()]).toEqual(['Sunday pantry', 0]);
    expect(double.tasks.all.at(-1)?.customMetadata).toMatch(/^upto=\d+$/);
  });

  it('knows the last state, however often it changed', async () => {
    const id = await anyListingOf(PANTRY);
    for (const name of ['One', 'Two', 'Three']) await rename(name);
    await engine.index.sendChanges();
    expect(nameOf(id)).toBe('Three');
  });

  it('forgets a listing that is gone', async () => {
    const id = await anyListingOf(PANTRY);
    await given.transactor.run(systemActor('a spec'), async (tx) => {
      await tx.query('UPDATE hsds.service SET missing_since = now() WHERE id = $1', [PANTRY]);
      await new SearchDocuments().refresh(tx, { serviceIds: [PANTRY] });
    });
    await engine.index.sendChanges();
    expect(held().has(id)).toBe(false);
    await given.owner.query('UPDATE hsds.service SET missing_since = NULL WHERE id = $1', [PANTRY]);
    await rename('Choice pantry');
    await engine.index.sendChanges();
    expect(nameOf(id)).toBe('Choice pantry');
  });

  it('keeps what was not sent when the server fails, and sends it when it is back', async () => {
    await rename('After the failure');
    double.tasks.failure = () => new DoubleError(500, 'internal', 'The disk is full.', 'internal');
    await expect(engine.index.sendChanges()).rejects.toThrow('The disk is full.');
    expect(await waiting()).toBeGreaterThan(0);
    double.tasks.failure = () => null;
    expect(await engine.index.sendChanges()).toBe(true);
    expect(nameOf(await anyListingOf(PANTRY))).toBe('After the failure');
  });

  it('finds the one bad document of a batch, parks it, and takes the others', async () => {
    const bad = await anyListingOf(PANTRY);
    double.tasks.failure = ({ body }) =>
      JSON.stringify(body).includes(bad)
        ? new DoubleError(400, 'invalid_document_geo_field', 'The _geo field is bad.')
        : null;
    await given.owner.query('INSERT INTO search_outbox (listing_id) SELECT listing_id FROM search_documents');
    held().clear();
    await engine.index.sendChanges();
    expect(held().size).toBe((await listed()) - 1);
    expect(held().has(bad)).toBe(false);
    expect(await engine.store.figures()).toMatchObject({ parked: 1, waiting: 0 });

    double.tasks.failure = () => null;
    expect(await engine.index.verify()).toMatchObject({ drift: 0, parked: 0 });
    expect(held().has(bad)).toBe(true);
  });

  it('is compared document by document, and repaired', async () => {
    const [lost, stale] = [...held().keys()];
    held().delete(lost ?? '');
    held().set(stale ?? '', { ...held().get(stale ?? ''), hash: 'of yesterday' });
    held().set('11111111-1111-4111-8111-111111111111', {
      id: '11111111-1111-4111-8111-111111111111',
      hash: 'of nobody',
    });
    expect(await engine.index.verify()).toMatchObject({ documents: await listed(), drift: 3 });
    expect(await engine.index.verify()).toMatchObject({ drift: 0 });
    expect(held().size).toBe(await listed());
    expect(await engine.store.figures()).toMatchObject({ drift: 0, isTrue: true });
  });

  it('is built anew while changes go on, and none is lost', async () => {
    double.tasks.delayMs = 15;
    const id = await anyListingOf(PANTRY);
    const building = engine.index.rebuild();
    for (const name of ['During one', 'During two', 'During three']) {
      await rename(name);
      await engine.index.sendChanges();
    }
    await building;
    await engine.index.sendChanges();
    expect(nameOf(id)).toBe('During three');
    expect(await engine.index.verify()).toMatchObject({ drift: 0 });
  });

  it('stays as it is when the new one cannot be built', async () => {
    double.tasks.failure = ({ type, indexUid }) =>
      type === 'documentAdditionOrUpdate' && indexUid === 'listings-next'
        ? new DoubleError(500, 'internal', 'The disk is full.', 'internal')
        : null;
    await expect(engine.index.rebuild()).rejects.toThrow('The disk is full.');
    double.tasks.failure = () => null;
    expect(await engine.store.state()).toEqual({ isFollowed: true, isTrue: true, building: null });
    expect(held().size).toBe(await listed());
  });

  it('is written by one process at a time', async () => {
    const other = secondEngine(given.transactor, { url: double.url, key: double.key });
    expect(await other.store.lease()).toBe(true);
    expect(await engine.index.sendChanges()).toBe(false);
    await other.store.endLease();
    expect(await engine.index.sendChanges()).toBe(true);
  });

  it('is written by one piece of work at a time within a process too, lest a build miss what was sent beside it', async () => {
    expect(await engine.store.lease()).toBe(true);
    expect(await engine.index.sendChanges()).toBe(false);
    await engine.store.endLease();
    expect(await engine.index.sendChanges()).toBe(true);
  });

  it('learns when a word about room is no longer believed', async () => {
    const id = await anyListingOf(PANTRY);
    await given.owner.query(
      `UPDATE search_documents SET capacity_state = 4, capacity_until = now() + interval '1 hour' WHERE listing_id = $1`,
      [id],
    );
    await engine.index.sendChanges();
    const before = Number(held().get(id)?.['ready']);
    expect(before).toBeGreaterThanOrEqual(4);
    const later = new Date(Date.now() + 2 * 3_600_000);
    expect(await engine.store.noteWhatPassed(later)).toBe(1);
    expect(await engine.store.noteWhatPassed(later)).toBe(0);
  });

  it('costs nothing when nobody follows it', async () => {
    expect(await engine.store.follow(false)).toBe(true);
    await rename('Nobody looks');
    expect(await waiting()).toBe(0);
    expect(await engine.store.state()).toMatchObject({ isFollowed: false, isTrue: false });
    expect(await engine.store.follow(false)).toBe(false);
  });
});
