import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { CreateUser } from '../../src/features/identity/index.js';
import { systemActor } from '../../src/kernel/actor.js';
import { newId } from '../../src/kernel/ids.js';
import { isProblem } from '../../src/kernel/problem.js';
import { aClinic, anAgency } from '../support/an-agency.js';
import { useApplication } from '../support/application.js';
import { PASSWORD, signInAs } from '../support/sign-in.js';

interface Identified {
  readonly id: string;
}
interface Counts {
  readonly types: readonly object[];
  readonly rows: readonly { readonly agency: { readonly name: string } }[];
}

const given = useApplication();
const SYSTEM = systemActor('test');
let clinic: string;
let pantry: string;
let ana: string;
let eva: string;

async function somebody(agencyId: string, name: string): Promise<string> {
  const email = `${name.toLowerCase()}@${newId().slice(-12)}.example`;
  const made = await given.transactor.run(SYSTEM, (tx) =>
    given.app.get(CreateUser).execute(tx, SYSTEM, {
      email,
      displayName: name,
      agencyId,
      roles: ['coordinator', 'director'],
      password: PASSWORD,
    }),
  );
  if (isProblem(made)) throw new Error(made.message);
  return signInAs(given, email);
}

async function ask(cookie: string, query: string, variables: object = {}) {
  const { body } = await request(given.app.getHttpServer())
    .post('/graphql')
    .set('x-loopkeeper', '1')
    .set('Cookie', cookie)
    .send({ query, variables });
  return body as { readonly data: object | null; readonly errors?: readonly object[] };
}
async function done<T extends object = object>(cookie: string, query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await ask(cookie, query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data as T;
}

const rosa = () => ({
  givenName: 'Rosa',
  familyName: 'Delgado',
  birthDate: '1986-04-12',
  language: 'es',
  phone: '555-010-4477',
  householdSize: 3,
  payerType: 'MEDICAID',
  safeContact: { channel: 'PHONE', times: 'Mornings' },
});
const CREATE = `mutation ($input: CreatePersonInput!) { createPerson(input: $input) { __typename ... on Person { id version age stateProfile safeContact { channel mayText } } ... on Problem { code message field } } }`;
const enter = (person: object, cookie = ana) => ask(cookie, CREATE, { input: { person, idempotencyKey: newId() } });
const RECORD = `mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { __typename ... on Consent { id state recipients { name } scopes purposes expiresOn version } ... on Problem { code message field } } }`;
const REVOKE = `mutation ($input: RevokeConsentInput!) { revokeConsent(input: $input) { __typename ... on Consent { id state revokedAt revokedHow } ... on Problem { code field } } }`;

beforeAll(async () => {
  clinic = await aClinic(given.owner);
  pantry = await anAgency(given.owner);
  ana = await somebody(clinic, 'Ana');
  eva = await somebody(await aClinic(given.owner, { name: 'Elm Clinic' }), 'Eva');
});

describe('a coordinator enters a person and their release', () => {
  it('and reads them back, revokes it, and finds it revoked', async () => {
    const { createPerson: person } = await done<{ createPerson: Identified }>(ana, CREATE, {
      input: { person: rosa(), idempotencyKey: newId() },
    });
    expect(person).toMatchObject({
      __typename: 'Person',
      version: 1,
      age: 40,
      stateProfile: 'US-PA',
      safeContact: { channel: 'PHONE', mayText: false },
    });

    const release = {
      personId: person.id,
      recipientAgencyIds: [pantry],
      scopes: ['CONTACT', 'NEED'],
      purposes: ['CARE_COORDINATION'],
      signedBy: 'PERSON',
      signerName: 'Rosa Delgado',
      signedOn: '2026-11-20',
      expiresOn: '2027-02-18',
    };
    const { recordConsent: consent } = await done<{ recordConsent: Identified }>(ana, RECORD, {
      input: { ...release, idempotencyKey: newId() },
    });
    expect(consent).toMatchObject({
      __typename: 'Consent',
      state: 'ACTIVE',
      recipients: [{ name: 'Riverside Pantry' }],
      scopes: ['CONTACT', 'NEED'],
      version: 1,
    });

    expect(
      await done(ana, REVOKE, { input: { id: consent.id, how: 'Aloud, to Ana', idempotencyKey: newId() } }),
    ).toMatchObject({ revokeConsent: { state: 'REVOKED', revokedHow: 'Aloud, to Ana' } });
    const read = await done<{ person: object }>(
      ana,
      'query ($id: ID!) { person(id: $id) { givenName consents { id state } } }',
      { id: person.id },
    );
    expect(read.person).toEqual({ givenName: 'Rosa', consents: [{ id: consent.id, state: 'REVOKED' }] });
  });

  it('and the other clinic finds nobody', async () => {
    const { createPerson: person } = await done<{ createPerson: Identified }>(ana, CREATE, {
      input: { person: rosa(), idempotencyKey: newId() },
    });
    expect(
      await done(eva, 'query ($id: ID!) { person(id: $id) { id } persons(text: "delgado") { items { id } } }', {
        id: person.id,
      }),
    ).toEqual({ person: null, persons: { items: [] } });
    const update = 'mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { __typename } }';
    expect(await done(eva, update, { input: { id: person.id, seenVersion: 1, person: rosa() } })).toEqual({
      updatePerson: { __typename: 'NotFound' },
    });
    expect(await done(ana, update, { input: { id: newId(), seenVersion: 1, person: rosa() } })).toEqual({
      updatePerson: { __typename: 'NotFound' },
    });
  });

  it.each<[string, object, RegExp]>([
    ['31 February', { birthDate: '2026-02-31' }, /Date|birthDate/],
    ['a household of text', { householdSize: 'NaN' }, /householdSize/],
    ['a note of 100 kB', { safeContact: { channel: 'PHONE', note: 'x'.repeat(100_000) } }, /note.*longer/],
    ['a name with a reversed word', { givenName: 'Ro\u202esa' }, /givenName.*reverse/],
    ['a name with a control character', { familyName: 'Del\u0000gado' }, /familyName.*control/],
  ])('%s is malformed input', async (_, wrong, message) => {
    const { errors } = await enter({ ...rosa(), ...wrong });
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
      message: expect.stringMatching(message),
    });
  });

  it.each<[string, object, string]>([
    ['a birth date to come', { birthDate: '2027-01-01' }, 'birthDate'],
    ['a telephone of letters', { phone: 'callmeplease' }, 'phone'],
    ['a household of nobody', { householdSize: 0 }, 'householdSize'],
    ['no name', { familyName: ' ' }, 'familyName'],
  ])('%s is told as a problem of its field', async (_, wrong, field) => {
    const { data } = await enter({ ...rosa(), ...wrong });
    expect(data).toMatchObject({ createPerson: { __typename: 'InvalidInput', field } });
  });
});

describe('a director logs a contact and sees it counted', () => {
  it('by kind, with the definition, and opens the figure', async () => {
    const logged = await done<{ logEngagement: object }>(
      ana,
      'mutation ($input: LogEngagementInput!) { logEngagement(input: $input) { __typename ... on Engagement { id on by { displayName } type { code label } agency { name } } ... on Problem { code field } } }',
      {
        input: {
          agencyId: pantry,
          type: 'phone_call',
          on: '2026-11-20',
          topic: 'Holiday hours',
          idempotencyKey: newId(),
        },
      },
    );
    expect(logged.logEngagement).toMatchObject({
      __typename: 'Engagement',
      on: '2026-11-20',
      by: { displayName: 'Ana' },
      type: { code: 'phone_call', label: 'Phone call' },
      agency: { name: 'Riverside Pantry' },
    });
    const { engagementCounts, engagements } = await done<{ engagementCounts: Counts; engagements: object }>(
      ana,
      `query { engagementCounts(from: "2026-11-01", to: "2026-11-30") { partners contacted definition types { code } rows { agency { name } contacts byType { type count } lastOn lastBy } }
               engagements(filter: { agencyId: "${pantry}", type: "phone_call" }) { items { topic } nextCursor } }`,
    );
    expect(engagementCounts).toMatchObject({ contacted: 1, definition: expect.stringMatching(/counted apart/) });
    expect(engagementCounts.types).toHaveLength(16);
    expect(engagementCounts.rows.find(({ agency }) => agency.name === 'Riverside Pantry')).toMatchObject({
      contacts: 1,
      byType: [{ type: 'phone_call', count: 1 }],
      lastOn: '2026-11-20',
      lastBy: 'Ana',
    });
    expect(engagements).toEqual({ items: [{ topic: 'Holiday hours' }], nextCursor: null });
  });

  it('and is told when the period runs backwards', async () => {
    const { errors } = await ask(ana, 'query { engagementCounts(from: "2026-11-30", to: "2026-11-01") { partners } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});
