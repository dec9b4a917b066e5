import { beforeAll, describe, expect, it } from '@jest/globals';
import { useDatabase } from '../../../../../test/support/database.js';
import { listingSearch, searchFor } from '../../../../../test/support/listing-search.js';
import { TestClock } from '../../../../../test/support/test-clock.js';
import { seedNetwork } from '../../../../demo/network/index.js';
import { systemActor } from '../../../../kernel/actor.js';
import { isProblem } from '../../../../kernel/problem.js';
import { JobRegistry } from '../../../../platform/jobs/index.js';
import { KeepOpenings } from './keep-openings.job.js';

describe('keeping openings', () => {
  const given = useDatabase();
  const clock = new TestClock();
  let job: KeepOpenings;

  beforeAll(async () => {
    const owner = await given.owner.connect();
    await seedNetwork(owner, clock.now());
    owner.release();
    job = new KeepOpenings(given.transactor, clock, new JobRegistry());
    await given.owner.query(
      `INSERT INTO schedule_patterns (hours, time_zone, hash, openings, known_until) VALUES ('[]', 'America/New_York', 'unused', '{}', now())`,
    );
  });

  const openNow = async (): Promise<number> => {
    const found = await listingSearch(given.transactor, clock).search(systemActor('spec'), searchFor({}));
    return isProblem(found) ? -1 : found.counts.open;
  };

  it('knows them again after weeks in which nothing changed and nobody looked', async () => {
    clock.set('2027-02-03T15:00:00Z');
    expect(await openNow()).toBe(0);
    await job.handle();
    expect(await openNow()).toBeGreaterThan(5);
  });

  it('forgets patterns that no listing has, and does nothing more on the same day', async () => {
    const count = async (what: string) =>
      (await given.owner.query(`SELECT count(*)::int AS n FROM schedule_patterns WHERE ${what}`)).rows[0].n;
    expect(await count(`hash = 'unused'`)).toBe(0);
    const before = await given.owner.query('SELECT max(xmin::text::bigint) AS last FROM schedule_patterns');
    await job.handle();
    expect(await given.owner.query('SELECT max(xmin::text::bigint) AS last FROM schedule_patterns')).toMatchObject({
      rows: before.rows,
    });
  });
});
