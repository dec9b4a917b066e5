import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { aClinic } from '../support/an-agency.js';
import { AgreementMember } from '../support/agreement-story.js';
import { useApplication } from '../support/application.js';
import { runJobs } from '../support/run-jobs.js';

interface Row {
  readonly category: string;
  readonly state: string;
  readonly missing: readonly string[];
  readonly agreements: readonly { readonly title: string; readonly isExpiring: boolean }[];
  readonly attestation: { readonly id: string } | null;
}

interface Map {
  readonly asOf: string;
  readonly sentence: string;
  readonly isEmpty: boolean;
  readonly rows: readonly Row[];
  readonly lapsing: readonly { readonly day: string; readonly what: string }[];
}

const FIELDS =
  'asOf total sentence isEmpty rows { category state missing efforts confidenceLabel agreements { title isExpiring } attestation { id kindLabel isReviewOverdue } waivers { reviewOn } obligations { code isMet clause } nextStep { step owner { name } } } lapsing { day what partner }';
const COVERAGE = `query ($on: Date) { coverage(on: $on) { ${FIELDS} } }`;
const result = (name: string, input: string): string =>
  `mutation ($input: ${input}!) { result: ${name}(input: $input) { __typename ... on Problem { code field message } ... on Coverage { ${FIELDS} } } }`;
const ATTEST = result('attestCoverage', 'AttestCoverageInput');
const STEP = result('keepCoverageStep', 'KeepCoverageStepInput');
const CHECK = 'mutation ($input: CheckAgreementTermInput!) { result: checkAgreementTerm(input: $input) { __typename ... on Problem { field } } }'; // prettier-ignore
const END = `mutation ($id: ID!, $on: Date!) { result: endAttestation(id: $id, on: $on) { __typename ... on Problem { code field } ... on Coverage { ${FIELDS} } } }`;
const EFFORT = 'mutation ($input: RecordEffortInput!) { result: recordEffort(input: $input) { __typename ... on Problem { field } } }'; // prettier-ignore

type Sent = { readonly __typename: string; readonly field?: string } & Partial<Map>;

const given = useApplication();
let dora: AgreementMember;
let clinic: string;
let hospital: string;

const map = async (on: string | null = null): Promise<Map> =>
  (await dora.reads<{ coverage: Map }>(COVERAGE, { on })).coverage;
const rowOf = ({ rows }: Pick<Map, 'rows'>, category: string): Row => {
  const row = rows.find((candidate) => candidate.category === category);
  if (!row) throw new Error(`${category} is not on the map.`);
  return row;
};
const stateOn = async (category: string, on: string): Promise<string> => rowOf(await map(on), category).state;
const send = async (mutation: string, variables: object): Promise<Sent> =>
  (await dora.reads<{ result: Sent }>(mutation, variables)).result;

/** An agreement that is put in force; signed by both where its type asks for it. */
async function inForce(type: string, title: string, categories: readonly string[], days: object): Promise<string> {
  const { id } = await dora.does('startAgreement', { type, title, partnerIds: [hospital], categories });
  const drafted = await dora.does('editAgreementVersion', { agreementId: id, seenVersion: 1, terms: 'As said.', categories, ...days }); // prettier-ignore
  if (type === 'CCBHC_PROTOCOL') {
    await dora.takes(id, 'ADOPT');
    return id;
  }
  await dora.does('keepAgreementSigner', { agreementId: id, partyId: hospital, name: 'Grace Okafor', title: 'Chief' });
  await dora.does('keepAgreementSigner', { agreementId: id, partyId: clinic, name: 'Dora Ellis', title: 'Director' });
  await dora.takes(id, 'OFFER');
  for (const [partyId, signerName] of [[hospital, 'Grace Okafor'], [clinic, 'Dora Ellis']]) // prettier-ignore
    await dora.does('recordAgreementSignature', { versionId: drafted.inTheMaking?.id, partyId, signerName, signedOn: '2026-11-20' }); // prettier-ignore
  await runJobs(given);
  return id;
}

beforeAll(async () => {
  ({ director: dora, agencyId: clinic } = await AgreementMember.founds(given));
  ({ id: hospital } = await dora.does('addPartner', { name: 'Mercy Falls Hospital', legalType: 'COVERED_ENTITY_PROVIDER', phone: '(814) 555-0170', mailbox: 'liaison@mercyfalls.example', answeredBy: 'Care liaison' })); // prettier-ignore
});

it('from an empty start, all 23 are gaps and guidance says that it is guidance', async () => {
  const { asOf, sentence, isEmpty, rows } = await map();
  expect([asOf, sentence, isEmpty]).toEqual(['2026-11-23', '0 of 23 covered, 0 partial, 0 waived, 23 gaps.', true]);
  expect(rows.find(({ category }) => category === 'LIFELINE_988')).toMatchObject({
    confidenceLabel: 'Guidance: compare with the criteria',
    missing: ['No agreement and no protocol is in force.'],
  });
});

describe('a signed agreement', () => {
  let mou: string;

  it('covers from its first to its last day, and no longer', async () => {
    mou = await inForce('MOU', 'Discharges', ['EMERGENCY_DEPARTMENT'], { startsOn: '2026-11-01', endsOn: '2026-12-14' }); // prettier-ignore
    const days = ['2026-10-31', '2026-11-01', '2026-12-14', '2026-12-15'];
    expect(await Promise.all(days.map((day) => stateOn('EMERGENCY_DEPARTMENT', day)))).toEqual(['GAP', 'COVERED', 'COVERED', 'GAP']); // prettier-ignore
    const after = rowOf(await map('2026-12-15'), 'EMERGENCY_DEPARTMENT');
    expect(after.missing).toEqual(['“Discharges” ended on Dec 14, 2026; nothing took its place.']);
    expect(after.agreements).toEqual([]);
  });

  it('says which of its obligations nobody has found in it, until they are checked off, day by day', async () => {
    const row = rowOf(await map(), 'EMERGENCY_DEPARTMENT');
    expect(row.missing).toEqual([expect.stringMatching(/^Signed, but .*“Follow-up within 24 hours of discharge”.* are not checked off\.$/)]); // prettier-ignore
    expect(row.agreements).toEqual([{ title: 'Discharges', isExpiring: true }]);
    given.clock.set('2026-11-24T15:00:00Z');
    await dora.signsInAgain();
    for (const item of ['records_transfer', 'track_admission_discharge', 'active_follow_up', 'follow_up_24h'])
      expect(await send(CHECK, { input: { agreementId: mou, list: 'CARE_COORDINATION', item, verdict: 'PRESENT', clause: '4.2' } })).toEqual({ __typename: 'Agreement' }); // prettier-ignore
    expect(rowOf(await map(), 'EMERGENCY_DEPARTMENT').missing).toEqual([
      'Signed, but “Coordination after a suicide or overdose risk” is not checked off.',
    ]);
    expect(rowOf(await map('2026-11-23'), 'EMERGENCY_DEPARTMENT').missing).toEqual(row.missing);
  });

  it('stands in the strip of what lapses', async () => {
    const { lapsing } = await map();
    expect(lapsing).toEqual([{ day: '2026-12-14', what: 'The agreement ends', partner: 'Mercy Falls Hospital' }]);
  });

  it('that is renewed in time covers on, and stands in the strip only as of the days before', async () => {
    const begun = await dora.does('beginAgreementVersion', { agreementId: mou, seenVersion: await dora.versionOf(mou), kind: 'RENEWAL' }); // prettier-ignore
    await dora.takes(mou, 'OFFER');
    for (const [partyId, signerName] of [[hospital, 'Grace Okafor'], [clinic, 'Dora Ellis']]) // prettier-ignore
      await dora.does('recordAgreementSignature', { versionId: begun.inTheMaking?.id, partyId, signerName, signedOn: '2026-11-24' }); // prettier-ignore
    await runJobs(given);
    expect([(await map()).lapsing, (await map('2026-11-23')).lapsing.length]).toEqual([[], 1]);
    expect(rowOf(await map(), 'EMERGENCY_DEPARTMENT').agreements).toEqual([{ title: 'Discharges', isExpiring: false }]);
    const days = ['2026-12-14', '2026-12-15', '2027-01-27', '2027-01-28'];
    expect(await Promise.all(days.map((day) => stateOn('EMERGENCY_DEPARTMENT', day)))).toEqual(['COVERED', 'COVERED', 'COVERED', 'GAP']); // prettier-ignore
  });
});

it('our own protocol counts partly, once an effort is written down', async () => {
  await inForce('CCBHC_PROTOCOL', 'How we work with schools', ['SCHOOLS'], { startsOn: '2026-11-01' });
  expect(rowOf(await map(), 'SCHOOLS')).toMatchObject({
    state: 'GAP',
    missing: ['“How we work with schools” counts only with documented efforts: none in the 12 months before.'],
  });
  const effort = { category: 'schools', kind: 'OUTREACH', day: '2026-11-24', what: 'Met the district', idempotencyKey: newId() }; // prettier-ignore
  expect(await send(EFFORT, { input: effort })).toEqual({ __typename: 'Done' });
  expect(rowOf(await map(), 'SCHOOLS')).toMatchObject({
    state: 'PARTIAL',
    efforts: 1,
    missing: ['Our own protocol; needed is: signed agreement.'],
  });
});

it('what is not attainable waives while its review is in time, and stood so on its days alone', async () => {
  const { id } = await dora.does('startAgreement', { type: 'MOU', title: 'The VA', partnerIds: [hospital], categories: ['VA'] }); // prettier-ignore
  await dora.takes(id, 'GIVE_UP', { justification: 'They sign nothing.', contingency_plan: 'By telephone.', review_on: '2027-03-01' }); // prettier-ignore
  const days = ['2026-11-23', '2026-11-24', '2027-03-01', '2027-03-02'];
  expect(await Promise.all(days.map((day) => stateOn('VA', day)))).toEqual(['GAP', 'WAIVED', 'WAIVED', 'GAP']);
  given.clock.set('2026-11-25T15:00:00Z');
  await dora.signsInAgain();
  await dora.takes(id, 'REACH_OUT', { what: 'They called back.' });
  expect(await stateOn('VA', '2026-11-24')).toBe('WAIVED');
  expect(await stateOn('VA', '2026-11-25')).toBe('GAP');
});

describe('an attestation', () => {
  const none = (input: object = {}): object => ({
    category: 'TRIBAL_MH_SUD',
    kind: 'NONE_IN_SERVICE_AREA',
    statement: 'No tribal land lies in our three counties.',
    attestedBy: 'Dora Ellis, director',
    attestedOn: '2026-11-20',
    ...input,
  });

  it('takes a category out of the count from its day on, until it is ended', async () => {
    const attested = await send(ATTEST, { input: none() });
    expect(attested.sentence).toBe('1 of 22 covered, 1 partial, 0 waived, 20 gaps; 1 not counted.');
    const days = ['2026-11-19', '2026-11-20'];
    expect(await Promise.all(days.map((day) => stateOn('TRIBAL_MH_SUD', day)))).toEqual(['GAP', 'OUT_OF_COUNT']);
    const { id } = rowOf(await map(), 'TRIBAL_MH_SUD').attestation ?? { id: '' };
    expect(await send(END, { id, on: '2026-11-19' })).toMatchObject({ code: 'INVALID_INPUT', field: 'on' });
    expect(await send(END, { id, on: '2026-11-26' })).toMatchObject({ code: 'INVALID_INPUT', field: 'on' });
    expect(await send(END, { id, on: '2026-11-24' })).toMatchObject({ __typename: 'Coverage' });
    expect(await send(END, { id, on: '2026-11-24' })).toMatchObject({ code: 'NOT_FOUND' });
    const after = ['2026-11-23', '2026-11-24'];
    expect(await Promise.all(after.map((day) => stateOn('TRIBAL_MH_SUD', day)))).toEqual(['OUT_OF_COUNT', 'GAP']);
  });

  it.each<[string, object, string]>([
    ['of what it cannot be said of', { category: 'VA' }, 'kind'],
    ['without a word', { statement: '  ' }, 'statement'],
    ['by nobody', { attestedBy: '' }, 'attestedBy'],
    ['on a day still to come', { attestedOn: '2026-11-26' }, 'attestedOn'],
    ['as a waiver without its plan', { kind: 'WAIVED', reviewOn: '2027-01-01' }, 'contingencyPlan'],
    ['as a waiver without its review', { kind: 'WAIVED', contingencyPlan: 'We drive.' }, 'reviewOn'],
    ['as a waiver reviewed too late', { kind: 'WAIVED', contingencyPlan: 'We drive.', reviewOn: '2027-11-21' }, 'reviewOn'], // prettier-ignore
    ['reviewed before it was said', { reviewOn: '2026-11-20' }, 'reviewOn'],
    ['with a file that is none of ours', { fileId: newId() }, 'fileId'],
  ])('%s is refused with its field, and nothing is written', async (_, input, field) => {
    const before = await given.owner.query('SELECT count(*) FROM coverage_attestations');
    expect(await send(ATTEST, { input: none(input) })).toMatchObject({ __typename: 'InvalidInput', field });
    expect((await given.owner.query('SELECT count(*) FROM coverage_attestations')).rows).toEqual(before.rows);
  });

  it('takes the place of the one before on its own day, and is kept once when sent twice', async () => {
    const waived = none({ category: 'OTP', kind: 'WAIVED', contingencyPlan: 'We drive.', reviewOn: '2027-11-20' });
    await send(ATTEST, { input: none({ category: 'OTP', attestedOn: '2026-11-10' }) });
    await send(ATTEST, { input: waived });
    expect(await send(ATTEST, { input: waived })).toMatchObject({ __typename: 'Coverage' });
    const days = ['2026-11-19', '2026-11-20'];
    expect(await Promise.all(days.map((day) => stateOn('OTP', day)))).toEqual(['OUT_OF_COUNT', 'WAIVED']);
    const { rows } = await given.owner.query(`SELECT kind, ended_on::text AS "endedOn" FROM coverage_attestations WHERE category = 'otp' ORDER BY attested_on`); // prettier-ignore
    expect(rows).toEqual([
      { kind: 'none_in_service_area', endedOn: '2026-11-20' },
      { kind: 'waived', endedOn: null },
    ]);
    expect(await send(ATTEST, { input: none({ category: 'OTP', attestedOn: '2026-11-19' }) })).toMatchObject({ field: 'attestedOn' }); // prettier-ignore
  });
});

it('the next step of a category is planned, changed and done away with', async () => {
  const step = { category: 'SCHOOLS', step: 'Send the draft', dueOn: '2026-12-01' };
  expect(rowOf({ rows: (await send(STEP, { input: step })).rows ?? [] }, 'SCHOOLS')).toMatchObject({
    nextStep: { step: 'Send the draft', owner: { name: 'dora' } },
  });
  expect(await send(STEP, { input: { ...step, ownerId: newId() } })).toMatchObject({ field: 'ownerId' });
  expect(rowOf({ rows: (await send(STEP, { input: { ...step, step: '' } })).rows ?? [] }, 'SCHOOLS')).toMatchObject({ nextStep: null }); // prettier-ignore
});

it('belongs to its agency alone', async () => {
  const birch = await aClinic(given.owner, { name: 'Birch Clinic' });
  const other = await AgreementMember.joins(given, birch, 'dan@birch.example', ['director']);
  const { coverage } = await other.reads<{ coverage: Map }>(COVERAGE, {});
  expect([coverage.sentence, coverage.isEmpty]).toEqual(['0 of 23 covered, 0 partial, 0 waived, 23 gaps.', true]);
});
