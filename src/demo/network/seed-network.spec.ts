import { beforeAll, describe, expect, it } from '@jest/globals';
import { useDatabase } from '../../../test/support/database.js';
import { demoId, seedNetwork } from './index.js';

describe('the demo network', () => {
  const given = useDatabase();
  const count = async (table: string): Promise<number> =>
    Number((await given.owner.query(`SELECT count(*) FROM ${table}`)).rows[0].count);

  beforeAll(async () => {
    const owner = await given.owner.connect();
    expect(await seedNetwork(owner)).toBe(true);
    expect(await seedNetwork(owner)).toBe(false);
    owner.release();
  });

  it('has a dozen agencies, one of which leads, and some organizations that take no part yet', async () => {
    expect(await count('agencies')).toBe(12);
    expect(await count('agencies WHERE is_lead')).toBe(1);
    expect(await count('hsds.organization')).toBe(14);
  });

  it('lists some forty services, each of which search knows', async () => {
    expect(await count('hsds.service')).toBeGreaterThanOrEqual(40);
    expect(
      await count('hsds.service s WHERE NOT EXISTS (SELECT FROM search_documents d WHERE d.service_id = s.id)'),
    ).toBe(0);
  });

  it('puts every service in the categories that were chosen for it', async () => {
    expect(
      await count(
        `listing_categories WHERE service_id = '${demoId('service', 'sw-withdrawal')}' AND category_code = 'withdrawal_management'`,
      ),
    ).toBe(1);
    expect(
      await count('hsds.service s WHERE NOT EXISTS (SELECT FROM listing_categories c WHERE c.service_id = s.id)'),
    ).toBe(0);
  });

  it('gives the recovery unit of the lead agency a name that does not say what it does', async () => {
    const { rows } = await given.owner.query(
      `SELECT is_part2_program, neutral_name FROM agency_units WHERE name = 'New Leaf Recovery'`,
    );
    expect(rows).toEqual([{ is_part2_program: true, neutral_name: 'Alder Valley Community Health' }]);
  });
});
