import { beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { EmbeddedSearch } from '../../src/features/directory/search/data/embedded-search.js';
import { SearchFieldRegistry } from '../../src/features/directory/search/data/search-field.registry.js';
import { SearchDocuments } from '../../src/features/directory/search/data/search-documents.js';
import type {
  EngineQuestion,
  FoundListings,
  SearchEngine,
} from '../../src/features/directory/search/data/search-engine.js';
import {
  FACETS,
  NO_FILTERS,
  type Facet,
  type ListingFilters,
} from '../../src/features/directory/search/domain/search-filters.js';
import { demoId, seedNetwork } from '../../src/demo/network/index.js';
import { systemActor } from '../../src/kernel/actor.js';
import { isProblem } from '../../src/kernel/problem.js';
import type { Transactor } from '../../src/platform/database/transactor.js';
import { useDatabase } from './database.js';

const NOW = new Date('2026-03-03T15:30:00Z');
const WEIR_STREET = { latitude: 41.2, longitude: -78.3, withinMeters: 40_000 };
const ACTOR = systemActor('a spec');

/** Room, ages, a place kept private: said of the fictional network so that every filter has something to do. */
const SAY_MORE = [
  `UPDATE hsds.location SET is_confidential = true WHERE id = (SELECT location_id FROM hsds.service_at_location WHERE service_id = '${demoId('service', 'rp-pantry')}' LIMIT 1)`,
  `UPDATE hsds.service SET minimum_age = 18 WHERE id IN (SELECT id FROM hsds.service ORDER BY id LIMIT 12)`,
  `UPDATE hsds.service SET maximum_age = 25 WHERE id IN (SELECT id FROM hsds.service ORDER BY id DESC LIMIT 6)`,
  `INSERT INTO hsds.service_area (id, source, service_id, name) SELECT gen_random_uuid(), source, id, 'Alder County' FROM hsds.service ORDER BY id LIMIT 9`,
  `INSERT INTO listing_capacity (listing_id, service_id, state, how, said_by, said_at, believed_until)
   SELECT sl.id, sl.service_id, (ARRAY['open', 'limited', 'waitlist', 'closed'])[1 + n % 4], 'phone_call', 'A Spec', '2026-03-01', CASE WHEN n % 3 = 0 THEN '2026-03-02'::timestamptz ELSE '2026-03-09' END
     FROM (SELECT id, service_id, row_number() OVER (ORDER BY id) AS n FROM hsds.service_at_location) sl WHERE n <= 20`,
];
/** Which listings take referrals is said of agencies, of which the fictional network has none yet. */
const TAKE_REFERRALS = `UPDATE search_documents SET taking_referrals = true WHERE ascii(right(listing_id::text, 1)) % 2 = 0`;

/** What the engine is made of, once the directory is there. */
export type MakeEngine = (transactor: Transactor) => Promise<SearchEngine>;

/** What every engine of search does, told once. */
export function engineContract(name: string, make: MakeEngine): void {
  describe(name, () => {
    const given = useDatabase();
    let engine: SearchEngine;
    let embedded: SearchEngine;

    beforeAll(async () => {
      const owner = await given.owner.connect();
      try {
        await seedNetwork(owner);
        for (const statement of SAY_MORE) await owner.query(statement);
      } finally {
        owner.release();
      }
      await given.transactor.run(ACTOR, (tx) => new SearchDocuments().refresh(tx, { all: true }));
      await given.owner.query(TAKE_REFERRALS);
      embedded = new EmbeddedSearch(given.transactor, new SearchFieldRegistry());
      engine = await make(given.transactor);
    }, 60_000);

    const ask = async (asked: Partial<EngineQuestion>, of = engine): Promise<FoundListings> => {
      const found = await of.search(ACTOR, {
        text: '',
        filters: NO_FILTERS,
        around: null,
        now: NOW,
        first: 100,
        after: null,
        ...asked,
      });
      if (isProblem(found)) throw new Error(found.message);
      return found;
    };
    const filtered = (filters: Partial<ListingFilters>, rest: Partial<EngineQuestion> = {}): Promise<FoundListings> =>
      ask({ ...rest, filters: { ...NO_FILTERS, ...filters } });
    const names = async (text: string): Promise<readonly string[]> =>
      (await ask({ text })).items.map(({ serviceName }) => serviceName);

    it.each([
      ['its name', 'choice pantry', 'Choice pantry'],
      ['a word that is being typed', 'withdr', 'Withdrawal management'],
      ['an everyday word', 'detox', 'Withdrawal management'],
      ['how a word sounds', 'detoks', 'Withdrawal management'],
      ['a word with two letters swapped', 'shetler', 'Overnight shelter'],
      ['a word with a letter left out', 'counsling', 'Outpatient counseling'],
      ['Spanish', 'despensa', 'Choice pantry'],
      ['Spanish without accents', 'clases de ingles', 'English classes'],
      ['a need', 'light bill', 'Heating and light bill help'],
      ['its agency', 'stillwater', 'Residential treatment'],
      ['its town', 'dentist cedar hollow', 'Dental care'],
      ['words of which one says nothing here', 'choice pantry xqzvwk', 'Choice pantry'],
    ])('finds a listing by %s', async (_, text, name) => {
      expect(await names(text)).toContain(name);
    });

    it('finds nothing for what is not there', async () => {
      expect(await ask({ text: 'xqzvwk' })).toMatchObject({ items: [], total: 0, nextCursor: null });
    });

    it('ranks a name above a description', async () => {
      const [first] = await names('shelter');
      expect(first).toBe('Overnight shelter');
    });

    it('says what it read instead of what was written', async () => {
      expect((await ask({ text: 'chocie pantyr' })).correctedText).toBe('choice pantry');
    });

    it('gives every listing once over all pages, in one order', async () => {
      const whole = await ask({});
      const pages: string[] = [];
      let after: string | null = null;
      do {
        const page: FoundListings = await ask({ first: 7, after });
        pages.push(...page.items.map(({ id }) => id));
        expect(page.total).toBe(whole.total);
        after = page.nextCursor;
      } while (after !== null);
      expect(pages).toEqual(whole.items.map(({ id }) => id));
      expect(new Set(pages).size).toBe(whole.total);
      expect(whole.total).toBeGreaterThan(30);
    });

    it('refuses what is no cursor', async () => {
      const refused = await engine.search(ACTOR, {
        text: '',
        filters: NO_FILTERS,
        around: null,
        now: NOW,
        first: 5,
        after: 'nonsense',
      });
      expect(refused).toMatchObject({ code: 'INVALID_INPUT', field: 'after' });
    });

    const codes = fc.record({
      categories: fc.option(
        fc.subarray(['food', 'housing', 'food_pantry', 'counseling', 'no_such_code'], { minLength: 1 }),
      ),
      languages: fc.option(fc.subarray(['es', 'en', 'vi'], { minLength: 1 })),
      costs: fc.option(fc.subarray(['free', 'sliding'], { minLength: 1 })),
      payers: fc.option(fc.subarray(['medicaid', 'uninsured'], { minLength: 1 })),
      age: fc.option(fc.integer({ min: 0, max: 90 })),
      areaServed: fc.option(fc.constantFrom('Alder County', 'Nowhere County', '" OR isPrivate = true')),
      openAt: fc.option(fc.constantFrom(NOW, new Date('2026-03-07T09:30:00Z'))),
      takingReferrals: fc.option(fc.boolean()),
      takingPeople: fc.option(fc.boolean()),
      agreementInForce: fc.option(fc.boolean(), { freq: 9 }),
      around: fc.option(fc.constantFrom(WEIR_STREET, { ...WEIR_STREET, withinMeters: 9_000 })),
    });

    it('narrows and counts as the embedded engine does, under any filters', async () => {
      await fc.assert(
        fc.asyncProperty(codes, async ({ around, ...some }) => {
          const question = { filters: { ...NO_FILTERS, ...some }, around };
          const [found, expected] = [await ask(question), await ask(question, embedded)];
          expect(found.items.map(({ id }) => id)).toEqual(expected.items.map(({ id }) => id));
          expect([found.total, found.counts]).toEqual([expected.total, expected.counts]);
        }),
        { numRuns: 60 },
      );
    }, 60_000);

    it('counts each choice as what it would bring while the other filters stay', async () => {
      const filters = { languages: ['es'], takingPeople: true };
      const { counts } = await filtered(filters);
      for (const facet of FACETS) {
        for (const [code, count] of Object.entries(counts[facet]).slice(0, 4)) {
          const chosen: Partial<Record<Facet, string[]>> = { [facet]: [code] };
          expect([facet, code, (await filtered({ ...filters, ...chosen })).total]).toEqual([facet, code, count]);
        }
      }
    });

    it('believes a word about room until its hour, and not after', async () => {
      const before = await filtered({ takingPeople: false });
      expect(before.total).toBeGreaterThan(0);
      expect(before.items.every(({ capacity }) => capacity?.state === 'waitlist' || capacity?.state === 'closed')).toBe(
        true,
      );
      expect((await filtered({ takingPeople: false }, { now: new Date('2026-04-01T00:00:00Z') })).total).toBe(0);
    });

    it('measures no distance to a place kept private, and shows it last', async () => {
      const { items } = await ask({ around: WEIR_STREET });
      const hidden = items.filter(({ isPrivatePlace }) => isPrivatePlace);
      expect(hidden.map(({ serviceName }) => serviceName)).toContain('Choice pantry');
      expect(items.slice(-hidden.length)).toEqual(hidden);
      expect(hidden.every(({ meters, city }) => meters === null && city === null)).toBe(true);
      const shown = items.slice(0, -hidden.length);
      expect(shown.every(({ meters }) => meters !== null && meters <= WEIR_STREET.withinMeters)).toBe(true);
      expect(items.length).toBeGreaterThan(3);
    });
  });
}
