import { beforeAll, describe, expect, it } from '@jest/globals';
import { SearchDocuments } from '../../src/features/directory/index.js';
import { systemActor } from '../../src/kernel/actor.js';
import { AgreementMember, type AgreementAnswer } from '../support/agreement-story.js';
import { useApplication } from '../support/application.js';
import { runJobs } from '../support/run-jobs.js';

interface Row {
  readonly title: string;
  readonly stateLabel: string;
  readonly isExpiring: boolean;
  readonly daysLeft: number | null;
  readonly nextStep: string | null;
}

interface Page {
  readonly agreements: {
    readonly items: readonly Row[];
    readonly total: number;
    readonly counts: { readonly expiring: number; readonly state: readonly { code: string; count: number }[] };
  };
}

const LIST = `query ($filter: AgreementFilter) { agreements(filter: $filter) {
  items { title stateLabel isExpiring daysLeft nextStep } total counts { expiring state { code count } } } }`;
const ON = 'query ($id: ID!, $day: Date!) { agreementOn(id: $id, day: $day) { number terms contentSha256 } }';

const given = useApplication();
let dora: AgreementMember;
let clinic: string;
let hospital: string;
let mou: AgreementAnswer;

const heldOn = async (day: string): Promise<{ number: number; terms: string } | null> =>
  (await dora.reads<{ agreementOn: { number: number; terms: string } | null }>(ON, { id: mou.id, day })).agreementOn;

async function signsOn(signedOn: string): Promise<AgreementAnswer> {
  const versionId = mou.inTheMaking?.id;
  await dora.does('recordAgreementSignature', { versionId, partyId: clinic, signerName: 'Dora Ellis', signedOn });
  return dora.does('recordAgreementSignature', { versionId, partyId: hospital, signerName: 'grace  okafor', signedOn });
}

const terms = (given: object): object => ({
  agreementId: mou.id,
  seenVersion: mou.version,
  startsOn: '2026-01-01',
  endsOn: '2026-12-14',
  noticeDays: 60,
  terms: 'We tell each other of every admission and discharge within a day.',
  categories: ['ACUTE_INPATIENT', 'EMERGENCY_DEPARTMENT'],
  ...given,
});

beforeAll(async () => {
  ({ director: dora, agencyId: clinic } = await AgreementMember.founds(given));
});

describe('from an empty start', () => {
  it('nothing is there, and nothing fails', async () => {
    const { agreements } = await dora.reads<Page>(LIST);
    expect(agreements).toMatchObject({ items: [], total: 0, counts: { expiring: 0 } });
  });

  it('a director adds a partner that the directory then lists', async () => {
    const partner = { name: 'Mercy Falls Hospital', legalType: 'COVERED_ENTITY_PROVIDER', phone: '(814) 555-0170', mailbox: 'Liaison@MercyFalls.example', answeredBy: 'Care liaison', idempotencyKey: 'one-partner-once' }; // prettier-ignore
    ({ id: hospital } = await dora.does('addPartner', partner));
    expect((await dora.does('addPartner', partner)).id).toBe(hospital);
    const { partner: page } = await dora.reads<{ partner: object }>(
      'query ($id: ID!) { partner(id: $id) { agency { name mailbox takesReferrals timeZone } agreements { id } categories { code } } }',
      { id: hospital },
    );
    expect(page).toEqual({
      agency: { name: 'Mercy Falls Hospital', mailbox: 'liaison@mercyfalls.example', takesReferrals: true, timeZone: 'America/New_York' }, // prettier-ignore
      agreements: [],
      categories: [],
    });
    const { organizations } = await dora.reads<{ organizations: { items: readonly object[] } }>(
      '{ organizations(text: "mercy falls") { items { name agency { id } } } }',
    );
    expect(organizations.items).toEqual([{ name: 'Mercy Falls Hospital', agency: { id: hospital } }]);
  });

  it('starts an MOU, writes its terms and names who signs', async () => {
    mou = await dora.does('startAgreement', { type: 'MOU', title: 'Discharges to outpatient care', partnerIds: [hospital], categories: ['ACUTE_INPATIENT'] }); // prettier-ignore
    expect(mou).toMatchObject({
      state: 'IDENTIFIED',
      version: 1,
      inTheMaking: { state: 'DRAFT', contentSha256: null },
    });
    mou = await dora.does('editAgreementVersion', terms({}));
    await dora.does('keepAgreementSigner', { agreementId: mou.id, partyId: hospital, name: 'Grace Okafor', title: 'Chief nursing officer', email: 'grace@mercyfalls.example' }); // prettier-ignore
    mou = await dora.does('keepAgreementSigner', { agreementId: mou.id, partyId: clinic, name: 'Dora Ellis', title: 'Director' }); // prettier-ignore
    expect(mou.availableActions.filter(({ isPrimary }) => isPrimary)).toEqual([
      { action: 'REACH_OUT', isPrimary: true },
    ]);
  });

  it('asks the partner, which stands among the efforts, negotiates and offers', async () => {
    await dora.takes(mou.id, 'REACH_OUT', { what: 'Called the liaison; she will take it to the board.' });
    const { rows } = await given.owner.query('SELECT kind, day::text, what FROM agreement_efforts WHERE agreement_id = $1', [mou.id]); // prettier-ignore
    expect(rows).toEqual([
      { kind: 'outreach', day: '2026-11-23', what: 'Called the liaison; she will take it to the board.' },
    ]);
    await dora.takes(mou.id, 'NEGOTIATE');
    mou = await dora.takes(mou.id, 'OFFER');
    expect(mou).toMatchObject({ state: 'SIGNATURE', inTheMaking: { state: 'OFFERED', contentSha256: expect.stringMatching(/^[0-9a-f]{64}$/) } }); // prettier-ignore
  });

  it('records the signatures; with the last it comes into force by itself', async () => {
    await signsOn('2026-11-20');
    expect(await runJobs(given)).toEqual([]);
    const { agreements } = await dora.reads<Page>(LIST, { filter: { expiringWithin: 30 } });
    expect(agreements).toMatchObject({
      items: [{ stateLabel: 'Active', isExpiring: true, daysLeft: 21, nextStep: 'Renew it before Dec 14, 2026.' }],
      total: 1,
      counts: { expiring: 1 },
    });
  });
});

describe('the search', () => {
  const FIND =
    '{ searchListings(input: { text: "discharge" }) { facets { agreementInForce } items { agreementInForce } } }';

  it('tells our own staff with whom an agreement is in force, and a partner nothing of it', async () => {
    await given.owner.query(
      `INSERT INTO hsds.service (id, organization_id, name, status) SELECT gen_random_uuid(), organization_id, 'Discharge planning', 'active' FROM agencies WHERE id = $1`,
      [hospital],
    );
    await given.transactor.run(systemActor('test'), (tx) => given.app.get(SearchDocuments).refresh(tx, { all: true }));
    const grace = await AgreementMember.joins(given, hospital, 'grace@mercyfalls.example', ['partner_manager']);
    expect(await dora.reads(FIND)).toEqual({ searchListings: { facets: { agreementInForce: 1 }, items: [{ agreementInForce: true }] } }); // prettier-ignore
    expect(await grace.reads(FIND)).toEqual({ searchListings: { facets: { agreementInForce: null }, items: [{ agreementInForce: null }] } }); // prettier-ignore
  });
});

describe('a renewal', () => {
  it('is begun as a copy that follows on what holds, and is as long', async () => {
    const seenVersion = await dora.versionOf(mou.id);
    mou = await dora.does('beginAgreementVersion', { agreementId: mou.id, seenVersion, kind: 'RENEWAL' });
    const { agreement } = await dora.reads<{ agreement: { inTheMaking: object } }>(
      'query ($id: ID!) { agreement(id: $id) { inTheMaking { number kind startsOn endsOn noticeDays terms categories { code } changesFromPrevious { what } } } }',
      { id: mou.id },
    );
    expect(agreement.inTheMaking).toMatchObject({
      number: 2,
      kind: 'RENEWAL',
      startsOn: '2026-12-15',
      endsOn: '2027-11-27',
      noticeDays: 60,
      terms: 'We tell each other of every admission and discharge within a day.',
      categories: [{ code: 'acute_inpatient' }, { code: 'emergency_department' }],
      changesFromPrevious: [{ what: 'First day' }, { what: 'Last day' }],
    });
  });

  it('is signed and adopted, and what holds is known for every day', async () => {
    mou = await dora.does('editAgreementVersion', terms({ startsOn: '2026-12-01', endsOn: null, terms: 'Within an hour.' })); // prettier-ignore
    mou = await dora.takes(mou.id, 'OFFER');
    expect(mou.state).toBe('ACTIVE');
    mou = await signsOn('2026-11-22');
    mou = await dora.takes(mou.id, 'ADOPT');
    expect(mou.current).toMatchObject({ number: 1 });
    expect(await heldOn('2025-12-31')).toBeNull();
    expect(await heldOn('2026-11-30')).toMatchObject({ number: 1, terms: expect.stringContaining('within a day') });
    expect(await heldOn('2026-12-01')).toMatchObject({ number: 2, terms: 'Within an hour.' });
    expect(await heldOn('2036-01-01')).toMatchObject({ number: 2 });
    expect(await runJobs(given)).toEqual([]);
    expect((await dora.reads<Page>(LIST)).agreements.counts.expiring).toBe(0);
  });
});

describe('the end', () => {
  it('is said with its day and reason, and seals it', async () => {
    given.clock.set('2026-12-20T15:00:00Z');
    await dora.signsInAgain();
    mou = await dora.takes(mou.id, 'TERMINATE', { ended_on: '2027-01-15', reason: 'The hospital closes.' });
    expect(mou).toMatchObject({
      __typename: 'Agreement',
      state: 'TERMINATED',
      availableActions: [],
      current: { number: 2 },
    });
    expect(await heldOn('2027-01-14')).toMatchObject({ number: 2 });
    expect(await heldOn('2027-01-15')).toBeNull();
  });

  it('leaves a timeline in sentences, in the language of the reader', async () => {
    const { agreement } = await dora.reads<{ agreement: { timeline: readonly { text: string; by: string }[] } }>(
      'query ($id: ID!) { agreement(id: $id) { timeline { text by } } }',
      { id: mou.id },
    );
    const told = agreement.timeline.map(({ text }) => text).reverse();
    expect(told.slice(0, 6)).toEqual([
      'It was written down.',
      'Version 1 changed: the first day, the last day, the days of notice, the terms, the partner categories.',
      'A signer for Mercy Falls Hospital was named.',
      'A signer for Alder Valley Community Health was named.',
      'The partner was asked.',
      'Negotiation began.',
    ]);
    expect(told.at(-1)).toBe('It was terminated.');
    expect(new Set(agreement.timeline.map(({ by }) => by))).toEqual(new Set(['dora', 'Loopkeeper']));
  });
});

describe('a partner with a history', () => {
  const CLOSE =
    'mutation ($id: ID!, $version: Int!) { closePartner(id: $id, seenVersion: $version) { __typename ... on Agency { active version } ... on Problem { field message } } }';
  const PAGE = 'query ($id: ID!) { partner(id: $id) { agency { active version } agreements { title } } }';

  it('is closed, never deleted: its agreements stay, none is begun with it, and it opens again', async () => {
    const { partner } = await dora.reads<{ partner: { agency: { version: number } } }>(PAGE, { id: hospital });
    const closed = await dora.reads(CLOSE, { id: hospital, version: partner.agency.version });
    expect(closed).toEqual({
      closePartner: { __typename: 'Agency', active: false, version: partner.agency.version + 1 },
    });
    expect(await dora.reads(PAGE, { id: hospital })).toMatchObject({
      partner: { agency: { active: false }, agreements: [{ title: 'Discharges to outpatient care' }] },
    });
    const started = await dora.sends('startAgreement', { type: 'MOU', title: 'Another', partnerIds: [hospital] });
    expect(started).toMatchObject({ __typename: 'InvalidInput', field: 'partnerIds' });
    expect(await dora.reads(CLOSE, { id: hospital, version: partner.agency.version })).toMatchObject({ closePartner: { __typename: 'StaleVersion' } }); // prettier-ignore

    const again = await dora.reads(CLOSE.replace('closePartner', 'reopenPartner'), { id: hospital, version: partner.agency.version + 1 }); // prettier-ignore
    expect(again).toMatchObject({ reopenPartner: { active: true } });
  });

  it('is never our own agency', async () => {
    const closed = await dora.reads(CLOSE, { id: clinic, version: 1 });
    expect(closed).toMatchObject({ closePartner: { __typename: 'InvalidInput', field: 'active' } });
  });
});
