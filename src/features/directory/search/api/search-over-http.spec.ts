import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { useNetwork } from '../../../../../test/support/network.js';
import { signInAs } from '../../../../../test/support/sign-in.js';
import { demoId } from '../../../../demo/network/index.js';
import { systemActor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { SearchDocuments } from '../data/search-documents.js';

const SEARCH = `query ($input: SearchListingsInput!) { searchListings(input: $input) { total engine fellBack
  items { id serviceName city distanceMeters isPrivatePlace capacity { state lastState isExpired saidBy } lastVerified { how } agreementInForce nextOpening timeZone }
  facets { takingPeople notTakingPeople open agreementInForce costs { code label count } payers { code label } } } }`;
const KEEP = `mutation ($input: SearchListingsInput!, $said: Boolean!) { keepUnmetSearch(input: $input, said: $said) { __typename ... on UnmetSearchKept { kept hits taking } ... on Problem { code field } } }`;
const UNMET = `query ($from: Date!, $to: Date!) { unmetNeeds(from: $from, to: $to) { words count foundNothing noneTaking said areas searches { area filters hits taking isSaid } } }`;

const SHELTER = demoId('service', 'hl-overnight');

describe('searching over HTTP', () => {
  const given = useNetwork();
  let ana = '';
  let dora = '';
  let shelter = { listing: '', location: '', service: SHELTER };

  async function ask(query: string, variables: object, cookie = ana) {
    const { body } = await request(given.app.getHttpServer())
      .post('/graphql')
      .set('x-loopkeeper', '1')
      .set('Cookie', cookie)
      .send({ query, variables });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data;
  }
  const search = async (input: object) => (await ask(SEARCH, { input: { first: 100, ...input } })).searchListings;
  const namesOf = async (input: object): Promise<string[]> =>
    (await search(input)).items.map(({ serviceName }: { serviceName: string }) => serviceName);
  const now = (): Date => given.app.get(Clock).now();
  const say = async (listing: string, state: string, hours: number): Promise<void> => {
    await given.owner.query(
      `INSERT INTO listing_capacity (listing_id, service_id, state, how, said_by, said_at, believed_until)
       SELECT listing_id, service_id, $2, 'phone_call', 'Ana', $3, $3::timestamptz + make_interval(hours => $4) FROM search_documents WHERE listing_id = $1
       ON CONFLICT (listing_id) DO UPDATE SET state = excluded.state, believed_until = excluded.believed_until`,
      [listing, state, now(), hours],
    );
    await given.app
      .get(Transactor)
      .run(systemActor('spec'), (tx) => given.app.get(SearchDocuments).refreshListings(tx, [listing]));
  };

  beforeAll(async () => {
    ana = await signInAs(given, 'ana@aldervalley.example');
    dora = await signInAs(given, 'dora@aldervalley.example');
    const { rows } = await given.owner.query(
      `SELECT d.listing_id AS listing, sl.location_id AS location, d.service_id AS service FROM search_documents d JOIN search_cards c USING (listing_id)
         JOIN hsds.service_at_location sl ON sl.id = d.listing_id WHERE c.service_name = 'Overnight shelter'`,
    );
    shelter = rows[0];
  });

  it('says which engine answered, when each opens next, and what it costs in words', async () => {
    const found = await search({ text: 'pantry' });
    expect(found).toMatchObject({ engine: 'EMBEDDED', fellBack: false });
    expect(found.items[0]).toMatchObject({ timeZone: 'America/New_York', agreementInForce: false, capacity: null });
    expect(new Date(found.items[0].nextOpening).getTime()).toBeGreaterThan(now().getTime());
    const { facets } = await search({});
    expect(facets.costs).toContainEqual(expect.objectContaining({ code: 'free', label: 'Free' }));
    expect(facets.agreementInForce).toBe(0);
  });

  it('ranks who takes people before who is full, and takes a word for true only while it is believed', async () => {
    await say(shelter.listing, 'closed', 24);
    const names = await namesOf({ categories: ['housing'] });
    expect(names.at(-1)).toBe('Overnight shelter');
    expect(await namesOf({ categories: ['housing'], takingPeople: true })).not.toContain('Overnight shelter');
    expect(await namesOf({ categories: ['housing'], takingPeople: false })).toEqual(['Overnight shelter']);

    await say(shelter.listing, 'closed', -1);
    expect(await namesOf({ categories: ['housing'], takingPeople: true })).toContain('Overnight shelter');
    const hit = (await search({ text: 'overnight shelter' })).items[0];
    expect(hit.capacity).toMatchObject({ state: 'UNKNOWN', lastState: 'CLOSED', isExpired: true, saidBy: 'Ana' });
  });

  it('ranks what was verified lately before what was not', async () => {
    const before = await search({ categories: ['health'] });
    const last = before.items.at(-1);
    await given.owner.query(
      `INSERT INTO listing_verifications (listing_id, service_id, field_group, how, verified_by, verified_at) SELECT listing_id, service_id, 'hours', 'phone_call', 'Ana', $2 FROM search_documents WHERE listing_id = $1`,
      [last.id, now()],
    );
    await given.app
      .get(Transactor)
      .run(systemActor('spec'), (tx) => given.app.get(SearchDocuments).refreshListings(tx, [last.id]));
    const [first] = (await search({ categories: ['health'] })).items;
    expect(first).toMatchObject({ id: last.id, lastVerified: { how: 'PHONE_CALL' } });
  });

  it('shows a confidential place without town or distance, after all whose distance is known', async () => {
    const near = { latitude: 41.2, longitude: -78.3, withinMeters: 200_000 };
    const place = await search({ text: 'overnight shelter', near });
    expect(place.items[0].distanceMeters).toBeGreaterThan(0);
    const city = place.items[0].city;

    await given.owner.query('UPDATE hsds.location SET is_confidential = true WHERE id = $1', [shelter.location]);
    await given.app
      .get(Transactor)
      .run(systemActor('spec'), (tx) =>
        given.app.get(SearchDocuments).refresh(tx, { locationIds: [shelter.location] }),
      );
    const found = await search({ categories: ['housing'], near });
    const hidden = found.items.filter(({ id }: { id: string }) => id === shelter.listing);
    expect(hidden).toEqual([expect.objectContaining({ isPrivatePlace: true, city: null, distanceMeters: null })]);
    expect(found.items.at(-1).isPrivatePlace).toBe(true);
    const { rows } = await given.owner.query(
      `SELECT d.latitude, d.longitude, c.city, c.postal_code, t.titles @@ plainto_tsquery('simple', $2) OR d.words @@ plainto_tsquery('simple', $2) AS tells
         FROM search_documents d JOIN search_cards c USING (listing_id) JOIN search_titles t USING (listing_id) WHERE listing_id = $1`,
      [shelter.listing, city],
    );
    expect(rows[0]).toMatchObject({ latitude: null, longitude: null, city: null, postal_code: null, tells: false });
    const far = await search({
      categories: ['housing'],
      near: { latitude: 25.7, longitude: -80.2, withinMeters: 1000 },
    });
    expect(far.items.map(({ id }: { id: string }) => id)).toContain(shelter.listing);
  });

  it('narrows by the age that is said, by the area that is served, and leaves who says neither', async () => {
    await given.owner.query('UPDATE hsds.service SET minimum_age = 18, maximum_age = 24 WHERE id = $1', [
      shelter.service,
    ]);
    await given.owner.query(
      `INSERT INTO hsds.service_area (id, service_id, name, source) VALUES (gen_random_uuid(), $1, 'Alder County, PA', 'spec')`,
      [shelter.service],
    );
    await given.app
      .get(Transactor)
      .run(systemActor('spec'), (tx) => given.app.get(SearchDocuments).refresh(tx, { serviceIds: [shelter.service] }));
    const all = await namesOf({ categories: ['housing'] });
    expect(await namesOf({ categories: ['housing'], age: 20 })).toEqual(all);
    expect(await namesOf({ categories: ['housing'], age: 30 })).toEqual(
      all.filter((name) => name !== 'Overnight shelter'),
    );
    expect(await namesOf({ categories: ['housing'], areaServed: 'alder county' })).toEqual(all);
    expect(await namesOf({ categories: ['housing'], areaServed: 'Clark County' })).not.toContain('Overnight shelter');
  });

  it('keeps a search that found nobody, once a session and day, and shows it to those who keep the list', async () => {
    const input = {
      text: 'Tattoo removal 5551234',
      costs: ['free'],
      near: { postalCode: '00410', withinMeters: 5000 },
    };
    const kept = await ask(KEEP, { input, said: false });
    expect(kept.keepUnmetSearch).toMatchObject({ kept: true });
    await ask(KEEP, { input, said: true });
    await ask(KEEP, { input, said: false }, dora);
    expect((await ask(KEEP, { input: { text: 'pantry' }, said: false })).keepUnmetSearch).toMatchObject({
      kept: false,
    });
    expect((await ask(KEEP, { input: {}, said: true })).keepUnmetSearch).toMatchObject({ kept: false });

    const day = now().toISOString().slice(0, 10);
    const { unmetNeeds } = await ask(UNMET, { from: day, to: day }, dora);
    expect(unmetNeeds).toEqual([
      expect.objectContaining({ words: 'tattoo removal', count: 2, said: 1, areas: ['004'] }),
    ]);
    expect(unmetNeeds[0].searches[0].filters).toEqual(expect.arrayContaining(['costs: free', 'withinMeters: 5000']));
    const { rows } = await given.owner.query('SELECT * FROM unmet_searches');
    expect(JSON.stringify(rows)).not.toMatch(/5551234|00410|aldervalley/);
  });
});
