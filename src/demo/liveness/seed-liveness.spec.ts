import { beforeAll, describe, expect, it } from '@jest/globals';
import { useDatabase } from '../../../test/support/database.js';
import { demoId, seedNetwork } from '../network/index.js';
import { seedLiveness } from './index.js';

describe('the life of the demo network', () => {
  const given = useDatabase();
  const rows = async (sql: string): Promise<object[]> => (await given.owner.query<object>(sql)).rows;

  beforeAll(async () => {
    const owner = await given.owner.connect();
    await seedNetwork(owner);
    expect(await seedLiveness(owner)).toBe(true);
    expect(await seedLiveness(owner)).toBe(false);
    owner.release();
  });

  it('speaks only of listings that there are', async () => {
    const unknown = `SELECT listing_id FROM %s c WHERE NOT EXISTS (SELECT FROM search_documents d WHERE d.listing_id = c.listing_id)`;
    for (const table of ['listing_capacity', 'listing_verifications', 'capacity_claims'])
      expect(await rows(unknown.replace('%s', table))).toEqual([]);
  });

  it('has words that are believed, one that is no longer, and one that a decline speaks against', async () => {
    const [counts] = await rows(
      `SELECT count(*) FILTER (WHERE believed_until > now())::int > 5 AS fresh, count(*) FILTER (WHERE believed_until < now())::int > 0 AS old,
              count(contrary_state)::int AS contrary FROM listing_capacity`,
    );
    expect(counts).toEqual({ fresh: true, old: true, contrary: 1 });
  });

  it('keeps the safe house out of the directory: found by its name, nowhere by its place', async () => {
    expect(
      await rows(`SELECT address_1, city FROM hsds.address WHERE id = '${demoId('address', 'sp-house')}'`),
    ).toEqual([{ address_1: null, city: null }]);
    expect(await rows(`SELECT count(*)::int AS hidden FROM confidential_places`)).toEqual([{ hidden: 2 }]);
    expect(
      await rows(
        `SELECT latitude, city FROM search_documents JOIN search_cards USING (listing_id) WHERE listing_id = '${demoId('service_at_location', 'sp-house')}'`,
      ),
    ).toEqual([{ latitude: null, city: null }]);
  });
});
