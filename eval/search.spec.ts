import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listingSearch } from '../test/support/listing-search.js';
import { useDatabase } from '../test/support/database.js';
import { systemActor } from '../src/kernel/actor.js';
import { inventedListings, inventedNetwork } from './network/invented-network.js';
import { seedEvalNetwork } from './network/seed-network.js';
import { judgedQueries, gradeOf, KINDS } from './search/judged-query.js';
import { judgeSearch, shortfalls, type Judgement } from './search/judge-search.js';
import { measuresOf, ndcgOf, type Answered } from './search/measures.js';

const answered = (grades: number[], best: number[], total = grades.length): Answered => ({
  kind: 'needs',
  text: '',
  mustFind: true,
  total,
  grades,
  best,
});

describe('the judged set', () => {
  const network = inventedNetwork();
  const listings = inventedListings(network);

  it('has about 2,000 listings, the same in every run, and at least 300 searches', () => {
    expect(listings.length).toBeGreaterThanOrEqual(2000);
    expect(inventedNetwork()).toEqual(network);
    expect(KINDS.flatMap(judgedQueries).length).toBeGreaterThanOrEqual(300);
  });

  it('has something to find for every search that must find', () => {
    const barren = KINDS.flatMap(judgedQueries).filter(
      (query) => query.find !== null && !listings.some((listing) => gradeOf(listing, query) === 2),
    );
    expect(barren).toEqual([]);
  });

  it('measures as it says', () => {
    expect(ndcgOf(answered([2, 1, 0], [2, 1]))).toBe(1);
    expect(ndcgOf(answered([0, 0], [2, 2]))).toBe(0);
    expect(ndcgOf(answered([1, 2], [2, 1]))).toBeCloseTo((1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)));
    expect(measuresOf([answered([1], [2]), answered([0, 2], [2]), answered([], [2])])).toMatchObject({
      success: 1 / 3,
      nothing: 1 / 3,
    });
  });
});

describe('the search, judged', () => {
  const given = useDatabase();
  let judgement: Judgement;

  beforeAll(async () => {
    const network = inventedNetwork();
    const owner = await given.owner.connect();
    await seedEvalNetwork(async (sql, values) => (await owner.query(sql, values)).rows, network);
    await owner.query('ANALYZE');
    owner.release();
    const search = listingSearch(given.transactor);
    judgement = await judgeSearch(
      (question) => search.search(systemActor('eval'), question),
      inventedListings(network),
    );
  }, 120_000);

  it('is as good as it must be, and no worse than the run that was accepted', () => {
    const accepted: { embedded: { ndcg: number } } = JSON.parse(
      readFileSync(join(process.cwd(), 'eval/search/accepted.json'), 'utf8'),
    );
    expect(shortfalls(judgement, accepted.embedded.ndcg)).toEqual([]);
  });
});
