import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { useDatabase } from '../../../../../test/support/database.js';
import { listingSearch, searchFor } from '../../../../../test/support/listing-search.js';
import { seedNetwork } from '../../../../demo/network/index.js';
import { systemActor } from '../../../../kernel/actor.js';
import { isProblem } from '../../../../kernel/problem.js';
import type { AnsweredSearch } from '../data/listing-search.queries.js';
import { findPlace } from './place-finder.js';
import type { UnderstoodPlace } from './place.js';

/** House, street, city, state, ZIP, latitude, longitude. */
const ADDRESSES = [
  ['1420 Alder St', 'Quill Harbor', 'MI', '48226', 42.331, -83.047],
  ['1610 N Alder Street, Suite 4', 'Quill Harbor', 'MI', '48226', 42.334, -83.047],
  ['20 Main Street', 'QUILL HARBOR', 'Michigan', '48216', 42.33, -83.049],
  ['900 Main Ave', 'Quill Harbor', 'MI', '48201', 42.348, -83.058],
  ['77 Eight Oaks Rd', 'Río Alto', 'TX', '78701', 30.271, -97.742],
  ['8 Fen Lane', 'Quill Harbor', 'ME', '04101', 43.66, -70.26],
  ['20001 W 8 Mile Rd', 'Quill Harbor', 'MI', '48219', 42.443, -83.25],
] as const;

describe('understanding where somebody means', () => {
  const given = useDatabase();
  const found = (typed: string): Promise<UnderstoodPlace | null> =>
    given.transactor.read(systemActor('spec'), (tx) => findPlace(tx, typed));

  beforeAll(async () => {
    const owner = await given.owner.connect();
    await seedNetwork(owner);
    for (const [line, city, state, zip, latitude, longitude] of ADDRESSES)
      await owner.query(
        `WITH place AS (INSERT INTO hsds.location (id, source, source_id, location_type, latitude, longitude) VALUES (gen_random_uuid(), 'spec', $1, 'physical', $5, $6) RETURNING id)
         INSERT INTO hsds.address (id, source, source_id, location_id, address_1, city, state_province, postal_code, country)
         SELECT gen_random_uuid(), 'spec', $1, id, $1, $2, $3, $4, 'US' FROM place`,
        [line, city, state, zip, latitude, longitude],
      );
    owner.release();
  });

  it.each([
    ['1420 Alder St, Quill Harbor MI 48226', 'address', '1420 Alder St, Quill Harbor, MI'],
    ['1420 alder street quill harbor', 'address', '1420 Alder St, Quill Harbor, MI'],
    ['near 1420 Alder', 'address', '1420 Alder St, Quill Harbor, MI'],
    ['1610 North Alder St. #4, 48226', 'address', '1610 N Alder Street, Suite 4, Quill Harbor, MI'],
    ['77 eight oaks road, rio alto, texas', 'address', '77 Eight Oaks Rd, Río Alto, TX'],
    ['1450 Alder St, Quill Harbor', 'street', '1420 Alder St, Quill Harbor, MI'],
    ['8 Mile Rd, Quill Harbor', 'street', '20001 W 8 Mile Rd, Quill Harbor, MI'],
    ['Alder & Main, Quill Harbor', 'corner', 'Alder & Main, Quill Harbor, MI'],
    ['Alder St and Main St', 'corner', 'Alder St & Main St, Quill Harbor, MI'],
    ['48226', 'postal_code', '48226'],
    ['5 Nowhere Blvd, Quill Harbor MI 48226-1234', 'postal_code', '48226'],
    ['Quill Harbor', 'city', 'Quill Harbor, MI'],
    ['quill harbor, maine', 'city', 'Quill Harbor, ME'],
    ['Quil Harbor MI', 'city', 'Quill Harbor, MI'],
    ['5 Nowhere Blvd, Quill Harbor', 'city', 'Quill Harbor, MI'],
    ['cerca de Rio Alto', 'city', 'Río Alto, TX'],
    ['12 Weir Street, Alderbrook', 'address', '12 Weir Street, Alderbrook, PA'],
  ])('takes “%s” for a place of kind %s: %s', async (typed, kind, text) => {
    expect(await found(typed)).toMatchObject({ kind, text });
  });

  it.each(['', 'somewhere over the rainbow', 'Michigan', '99999', '1420 Birch St', 'Alder & Birch', '% _ \' " \\ &'])(
    'does not guess at “%s”',
    async (typed) => {
      expect(await found(typed)).toBeNull();
    },
  );

  it('puts a corner between the nearest addresses on both streets, and keeps no street of it', async () => {
    const corner = await found('Alder & Main, Quill Harbor');
    expect(corner?.latitude).toBeCloseTo(42.3305, 3);
    expect(corner?.area).toBe('482');
  });

  it('never tells of a place that is kept private', async () => {
    expect(await found('8 Fen Lane')).toMatchObject({ kind: 'address' });
    const owner = await given.owner.connect();
    await owner.query(`UPDATE hsds.location SET is_confidential = true WHERE source_id = '8 Fen Lane'`);
    owner.release();
    expect(await found('04101')).toMatchObject({ kind: 'postal_code' });
    expect(await found('8 Fen Lane, Quill Harbor ME')).toBeNull();
    expect(await found('8 Fen Lane')).toBeNull();
  });

  it('survives everything that can be typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 80, unit: 'grapheme' }), async (typed) => {
        await expect(found(typed.replaceAll('\0', ''))).resolves.not.toBeUndefined();
      }),
      { numRuns: 80 },
    );
  });

  describe('in a search', () => {
    const search = async (place: string): Promise<AnsweredSearch> => {
      const near = { latitude: null, longitude: null, postalCode: null, place, withinMeters: 3000 };
      const answer = await listingSearch(given.transactor).search(systemActor('spec'), searchFor({ near }));
      if (isProblem(answer)) throw new Error(answer.message);
      return answer;
    };

    it('finds what lies near a city or an address', async () => {
      const answer = await search('Alderbrook');
      expect(answer.place).toMatchObject({ kind: 'city', text: 'Alderbrook, PA' });
      expect(new Set(answer.items.map(({ city }) => city))).toEqual(new Set(['Alderbrook']));
    });

    it('shows everything, without distance, where it does not understand', async () => {
      const answer = await search('somewhere over the rainbow');
      expect(answer.place).toBe('unknown');
      expect(answer.total).toBeGreaterThan(20);
      expect(answer.items.every(({ meters }) => meters === null)).toBe(true);
    });
  });
});
