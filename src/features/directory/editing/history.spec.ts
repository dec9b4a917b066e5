import { describe, expect, it } from '@jest/globals';
import { staffOf } from '../../../../test/support/an-agency.js';
import { useNetwork } from '../../../../test/support/network.js';
import { demoId } from '../../../demo/network/index.js';
import { newId } from '../../../kernel/ids.js';
import { isProblem } from '../../../kernel/problem.js';
import { RestoreValue } from './commands/restore-value.js';
import { SaveListing } from './commands/save-listing.js';
import { EditableListings } from './data/editable-listing.queries.js';
import { ListingHistory, type HistoryEntry } from './data/listing-history.queries.js';
import { rowsOf, sameValue, type FieldValue } from './domain/field-value.js';
import { LISTING_FIELDS } from './domain/listing-fields.js';

const PANTRY = demoId('service_at_location', 'rp-pantry-rp-ferry');

/** Something else for every field that can be changed. */
const ANEW: Readonly<Record<string, FieldValue>> = {
  'service.name': 'Market of the river', 'service.alternateName': 'The market', 'service.description': 'New words', 'service.categories': ['meals'],
  'service.level_of_care': ['outpatient'], 'service.url': 'https://market.example', 'service.email': 'market@riverside.example', 'service.status': 'temporarily closed',
  'listing.phones': [{ id: null, number: '(814) 555-0177' }], 'service.applicationProcess': 'Come by', 'service.documents': [{ id: null, document: 'A letter' }],
  'service.access': ['walk_in'], 'service.waitTime': 'A week', 'service.eligibility': 'Neighbors', 'service.minimumAge': '18', 'service.maximumAge': '64',
  'service.areas': [{ id: null, name: 'Alder County' }], 'service.population': ['veterans'], 'service.languages': [{ id: null, name: 'Korean' }],
  'service.interpretation': 'By telephone', 'service.cost': ['sliding'], 'service.payer': ['medicaid'], 'service.fees': 'By income', 'service.feesAsWritten': '$',
  'service.costs': [{ id: null, option: 'A box', amount: '5', currency: 'USD' }], 'listing.schedules': [{ id: null, freq: 'WEEKLY', byday: 'SU', opensAt: '12:00', closesAt: '14:00' }],
  'location.name': 'At the river', 'location.addresses': [{ id: null, addressType: 'physical', address1: '2 Ferry Landing', city: 'Riverbend' }],
  'location.latitude': '41.3', 'location.longitude': '-77.3', 'service.accessibility': ['wheelchair'], 'location.transportation': 'Bus 4', 'location.description': 'A red door',
  'location.accessibility': [{ id: null, description: 'A ramp' }], 'organization.name': 'Riverside', 'organization.alternateName': 'RP',
  'organization.description': 'Since 1990', 'organization.website': 'https://rp.example', 'organization.email': 'office@rp.example', 'organization.phones': [{ id: null, number: '(814) 555-0178' }],
}; // prettier-ignore

describe('the history of a listing', () => {
  const given = useNetwork();
  const sam = { ...staffOf(demoId('agency', 'alder-valley'), ['resource_specialist']), userId: newId(), name: 'Sam' };

  const values = async () => (await given.app.get(EditableListings).byId(sam, PANTRY))?.values ?? {};
  const save = (field: string, value: FieldValue) =>
    given.app.get(SaveListing).execute(sam, { id: PANTRY, fields: [{ field, value }], idempotencyKey: newId() });
  const history = async (first = 50, after: string | null = null) => {
    const page = await given.app.get(ListingHistory).of(sam, PANTRY, first, after);
    if (isProblem(page)) throw new Error(page.message);
    return page;
  };
  const newest = async (): Promise<HistoryEntry> => {
    const [entry] = (await history(1)).items;
    if (!entry) throw new Error('Nothing happened.');
    return entry;
  };
  const restore = (changeId: string, part: string, confirmed = false) =>
    given.app.get(RestoreValue).execute(sam, { listingId: PANTRY, changeId, part, confirmed });

  const fields = LISTING_FIELDS.filter(({ key }) => key !== 'location.isConfidential').map(({ key }) => [key]);

  it.each(fields)('knows every change of %s, and can put back what was there', async (key = '') => {
    const before = (await values())[key] ?? null;
    expect(await save(key, ANEW[key] ?? null)).toEqual({ id: PANTRY });
    expect(sameValue((await values())[key], before)).toBe(false);

    const entry = await newest();
    expect(entry).toMatchObject({ origin: 'edit', byName: 'Sam' });
    expect(entry.changes.length).toBeGreaterThan(0);
    expect(new Set(entry.changes.map(({ part }) => part))).toEqual(new Set([key]));
    for (const change of [...entry.changes].reverse())
      expect(await restore(change.changeId, change.part, true)).toEqual({ id: PANTRY });
    expect(sameValue((await values())[key], before)).toBe(true);
    expect(await newest()).toMatchObject({ origin: 'restore' });
  });

  it('asks before it takes a later change back too', async () => {
    await save('service.waitTime', 'One day');
    const { changes } = await newest();
    await save('service.waitTime', 'Two days');
    const [change] = changes;
    expect(change).toMatchObject({ label: 'Wait', after: 'One day' });
    expect(await restore(change?.changeId ?? '', 'service.waitTime')).toMatchObject({ code: 'CHANGED_LATER' });
    expect((await values())['service.waitTime']).toBe('Two days');
    expect(await restore(change?.changeId ?? '', 'service.waitTime', true)).toEqual({ id: PANTRY });
  });

  it('pages without a gap or a repeat, and knows nothing of other listings', async () => {
    const whole = (await history()).items.map(({ id }) => id);
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Awaited<ReturnType<typeof history>> = await history(7, after);
      paged.push(...page.items.map(({ id }) => id));
      after = page.nextCursor;
      if (after === null || paged.length > whole.length) break;
    }
    expect(paged.slice(0, whole.length)).toEqual(whole);
    expect(rowsOf((await values())['listing.phones']).length).toBeGreaterThan(0);
    expect(await given.app.get(ListingHistory).of(sam, newId(), 5, null)).toMatchObject({ code: 'NOT_FOUND' });
    const other = demoId('service_at_location', 'rp-mobile-rp-church');
    const [change] = (await newest()).changes;
    const elsewhere = { listingId: other, changeId: change?.changeId ?? '', part: change?.part ?? '', confirmed: true };
    expect(await given.app.get(RestoreValue).execute(sam, elsewhere)).toMatchObject({ code: 'NOT_FOUND' });
  });
});
