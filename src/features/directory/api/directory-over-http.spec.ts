import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { useNetwork } from '../../../../test/support/network.js';
import { signInAs } from '../../../../test/support/sign-in.js';
import { demoId } from '../../../demo/network/index.js';
import { newId } from '../../../kernel/ids.js';

const SEARCH = `query ($input: SearchListingsInput!) { searchListings(input: $input) { total nextCursor correctedText
  items { serviceName languages distanceMeters takingReferrals categories { code label } why { kind text } } facets { takingReferrals categories { code label count } languages { code label count } } } }`;
const ADD = `mutation ($input: AddToNetworkInput!) { addToNetwork(input: $input) { __typename ... on Agency { name legalType mailbox version } ... on Problem { code field message } } }`;
const UPDATE = `mutation ($input: UpdateAgencyInput!) { updateAgency(input: $input) { __typename ... on Agency { version takesReferrals phone } ... on StaleVersion { currentVersion changes } ... on Problem { code field } } }`;

describe('the directory over HTTP', () => {
  const given = useNetwork();
  let ana = '';
  let dora = '';

  async function ask(cookie: string, query: string, variables: object) {
    const { body } = await request(given.app.getHttpServer())
      .post('/graphql')
      .set('x-loopkeeper', '1')
      .set('Cookie', cookie)
      .send({ query, variables });
    return body;
  }
  const search = (input: object, cookie = ana) => ask(cookie, SEARCH, { input });

  beforeAll(async () => {
    ana = await signInAs(given, 'ana@aldervalley.example');
    dora = await signInAs(given, 'dora@aldervalley.example');
  });

  it('answers a mistyped need with what it meant, why, and where to narrow', async () => {
    const { data, errors } = await search({ text: 'lihgt bill', near: { postalCode: '00410' }, first: 1 });
    expect(errors).toBeUndefined();
    expect(data.searchListings).toMatchObject({ total: 1, nextCursor: null, correctedText: 'light bill' });
    const [hit] = data.searchListings.items;
    expect(hit).toMatchObject({
      serviceName: 'Heating and light bill help',
      languages: ['English', 'Spanish'],
      takingReferrals: true,
      categories: [{ code: 'utility_help', label: 'Help with utilities' }],
    });
    expect(hit.why).toEqual([
      { kind: 'ALIAS', text: 'light bill: Help with utilities' },
      { kind: 'CORRECTED', text: 'lihgt bill: light bill' },
    ]);
    expect(hit.distanceMeters).toBeLessThan(1000);
    expect(data.searchListings.facets.categories).toContainEqual({
      code: 'money',
      label: 'Money and benefits',
      count: 1,
    });
  });

  it('says which everyday word of a category matched', async () => {
    const { data } = await search({ text: 'detox', categories: ['substance_use'] });
    expect(data.searchListings.items[0].serviceName).toBe('Withdrawal management');
    const { data: byAlias } = await search({ text: 'sober living' });
    expect(byAlias.searchListings.items[0].why).toEqual([{ kind: 'ALIAS', text: 'sober living: Recovery housing' }]);
  });

  it.each([
    ['a text of 201 characters', { text: 'a'.repeat(201) }],
    ['control characters', { text: 'food\u0007' }],
    ['text that runs backwards', { text: 'food\u202Edoof' }],
    ['a place that is not on earth', { near: { latitude: 91, longitude: 0 } }],
    ['a place without a where', { near: { withinMeters: 10 } }],
    ['a postal code of letters', { near: { postalCode: 'ABCDE' } }],
    ['a postal code that nobody has', { near: { postalCode: '99999' } }],
    ['a page of nothing', { first: 0 }],
    ['a cursor from elsewhere', { after: 'W10' }],
    [
      'a cursor with numbers too large',
      { after: Buffer.from(JSON.stringify([1, 1e300, 0, 0, 0, newId()])).toString('base64url') },
    ],
    ['a category of nothing', { categories: ['\0'] }],
  ])('refuses %s', async (_, input) => {
    const { data, errors } = await search(input);
    expect(data).toBeNull();
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('lists organizations by name for staff, and refuses hidden characters', async () => {
    const organizations = (text: string) =>
      ask(ana, 'query ($text: String) { organizations(text: $text) { items { name serviceCount agency { id } } } }', {
        text,
      });
    expect((await organizations('lark')).data.organizations.items).toEqual([
      { name: 'Larkspur Lending Closet', serviceCount: 1, agency: null },
    ]);
    expect((await organizations('a\0b')).errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('searches for nobody who is not signed in', async () => {
    const { errors } = await search({ text: 'food' }, '');
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('lets a director add an organization and a coordinator not', async () => {
    const input = {
      organizationId: demoId('organization', 'library'),
      mailbox: 'desk@portaverylibrary.example',
      legalType: 'NON_COVERED_CBO',
      timeZone: 'America/New_York',
      hours: [{ days: [1, 2, 3], opensAt: '10:00', closesAt: '19:00' }],
      answeredBy: 'The desk',
      idempotencyKey: newId(),
    };
    expect((await ask(ana, ADD, { input })).errors[0].extensions.code).toBe('FORBIDDEN');
    const added = {
      __typename: 'Agency',
      name: 'Port Avery Public Library',
      legalType: 'NON_COVERED_CBO',
      mailbox: 'desk@portaverylibrary.example',
      version: 1,
    };
    expect((await ask(dora, ADD, { input })).data.addToNetwork).toEqual(added);
    expect((await ask(dora, ADD, { input })).data.addToNetwork).toEqual(added);
    const another = await ask(dora, ADD, { input: { ...input, answeredBy: 'Somebody else' } });
    expect(another.data.addToNetwork).toMatchObject({ __typename: 'InvalidInput', code: 'IDEMPOTENCY_KEY_REUSED' });
    await given.settle();
  });

  it('keeps what an update does not mention, and shows a stale one what happened', async () => {
    const id = demoId('agency', 'puentes');
    const paused = await ask(dora, UPDATE, { input: { id, seenVersion: 1, takesReferrals: false } });
    expect(paused.data.updateAgency).toMatchObject({
      __typename: 'Agency',
      version: 2,
      takesReferrals: false,
      phone: '(814) 555-0113',
    });
    const late = await ask(dora, UPDATE, { input: { id, seenVersion: 1, phone: null } });
    expect(late.data.updateAgency).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 2,
      changes: [expect.stringContaining('whether it takes referrals')],
    });
  });
});
