import { beforeAll, describe, expect, it } from '@jest/globals';
import { useDatabase } from '../../../../../test/support/database.js';
import { listingSearch, searchFor } from '../../../../../test/support/listing-search.js';
import { demoId, seedNetwork } from '../../../../demo/network/index.js';
import { systemActor } from '../../../../kernel/actor.js';
import { isProblem } from '../../../../kernel/problem.js';
import { areaNames } from './area-served.js';

const SAID = { pantry: 'Wayne County', shelter: 'Michigan', dental: 'Saint Brigid', legal: 'Cañón Alto' } as const;

describe('the area that a service serves', () => {
  const given = useDatabase();
  const services = new Map<string, string>();

  beforeAll(async () => {
    const owner = await given.owner.connect();
    await seedNetwork(owner);
    await owner.query('UPDATE search_documents SET area_id = NULL');
    const { rows } = await owner.query<{ id: string; name: string }>(
      'SELECT DISTINCT ON (d.service_id) d.service_id AS id, c.service_name AS name FROM search_documents d JOIN search_cards c USING (listing_id) ORDER BY 1 LIMIT 4',
    );
    for (const [n, area] of Object.values(SAID).entries()) {
      const { id, name } = rows[n] ?? { id: demoId('service', 'none'), name: '' };
      services.set(area, name);
      await owner.query(
        'WITH area AS (INSERT INTO search_areas (areas) VALUES (ARRAY[app.fold($2)]) ON CONFLICT (areas) DO UPDATE SET areas = excluded.areas RETURNING id) UPDATE search_documents SET area_id = area.id FROM area WHERE service_id = $1',
        [id, area],
      );
    }
    owner.release();
  });

  const served = async (areaServed: string): Promise<string[]> => {
    const found = await listingSearch(given.transactor).search(
      systemActor('spec'),
      searchFor({ areaServed, first: 100 }),
    );
    if (isProblem(found)) throw new Error(found.message);
    const said = new Set(found.items.map(({ serviceName }) => serviceName));
    return Object.values(SAID).filter((area) => said.has(services.get(area) ?? ''));
  };

  it.each([
    ['wayne county', 'Wayne County'],
    ['WAYNE CO.', 'Wayne County'],
    ['Wayne', 'Wayne County'],
    ['Condado de Wayne', 'Wayne County'],
    ['County of Wayne', 'Wayne County'],
    ['MI', 'Michigan'],
    ['the state of michigan', 'Michigan'],
    ['St. Brigid', 'Saint Brigid'],
    ['st brigid city', 'Saint Brigid'],
    ['canon alto', 'Cañón Alto'],
  ])('is found by “%s”', async (typed, area) => {
    expect(await served(typed)).toEqual([area]);
  });

  it('is not any other', async () => {
    for (const typed of ['Ohio', 'Lake County', 'Wayne Township', '%', '_'])
      expect(await served(typed)).not.toContain('Michigan');
    expect(await served('Lake County')).toEqual([]);
  });

  it('has one name that comes first, and is never shortened to nothing', () => {
    expect(areaNames('Wayne Co')).toEqual({ same: ['wayne co', 'wayne county', 'wayne cnty'], without: ['wayne'] });
    expect(areaNames('County')).toMatchObject({ without: [] });
  });
});
