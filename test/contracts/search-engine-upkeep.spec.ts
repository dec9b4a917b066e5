import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { demoId, seedNetwork } from '../../src/demo/network/index.js';
import { SearchDocuments } from '../../src/features/directory/index.js';
import { systemActor } from '../../src/kernel/actor.js';
import { Metrics } from '../../src/platform/observability/metrics.js';
import { useApplication } from '../support/application.js';
import { MeilisearchDouble } from '../support/meilisearch-double/meilisearch-double.js';
import { runJobs } from '../support/run-jobs.js';

const PANTRY = demoId('service', 'rp-pantry');
const environment = { MEILISEARCH_URL: '', MEILISEARCH_KEY: 'a-key-for-the-double' };

describe('the program with a second search engine', () => {
  let double: MeilisearchDouble;
  beforeAll(async () => {
    double = await MeilisearchDouble.start(environment.MEILISEARCH_KEY);
    environment.MEILISEARCH_URL = double.url;
  });
  const house = useApplication(environment);
  afterAll(async () => {
    await double.close();
    expect(double.faults).toEqual([]);
  });

  const health = async () => (await request(house.app.getHttpServer()).get('/health/ready')).body.notes;
  const figure = async (what: string): Promise<string | undefined> => {
    const text = await house.app.get(Metrics).text();
    return new RegExp(`loopkeeper_search_index\\{what="${what}"\\} (\\S+)`).exec(text)?.[1];
  };

  it('builds the index after it starts, and says until then that the embedded engine answers', async () => {
    const owner = await house.owner.connect();
    try {
      await seedNetwork(owner);
    } finally {
      owner.release();
    }
    expect(await health()).toEqual({ search: 'embedded: the index of Meilisearch is not whole yet' });
    expect(await runJobs(house)).toEqual([]);
    expect(double.index('listings').documents.size).toBeGreaterThan(30);
    expect(await health()).toEqual({ search: 'meilisearch' });
  });

  it('tells the engine of a change by the job of its transaction', async () => {
    await house.transactor.run(systemActor('a spec'), async (tx) => {
      await tx.query(`UPDATE hsds.service SET name = 'Weekend pantry' WHERE id = $1`, [PANTRY]);
      await house.app.get(SearchDocuments).refresh(tx, { serviceIds: [PANTRY] });
    });
    expect(Number(await figure('waiting'))).toBeGreaterThan(0);
    expect(await runJobs(house)).toEqual([]);
    expect(await figure('waiting')).toBe('0');
    expect(JSON.stringify([...double.index('listings').documents.values()])).toContain('Weekend pantry');
  });

  it('lets changes wait while the server is down, in one job, and shows it without failing', async () => {
    double.trouble = 'mustRestart';
    for (const name of ['One', 'Two'])
      await house.transactor.run(systemActor('a spec'), async (tx) => {
        await tx.query('UPDATE hsds.service SET name = $2 WHERE id = $1', [PANTRY, name]);
        await house.app.get(SearchDocuments).refresh(tx, { serviceIds: [PANTRY] });
      });
    expect(await runJobs(house)).toEqual([]);
    const { rows } = await house.owner.query(
      `SELECT count(*)::int AS jobs FROM graphile_worker._private_jobs WHERE key = 'search.send_again'`,
    );
    expect(rows).toEqual([{ jobs: 1 }]);
    expect(await health()).toEqual({ search: 'embedded: Meilisearch does not answer' });
    double.trouble = 'none';
    house.clock.pass({ minutes: 1 });
    expect(await runJobs(house)).toEqual([]);
    expect(await figure('waiting')).toBe('0');
    expect(JSON.stringify([...double.index('listings').documents.values()])).toContain('"Two"');
  });

  it('tells the engine what a phrase of everyday speech means now', async () => {
    await house.owner.query(`UPDATE need_words SET category_codes = '{food_pantry}' WHERE folded = 'light bill'`);
    expect(await runJobs(house)).toEqual([]);
    expect(double.index('listings').settings['synonyms']).toMatchObject({ 'light bill': ['food pantry'] });
  });
});
