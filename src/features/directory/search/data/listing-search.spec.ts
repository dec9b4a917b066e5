import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { useDatabase } from '../../../../../test/support/database.js';
import { listingSearch, searchFor } from '../../../../../test/support/listing-search.js';
import { demoId, seedNetwork } from '../../../../demo/network/index.js';
import { systemActor } from '../../../../kernel/actor.js';
import { isProblem } from '../../../../kernel/problem.js';
import type { ListingQuestion } from './listing-question.js';
import type { FoundListings } from './search-engine.js';
import type { ListingSearch } from './listing-search.queries.js';

const WEIR_STREET = { latitude: 41.2, longitude: -78.3, postalCode: null };

describe('searching the directory', () => {
  const given = useDatabase();
  let searches: ListingSearch;

  beforeAll(async () => {
    const owner = await given.owner.connect();
    await seedNetwork(owner);
    owner.release();
    searches = listingSearch(given.transactor);
  });

  async function search(asked: Partial<ListingQuestion>): Promise<FoundListings> {
    const found = await searches.search(systemActor('spec'), searchFor(asked));
    if (isProblem(found)) throw new Error(found.message);
    return found;
  }
  const namesOf = async (asked: Partial<ListingQuestion>): Promise<string[]> =>
    (await search(asked)).items.map(({ serviceName }) => serviceName);

  it.each([
    ['by its name', 'choice pantry', 'Choice pantry'],
    ['while the last word is being typed', 'withdr', 'Withdrawal management'],
    ['by an everyday word', 'detox', 'Withdrawal management'],
    ['by how a word sounds', 'detoks', 'Withdrawal management'],
    ['with two letters swapped', 'shetler', 'Overnight shelter'],
    ['with a letter left out', 'counsling', 'Outpatient counseling'],
    ['with two slips in a long word', 'immigraton helpp', 'Immigration help'],
    ['in Spanish', 'despensa', 'Choice pantry'],
    ['in Spanish without accents', 'clases de ingles', 'English classes'],
    ['by a Spanish everyday word in the plural', 'pañal', 'Diapers and formula'],
    ['by need', 'light bill', 'Heating and light bill help'],
    ['by its agency', 'stillwater', 'Residential treatment'],
    ['by its town', 'dentist cedar hollow', 'Dental care'],
  ])('finds a service %s', async (_, text, name) => {
    expect(await namesOf({ text })).toContain(name);
  });

  it('ranks the name above the category, and both above the description', async () => {
    const names = await namesOf({ text: 'shelter' });
    expect(names[0]).toBe('Overnight shelter');
    expect(names.indexOf('Family rooms')).toBeGreaterThan(0);
  });

  it('says how it read a mistyped word', async () => {
    const found = await search({ text: 'chocie pantyr' });
    expect(found.correctedText).toBe('choice pantry');
    expect(found.items[0]?.serviceName).toBe('Choice pantry');
  });

  it('drops words from the right when together they find nothing, and says so', async () => {
    const found = await search({ text: 'pantry welding' });
    expect(found.items.map(({ serviceName }) => serviceName)).toContain('Choice pantry');
    expect(found.correctedText).toBe('pantry');
  });

  it('finds nothing for words that nobody uses', async () => {
    expect(await search({ text: 'xqzzvk' })).toMatchObject({ items: [], total: 0, nextCursor: null });
  });

  it('survives everything that can be typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 60, unit: 'grapheme' }), async (text) => {
        await expect(search({ text: text.replaceAll('\0', '') })).resolves.toHaveProperty('total');
      }),
      { numRuns: 60 },
    );
  });

  it('narrows by a category and all under it', async () => {
    const names = await namesOf({ categories: ['substance_use'] });
    expect(names).toEqual(
      expect.arrayContaining(['Withdrawal management', 'Recovery houses', 'Evening intensive outpatient program']),
    );
    expect(names).not.toContain('Choice pantry');
  });

  it('narrows by language', async () => {
    const found = await search({ languages: ['vi'] });
    expect(found.total).toBe(3);
    expect(found.items.every(({ languages }) => languages.includes('vi'))).toBe(true);
  });

  it('tells listings that take referrals from those that do not', async () => {
    const [all, taking, others] = await Promise.all([
      search({}),
      search({ takingReferrals: true }),
      search({ takingReferrals: false }),
    ]);
    expect(taking.total + others.total).toBe(all.total);
    expect(others.items.map(({ serviceName }) => serviceName).sort()).toEqual([
      'Beds and furniture',
      'Computers and internet',
    ]);
  });

  it("counts each filter's values as if that filter were not set", async () => {
    const everything = await search({});
    const inVietnamese = await search({ languages: ['vi'] });
    expect(inVietnamese.counts.languages).toEqual(everything.counts.languages);
    expect(inVietnamese.counts.categories['health']).toBe(2);

    const meals = await search({ categories: ['meals'], languages: ['vi'] });
    expect(meals.total).toBe(0);
    expect(meals.counts.categories).toEqual(inVietnamese.counts.categories);
    expect(meals.counts.languages).toEqual((await search({ categories: ['meals'] })).counts.languages);
  });

  it('promises by each count what choosing that value brings', async () => {
    const { categories, languages, takingReferrals: taking } = (await search({ text: 'help' })).counts;
    for (const [code, count] of Object.entries(categories))
      expect((await search({ text: 'help', categories: [code] })).total).toBe(count);
    for (const [code, count] of Object.entries(languages))
      expect((await search({ text: 'help', languages: [code] })).total).toBe(count);
    expect((await search({ text: 'help', takingReferrals: true })).total).toBe(taking);
  });

  it('finds what lies near, the nearest first', async () => {
    const found = await search({ near: { ...WEIR_STREET, withinMeters: 3000 } });
    const meters = found.items.map((hit) => hit.meters ?? Infinity);
    expect(meters).toEqual([...meters].sort((a, b) => a - b));
    expect(new Set(found.items.map(({ city }) => city))).toEqual(new Set(['Alderbrook']));
  });

  it('knows where a postal code is, and says so when it does not', async () => {
    const near = { latitude: null, longitude: null, postalCode: '00418', withinMeters: 2000 };
    expect(new Set((await search({ near })).items.map(({ city }) => city))).toEqual(new Set(['Millrace']));
    const unknown = await searches.search(systemActor('spec'), searchFor({ near: { ...near, postalCode: '99999' } }));
    expect(unknown).toMatchObject({ field: 'near' });
  });

  it('pages through every listing once, whatever is asked and however long the pages are', async () => {
    const question = fc.record({
      text: fc.constantFrom('', 'help', 'care', 'food', 'the county', 'couneling'),
      near: fc.constantFrom(null, { ...WEIR_STREET, withinMeters: 30_000 }),
      languages: fc.constantFrom(null, ['es']),
      first: fc.integer({ min: 1, max: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const whole = (await search({ ...asked, first: 100 })).items.map(({ id }) => id);
        const paged: string[] = [];
        let after: string | null = null;
        do {
          const page: FoundListings = await search({ ...asked, after });
          expect(page.total).toBe(whole.length);
          paged.push(...page.items.map(({ id }) => id));
          after = page.nextCursor;
        } while (after !== null);
        expect(paged).toEqual(whole);
      }),
      { numRuns: 12 },
    );
  });

  it('refuses a cursor that it did not make', async () => {
    for (const after of ['nonsense', Buffer.from('[1,2,3,4,5,"x"]').toString('base64url')]) {
      expect(await searches.search(systemActor('spec'), searchFor({ after }))).toMatchObject({ field: 'after' });
    }
  });

  it('shows a service at two places as two listings', async () => {
    const found = await search({ text: 'outpatient counseling' });
    const ids = found.items.filter(({ serviceName }) => serviceName === 'Outpatient counseling').map(({ id }) => id);
    expect(ids.sort()).toEqual(
      [
        demoId('service_at_location', 'av-counseling-av-main'),
        demoId('service_at_location', 'av-counseling-av-port'),
      ].sort(),
    );
  });
});
