import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { AgreementMember, type AgreementAnswer } from '../support/agreement-story.js';
import { useApplication } from '../support/application.js';
import { runJobs } from '../support/run-jobs.js';

interface Item {
  readonly code: string;
  readonly verdict: string | null;
  readonly clause: string | null;
  readonly checkedBy: string | null;
  readonly isRequired: boolean;
  readonly confidenceLabel: string;
}

interface Nine {
  readonly gaps: number;
  readonly services: readonly {
    readonly service: string;
    readonly isGap: boolean;
    readonly gapNote: string | null;
    readonly dcos: readonly object[];
  }[];
  readonly shares: readonly { readonly sentence: string; readonly isEnough: boolean | null }[];
}

type Sent = { readonly __typename: string; readonly code?: string; readonly field?: string } & Partial<Nine>;

const problem = '__typename ... on Problem { code field message }';
const NINE = 'gaps services { service isGap gapNote isDirect dcos { agreement { title } partner } partners { partner } } shares { startsOn sentence isEnough byService { service direct } }'; // prettier-ignore
const on = (name: string, input: string): string =>
  `mutation ($input: ${input}!) { result: ${name}(input: $input) { ${problem} } }`;
const CHECK = on('checkAgreementTerm', 'CheckAgreementTermInput');
const SERVICES = on('keepDcoServices', 'KeepDcoServicesInput');
const LICENCE = on('keepLicence', 'KeepLicenceInput');
const REMOVE = `mutation ($id: ID!) { result: removeLicence(id: $id) { ${problem} } }`;
const SAY = on('sayDirectService', 'SayDirectServiceInput');
const ENTER = `mutation ($input: EnterEncountersInput!) { result: enterEncounters(input: $input) { ${problem} ... on NineServices { ${NINE} } } }`;

const given = useApplication();
let dora: AgreementMember;
let clinic: string;
let harbor: string;
let dco: AgreementAnswer;

const send = async (mutation: string, input: object): Promise<Sent> =>
  (await dora.reads<{ result: Sent }>(mutation, { input })).result;
const versionId = (): string => dco.inTheMaking?.id ?? '';
const services = async (list: readonly object[], seenVersion?: number): Promise<Sent> =>
  send(SERVICES, {
    versionId: versionId(),
    seenVersion: seenVersion ?? (await dora.versionOf(dco.id)),
    services: list,
  });
const read = async <Data>(fields: string): Promise<Data> =>
  (await dora.reads<{ agreement: Data }>(`query ($id: ID!) { agreement(id: $id) { ${fields} } }`, { id: dco.id }))
    .agreement;
const nine = async (day: string | null = null): Promise<Nine> =>
  (await dora.reads<{ nineServices: Nine }>(`query ($on: Date) { nineServices(on: $on) { ${NINE} } }`, { on: day }))
    .nineServices;

beforeAll(async () => {
  ({ director: dora, agencyId: clinic } = await AgreementMember.founds(given));
  ({ id: harbor } = await dora.does('addPartner', { name: 'Harbor Crisis Network', legalType: 'COVERED_ENTITY_PROVIDER', phone: '(814) 555-0144', mailbox: 'desk@harbor.example', answeredBy: 'Desk' })); // prettier-ignore
  dco = await dora.does('startAgreement', { type: 'DCO_AGREEMENT', title: 'Crisis services', partnerIds: [harbor], categories: ['RESIDENTIAL_CRISIS'] }); // prettier-ignore
  dco = await dora.does('editAgreementVersion', { agreementId: dco.id, seenVersion: 1, startsOn: '2026-11-01', endsOn: '2027-10-31', terms: 'Mobile crisis, day and night.', categories: ['RESIDENTIAL_CRISIS'] }); // prettier-ignore
});

describe('the services of a DCO', () => {
  it.each<[string, object, string]>([
    ['crisis services that no state sanctions', { service: 'CRISIS' }, 'services.0.isStateSanctioned'],
    ['lesser standards of another service', { service: 'VETERANS', isLessStringent: true }, 'services.0.isLessStringent'], // prettier-ignore
    ['a site that is none of the partner’s', { service: 'VETERANS', locationIds: [newId()] }, 'services.0.locationIds'],
  ])('%s are refused at their field, and nothing is written', async (_, service, field) => {
    expect(await services([service])).toMatchObject({ __typename: 'InvalidInput', field });
    expect(await read('inTheMaking { dcoServices { service } }')).toEqual({ inTheMaking: { dcoServices: [] } });
  });

  it('are kept with the draft, and seen by whoever looked at it before', async () => {
    const seen = await dora.versionOf(dco.id);
    const crisis = { service: 'CRISIS', elements: 'Mobile teams', isStateSanctioned: true, isLessStringent: true };
    expect(await services([{ service: 'PEER_FAMILY' }, crisis])).toMatchObject({ __typename: 'Agreement' });
    expect(await services([], seen)).toMatchObject({ code: 'STALE_VERSION' });
    expect(await read('inTheMaking { dcoServices { service label lacksApproval isStateSanctioned } }')).toEqual({
      inTheMaking: {
        dcoServices: [
          { service: 'CRISIS', label: 'Crisis services', lacksApproval: true, isStateSanctioned: true },
          { service: 'PEER_FAMILY', label: 'Peer and family supports', lacksApproval: false, isStateSanctioned: null },
        ],
      },
    });
  });

  it('under less stringent standards hold nobody up but the adoption, until the approval is on file', async () => {
    await dora.does('keepAgreementSigner', { agreementId: dco.id, partyId: harbor, name: 'Hal Moss', title: 'Director' }); // prettier-ignore
    await dora.does('keepAgreementSigner', { agreementId: dco.id, partyId: clinic, name: 'Dora Ellis', title: 'Director' }); // prettier-ignore
    await dora.takes(dco.id, 'OFFER');
    expect(await services([])).toMatchObject({ __typename: 'InvalidInput', field: 'versionId' });
    for (const [partyId, signerName] of [[harbor, 'Hal Moss'], [clinic, 'Dora Ellis']]) // prettier-ignore
      await dora.does('recordAgreementSignature', { versionId: versionId(), partyId, signerName, signedOn: '2026-11-20' }); // prettier-ignore
    await runJobs(given);
    expect(await dora.takes(dco.id, 'ADOPT')).toMatchObject({ code: 'RULE_BROKEN', rule: 'crisis_is_approved' });
    expect((await nine()).services.find(({ service }) => service === 'CRISIS')).toMatchObject({ isGap: true });
    await given.owner.query(
      `WITH f AS (INSERT INTO files (id, agency_id, purpose, name, media_type, bytes, sha256, storage_key, stored_at)
         VALUES (gen_random_uuid(), $1, 'agreement', 'hhs.pdf', 'application/pdf', 10, repeat('a', 64), 'k', now()) RETURNING id)
       INSERT INTO agreement_files (version_id, file_id, role) SELECT $2, id, 'hhs_approval' FROM f`,
      [clinic, versionId()],
    );
    expect(await dora.takes(dco.id, 'ADOPT')).toMatchObject({ state: 'ACTIVE' });
    expect(await read('current { dcoServices { lacksApproval hhsApproval { name } } }')).toMatchObject({
      current: { dcoServices: [{ lacksApproval: false, hhsApproval: { name: 'hhs.pdf' } }, { hhsApproval: null }] },
    });
  });
});

describe('the checklist', () => {
  const term = (input: object): object => ({ agreementId: dco.id, list: 'DCO_TERMS', item: 'payment', verdict: 'PRESENT', clause: 'p. 7', ...input }); // prettier-ignore
  const terms = async (day = ''): Promise<readonly Item[]> =>
    (await read<{ checklist: readonly Item[] }>(`checklist(list: DCO_TERMS${day}) { code verdict clause checkedBy isRequired confidenceLabel }`)).checklist; // prettier-ignore

  it('starts with 18 terms to look for, each with how sure its source is', async () => {
    expect(await read('missingTerms')).toEqual({ missingTerms: 18 });
    const guidance = (await terms()).filter(({ confidenceLabel }) => confidenceLabel.startsWith('Guidance'));
    expect(guidance).toHaveLength(11);
  });

  it('keeps who found each where, and how it stood on a day', async () => {
    expect(await send(CHECK, term({}))).toMatchObject({ __typename: 'Agreement' });
    given.clock.set('2026-11-25T15:00:00Z');
    await dora.signsInAgain();
    await send(CHECK, term({ verdict: 'MISSING', clause: null }));
    const payment = async (day?: string): Promise<Item | undefined> =>
      (await terms(day)).find(({ code }) => code === 'payment');
    expect(await payment()).toMatchObject({ verdict: 'MISSING', clause: null, checkedBy: 'dora' });
    expect(await payment(', on: "2026-11-24"')).toMatchObject({ verdict: 'PRESENT', clause: 'p. 7' });
    expect(await payment(', on: "2026-11-22"')).toMatchObject({ verdict: null });
    const { timeline } = await read<{ timeline: readonly { text: string }[] }>('timeline { text }');
    expect(timeline[0]?.text).toBe('Checked “We bill; the DCO is paid fair market value, documented”: it is missing.');
  });

  it.each<[string, object, string]>([
    ['without its clause', { clause: ' ' }, 'clause'],
    ['of another list', { item: 'records_transfer' }, 'item'],
    ['that always applies', { verdict: 'NOT_APPLICABLE' }, 'verdict'],
  ])('refuses an item %s', async (_, input, field) => {
    expect(await send(CHECK, term(input))).toMatchObject({ __typename: 'InvalidInput', field });
    expect(await read('missingTerms')).toEqual({ missingTerms: 18 });
  });

  it('of DCO terms is of DCO agreements alone', async () => {
    const { id } = await dora.does('startAgreement', { type: 'MOU', title: 'Food', partnerIds: [harbor] });
    expect(await send(CHECK, term({ agreementId: id }))).toMatchObject({ field: 'list' });
    expect(await send(CHECK, term({ agreementId: newId() }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('licences', () => {
  const licence = (input: object = {}): object => ({
    agreementId: dco.id,
    partnerId: harbor,
    kind: 'LICENCE',
    name: 'State crisis license',
    expiresOn: '2026-12-05',
    idempotencyKey: newId(),
    ...input,
  });

  it('are kept once, changed, told of before they lapse, and taken off', async () => {
    const once = licence();
    await send(LICENCE, once);
    expect(await send(LICENCE, once)).toMatchObject({ __typename: 'Agreement' });
    const { licences } = await read<{ licences: readonly { id: string }[] }>('licences { id name daysLeft isExpired partner { name } }'); // prettier-ignore
    expect(licences).toMatchObject([{ name: 'State crisis license', daysLeft: 10, isExpired: false }]);
    const [{ id } = { id: '' }] = licences;
    await send(LICENCE, licence({ id, expiresOn: '2026-11-24' }));
    expect(await read('licences { daysLeft isExpired }')).toEqual({ licences: [{ daysLeft: -1, isExpired: true }] });
    const remove = async (): Promise<Sent> => (await dora.reads<{ result: Sent }>(REMOVE, { id })).result;
    expect(await remove()).toMatchObject({ __typename: 'Agreement' });
    expect(await remove()).toMatchObject({ code: 'NOT_FOUND' });
    expect(await read('licences { id }')).toEqual({ licences: [] });
  });

  it.each<[string, object, string]>([
    ['of nobody in it', { partnerId: newId() }, 'partnerId'],
    ['without a name', { name: '' }, 'name'],
    ['with a file that is not there', { fileId: newId() }, 'fileId'],
  ])('%s are refused', async (_, input, field) => {
    expect(await send(LICENCE, licence(input))).toMatchObject({ __typename: 'InvalidInput', field });
    expect(await read('licences { id }')).toEqual({ licences: [] });
  });
});

describe('the nine services', () => {
  it('are filled through the DCO in force, on the days on which it is', async () => {
    const gap = async (day: string): Promise<boolean | undefined> =>
      (await nine(day)).services.find(({ service }) => service === 'CRISIS')?.isGap;
    expect(await Promise.all(['2026-10-31', '2026-11-01', '2027-10-31', '2027-11-01'].map(gap))).toEqual([true, false, false, true]); // prettier-ignore
    expect((await nine()).gaps).toBe(7);
  });

  it('are filled directly once somebody says so, from that day on', async () => {
    expect(await send(SAY, { service: 'VETERANS', isDirect: true })).toMatchObject({ __typename: 'NineServices' });
    expect([(await nine()).gaps, (await nine('2026-11-24')).gaps]).toEqual([6, 7]);
    expect(await send(SAY, { service: 'CRISIS', isDirect: true, serviceIds: [newId()] })).toMatchObject({ field: 'serviceIds' }); // prettier-ignore
  });

  const october = { startsOn: '2026-10-01', endsOn: '2026-10-31' };

  it('are delivered directly to a share that is compared with 51 %', async () => {
    const rows = [{ service: 'OUTPATIENT_MH_SU', direct: 509, dco: 491 }, { service: 'CRISIS', direct: 0, dco: 900 }]; // prettier-ignore
    const first = await send(ENTER, { ...october, rows });
    expect(first.shares).toMatchObject([{ sentence: '50.9 % direct (509 of 1,000); 51 % are needed.', isEnough: false }]); // prettier-ignore
    const corrected = await send(ENTER, { ...october, rows: [{ service: 'OUTPATIENT_MH_SU', direct: 3, dco: 1 }] });
    expect(corrected.shares).toMatchObject([{ sentence: '3 of 4 encounters that count were direct.', isEnough: true }]);
  });

  it.each<[string, object, string]>([
    ['runs backwards', { startsOn: '2026-10-31', endsOn: '2026-10-01' }, 'endsOn'],
    ['has not ended', { startsOn: '2026-11-01', endsOn: '2026-11-30' }, 'endsOn'],
    ['shares days with another', { startsOn: '2026-10-15', endsOn: '2026-11-14' }, 'startsOn'],
    ['has no rows', { rows: [] }, 'rows'],
    ['has a row twice', { rows: [{ service: 'VETERANS', direct: 1, dco: 1 }, { service: 'VETERANS', direct: 2, dco: 1 }] }, 'rows.1.service'], // prettier-ignore
  ])('a period that %s is refused', async (_, input, field) => {
    const rows = [{ service: 'VETERANS', direct: 1, dco: 1 }];
    expect(await send(ENTER, { ...october, rows, ...input })).toMatchObject({ __typename: 'InvalidInput', field });
    expect((await nine()).shares).toHaveLength(1);
  });
});
