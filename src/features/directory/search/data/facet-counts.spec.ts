import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { useDatabase } from '../../../../../test/support/database.js';
import { listingSearch, searchFor } from '../../../../../test/support/listing-search.js';
import { TestClock } from '../../../../../test/support/test-clock.js';
import { demoId, seedNetwork } from '../../../../demo/network/index.js';
import { systemActor } from '../../../../kernel/actor.js';
import { isProblem } from '../../../../kernel/problem.js';
import { KIND_OF_FACET } from '../domain/facet-kinds.js';
import { FACETS, type Facet } from '../domain/search-filters.js';
import type { ListingQuestion } from './listing-question.js';
import type { AnsweredSearch, ListingSearch } from './listing-search.queries.js';
import { SearchFieldRegistry } from './search-field.registry.js';

/** What is true of a listing, read from the tables of the directory and not from what search keeps. */
interface Truth {
  readonly id: string;
  readonly values: readonly string[];
  readonly taking: boolean;
  readonly room: string | null;
  readonly agrees: boolean;
  readonly isOpen: boolean;
}

const PANTRY = demoId('agency', 'riverside');

const TRUTH = `
  SELECT d.listing_id AS id, a.active AND a.takes_referrals AND a.mailbox IS NOT NULL IS TRUE AS taking,
         (SELECT state FROM listing_capacity c WHERE c.listing_id = d.listing_id AND c.believed_until > $1) AS room,
         coalesce(a.id = $2, false) AS agrees,
         EXISTS (SELECT FROM schedule_patterns p WHERE p.id = d.pattern_id AND p.openings @> $1::timestamptz) AS "isOpen",
         ARRAY (SELECT 'category:' || step FROM listing_categories lc JOIN categories c ON c.code = lc.category_code, unnest(c.path) AS step WHERE lc.service_id = d.service_id
                UNION SELECT kind || ':' || code FROM service_facts f WHERE f.service_id = d.service_id
                UNION SELECT 'language:' || l.code FROM hsds.language l WHERE l.service_id = d.service_id) AS values
    FROM search_documents d JOIN hsds.service s ON s.id = d.service_id LEFT JOIN agencies a ON a.organization_id = s.organization_id`;

const CODES: Readonly<Record<Facet, readonly string[]>> = {
  categories: ['food', 'health', 'mental_health', 'substance_use', 'housing', 'meals', 'no_such_category'],
  languages: ['en', 'es', 'vi'],
  levelsOfCare: ['outpatient', 'withdrawal', 'residential'],
  payers: ['medicaid', 'private', 'uninsured'],
  costs: ['free', 'sliding', 'fee'],
  populations: ['families', 'seniors', 'youth'],
  accessibility: ['hearing', 'home'],
  access: ['same_day', 'walk_in', 'phone'],
};

const some = (facet: Facet) => fc.option(fc.subarray([...CODES[facet]], { minLength: 1, maxLength: 2 }), { freq: 2 });
const toggle = fc.option(fc.boolean(), { freq: 2 });

describe('the counts beside the filters', () => {
  const given = useDatabase();
  const clock = new TestClock();
  let searches: ListingSearch;
  let truths: readonly Truth[];

  beforeAll(async () => {
    const owner = await given.owner.connect();
    await seedNetwork(owner, clock.now());
    await owner.query(
      `INSERT INTO listing_capacity (listing_id, service_id, state, how, said_by, said_at, believed_until)
       SELECT listing_id, service_id, (ARRAY['open', 'limited', 'waitlist', 'closed'])[1 + (row_number() OVER (ORDER BY listing_id)) % 4], 'phone_call', 'Ana', $1::timestamptz - interval '1 day',
              $1::timestamptz + CASE WHEN row_number() OVER (ORDER BY listing_id) % 3 = 0 THEN interval '-1 hour' ELSE interval '1 day' END
         FROM search_documents WHERE mod(abs(hashtext(listing_id::text)), 3) > 0`,
      [clock.now()],
    );
    await owner.query(
      `UPDATE search_documents d SET capacity_until = c.believed_until, capacity_state = array_position(ARRAY['open', 'limited', 'waitlist', 'closed'], c.state)
         FROM listing_capacity c WHERE c.listing_id = d.listing_id`,
    );
    owner.release();
    const fields = new SearchFieldRegistry();
    fields.register({ agenciesWithAgreement: async () => [PANTRY] });
    searches = listingSearch(given.transactor, clock, fields);
    const minute = new Date(Math.floor(clock.now().getTime() / 60_000) * 60_000);
    truths = (await given.owner.query<Truth>(TRUTH, [minute, PANTRY])).rows;
  });

  async function search(asked: Partial<ListingQuestion>): Promise<AnsweredSearch> {
    const found = await searches.search(systemActor('spec'), searchFor({ first: 100, ...asked }));
    if (isProblem(found)) throw new Error(found.message);
    return found;
  }

  const takesPeople = ({ room }: Truth): boolean => room !== 'waitlist' && room !== 'closed';

  /** Whether the listing passes every filter but one. */
  function passes(truth: Truth, asked: Partial<ListingQuestion>, but: string | null): boolean {
    const ofFacets = FACETS.every((facet) => {
      const codes = asked[facet];
      return facet === but || !codes || codes.some((code) => truth.values.includes(`${KIND_OF_FACET[facet]}:${code}`));
    });
    const agrees = (name: keyof ListingQuestion, holds: boolean): boolean =>
      name === but || asked[name] === null || asked[name] === undefined || asked[name] === holds;
    return (
      ofFacets &&
      agrees('takingReferrals', truth.taking) &&
      agrees('takingPeople', takesPeople(truth)) &&
      agrees('agreementInForce', truth.agrees) &&
      (but === 'openAt' || !asked.openAt || truth.isOpen)
    );
  }

  function counted(facet: Facet, asked: Partial<ListingQuestion>): Record<string, number> {
    const counts: Record<string, number> = {};
    const kind = `${KIND_OF_FACET[facet]}:`;
    for (const truth of truths.filter((one) => passes(one, asked, facet)))
      for (const value of truth.values.filter((one) => one.startsWith(kind)))
        counts[value.slice(kind.length)] = (counts[value.slice(kind.length)] ?? 0) + 1;
    return counts;
  }

  it('are those of the directory itself, under whatever filters', async () => {
    const filters = fc.record({
      categories: some('categories'),
      languages: some('languages'),
      levelsOfCare: some('levelsOfCare'),
      payers: some('payers'),
      costs: some('costs'),
      populations: some('populations'),
      access: some('access'),
      takingReferrals: toggle,
      takingPeople: toggle,
      agreementInForce: toggle,
      openAt: fc.option(fc.constant(clock.now()), { freq: 1 }),
    });
    await fc.assert(
      fc.asyncProperty(filters, async (asked) => {
        const { items, total, counts } = await search(asked);
        expect(items.map(({ id }) => id).sort()).toEqual(
          truths
            .filter((one) => passes(one, asked, null))
            .map(({ id }) => id)
            .sort(),
        );
        expect(total).toBe(items.length);
        for (const facet of FACETS.filter((name) => name !== 'accessibility'))
          expect(counts[facet]).toEqual(counted(facet, asked));
        const others = (name: string) => truths.filter((one) => passes(one, asked, name));
        expect(counts.takingReferrals).toBe(others('takingReferrals').filter(({ taking }) => taking).length);
        expect(counts.takingPeople).toBe(others('takingPeople').filter(takesPeople).length);
        expect(counts.notTakingPeople).toBe(others('takingPeople').filter((one) => !takesPeople(one)).length);
        expect(counts.agreementInForce).toBe(others('agreementInForce').filter(({ agrees }) => agrees).length);
        expect(counts.open).toBe(others('openAt').filter(({ isOpen }) => isOpen).length);
      }),
      { numRuns: 60 },
    );
  });

  it('have something to count', () => {
    expect(truths.length).toBeGreaterThan(40);
    expect(new Set(truths.map(({ room }) => room)).size).toBe(5);
    expect(truths.filter(({ isOpen }) => isOpen).length).toBeGreaterThan(0);
    expect(truths.filter(({ agrees }) => agrees).length).toBeGreaterThan(0);
  });

  it('are not told of agreements while nothing knows of them, and such a filter is refused', async () => {
    const knowing = listingSearch(given.transactor, clock);
    const found = await knowing.search(systemActor('spec'), searchFor({}));
    expect(found).toMatchObject({
      counts: { agreementInForce: null },
      items: expect.arrayContaining([expect.objectContaining({ agreementInForce: null })]),
    });
    expect(await knowing.search(systemActor('spec'), searchFor({ agreementInForce: true }))).toMatchObject({
      field: 'agreementInForce',
    });
  });
});
