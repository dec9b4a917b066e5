import { beforeAll, describe, expect, it } from '@jest/globals';
import { useDatabase } from '../../../../test/support/database.js';
import { TestClock } from '../../../../test/support/test-clock.js';
import { demoId, seedNetwork } from '../../../demo/network/index.js';
import { systemActor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { isProblem } from '../../../kernel/problem.js';
import { listingType } from '../api/listing.answer.js';
import { AgencyQueries } from './agency.queries.js';
import { ListingPages } from './listing-page.queries.js';
import { ListingReader } from './listing.reader.js';
import { OrganizationQueries, type OrganizationRow } from './organizations.queries.js';

const ANA = systemActor('spec');
const CLOCK = new TestClock();

describe('the pages of the directory', () => {
  const given = useDatabase();
  beforeAll(async () => {
    const owner = await given.owner.connect();
    await seedNetwork(owner);
    owner.release();
  });

  it('shows a listing whole: how to get in, hours, languages, who answers', async () => {
    const row = await new ListingPages(given.transactor, CLOCK).byId(
      ANA,
      demoId('service_at_location', 'rp-pantry-rp-ferry'),
    );
    expect(row && listingType(row, { ...ANA, locale: 'es' }, CLOCK.now())).toMatchObject({
      serviceName: 'Choice pantry',
      organizationName: 'Riverside Pantry',
      requiredDocuments: ['Bags'],
      accessibility: ['Ramp at the river side'],
      phones: [{ number: '(814) 555-0151' }],
      addresses: [{ address1: '1 Ferry Landing', city: 'Riverbend', postalCode: '00412' }],
      schedules: [{ text: 'mar, jue 10:00 a.m.–3:00 p.m.' }, { text: 'sáb 9:00 a.m.–11:00 a.m.' }],
      languages: ['Inglés', 'Español'],
      categories: [{ code: 'food_pantry', label: 'Despensa de alimentos' }],
      contacts: [{ name: 'Joanie Pruitt' }],
      takingReferrals: true,
      agency: { name: 'Riverside Pantry', legalType: 'non_covered_cbo' },
      missingSince: null,
    });
  });

  it('shows a service without a place under its own id', async () => {
    const row = await new ListingPages(given.transactor, CLOCK).byId(ANA, demoId('service', 'cl-line'));
    expect(row).toMatchObject({ locationId: null, addresses: [], serviceName: 'Crisis and suicide line' });
  });

  it('knows no listing of an unknown id', async () => {
    const pages = new ListingPages(given.transactor, CLOCK);
    expect([await pages.byId(ANA, newId()), await pages.byId(ANA, 'x')]).toEqual([null, null]);
  });

  it('tells a referral which agency answers, and whether the care itself is telling', async () => {
    const reader = new ListingReader();
    const listing = (key: string) => given.transactor.read(ANA, (tx) => reader.forReferral(tx, demoId('service', key)));
    expect(await listing('sw-houses')).toMatchObject({
      agencyId: demoId('agency', 'stillwater'),
      categoryCodes: ['recovery_housing'],
      isSubstanceUseCare: true,
    });
    expect(await listing('hs-rides')).toMatchObject({
      agencyId: demoId('agency', 'human-services'),
      isSubstanceUseCare: false,
      locationId: null,
    });
    expect(await listing('none')).toBeNull();
  });

  it('lists organizations by the beginnings of the words of their names, page by page', async () => {
    const organizations = new OrganizationQueries(given.transactor);
    const names: string[] = [];
    let after: string | null = null;
    do {
      const page = await organizations.byName(ANA, '', 5, after);
      if (isProblem(page)) throw new Error(page.message);
      names.push(...page.items.map(({ name }: OrganizationRow) => name));
      after = page.nextCursor;
    } while (after !== null);
    expect(names).toHaveLength(14);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
    expect(await organizations.byName(ANA, 'pant river', 5, null)).toMatchObject({
      items: [{ name: 'Riverside Pantry', serviceCount: 4, agency: { isLead: false } }],
      nextCursor: null,
    });
    expect(await organizations.byName(ANA, '!!', 5, 'junk')).toMatchObject({ field: 'after' });
  });

  it('lists the partners without the lead agency', async () => {
    const agencies = new AgencyQueries(given.transactor);
    expect(await agencies.all(ANA, true)).toHaveLength(11);
    expect(await agencies.all(ANA, false)).toHaveLength(12);
    expect(await agencies.byId(ANA, demoId('agency', 'puentes'))).toMatchObject({ mailLocale: 'es' });
  });
});
