import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { AgreementMember, type AgreementAnswer } from '../support/agreement-story.js';
import { useApplication } from '../support/application.js';

const given = useApplication();
let dora: AgreementMember;
let clinic: string;
let school: string;
let draft: AgreementAnswer;
let offered: AgreementAnswer;
let held: AgreementAnswer;

const TABLES = [
  'agencies',
  'hsds.organization',
  'agreements',
  'agreement_parties',
  'agreement_signers',
  'agreement_versions',
  'agreement_signatures',
  'agreement_promises',
  'agreement_efforts',
  'events',
  'idempotency_keys',
];

/** How many rows there are of everything that a refused request might have written, and at which versions they stand. */
async function written(): Promise<object> {
  const counts = TABLES.map((table) => `(SELECT count(*)::int FROM ${table}) AS "${table}"`);
  const versions = `(SELECT sum(version)::int FROM agreements) AS versions, (SELECT string_agg(state || coalesce(ended_on::text, ''), ',' ORDER BY id) FROM agreement_versions) AS states`;
  return (await given.owner.query<object>(`SELECT ${counts.join(', ')}, ${versions}`)).rows[0] ?? {};
}

const PARTNER = {
  name: 'Cedar County Schools',
  legalType: 'SCHOOL',
  mailbox: 'office@cedarschools.example',
  answeredBy: 'The office',
};

const starts = (input: object = {}): Promise<AgreementAnswer> =>
  dora.sends('startAgreement', { type: 'MOU', title: 'Counseling at school', partnerIds: [school], ...input });

const edits = (agreement: AgreementAnswer, input: object = {}): Promise<AgreementAnswer> =>
  dora.sends('editAgreementVersion', {
    agreementId: agreement.id,
    seenVersion: agreement.version,
    startsOn: '2026-01-01',
    endsOn: '2027-12-31',
    terms: 'A counselor comes on Tuesdays.',
    ...input,
  });

const signs = (agreement: AgreementAnswer, input: object = {}): Promise<AgreementAnswer> =>
  dora.sends('recordAgreementSignature', {
    versionId: agreement.inTheMaking?.id,
    partyId: school,
    signerName: 'Lena Brook',
    signedOn: '2026-11-20',
    ...input,
  });

async function ready(): Promise<AgreementAnswer> {
  const agreement = await edits(await starts());
  await dora.does('keepAgreementSigner', { agreementId: agreement.id, partyId: school, name: 'Lena Brook' });
  return dora.does('keepAgreementSigner', { agreementId: agreement.id, partyId: clinic, name: 'Dora Ellis' });
}

beforeAll(async () => {
  ({ director: dora, agencyId: clinic } = await AgreementMember.founds(given));
  ({ id: school } = await dora.does('addPartner', PARTNER));
  draft = await edits(await starts());
  offered = await dora.takes((await ready()).id, 'OFFER');
  held = await dora.takes((await ready()).id, 'OFFER');
  await signs(held);
  await signs(held, { partyId: clinic, signerName: 'Dora Ellis' });
  held = await dora.takes(held.id, 'ADOPT');
});

const REFUSED: readonly (readonly [what: string, send: () => Promise<AgreementAnswer>, answer: object])[] = [
  [
    'a partner without a name',
    () => dora.sends('addPartner', { ...PARTNER, name: '   ' }),
    { field: 'name', message: 'Give the partner a name.' },
  ],
  [
    'a partner that the directory lists already',
    () => dora.sends('addPartner', { ...PARTNER, name: 'CEDAR county  schools' }),
    { field: 'name', message: expect.stringContaining('lists an organization of this name') },
  ],
  [
    'a partner that takes referrals nobody can announce',
    () => dora.sends('addPartner', { ...PARTNER, name: 'Elsewhere', mailbox: null }),
    { field: 'mailbox' },
  ],
  [
    'a mailbox that is none',
    () => dora.sends('addPartner', { ...PARTNER, name: 'Elsewhere', mailbox: 'office' }),
    { field: 'mailbox' },
  ],
  ['an agreement without a title', () => starts({ title: ' ' }), { field: 'title' }],
  ['an agreement with nobody', () => starts({ partnerIds: [] }), { field: 'partnerIds' }],
  ['an agreement with oneself', () => starts({ partnerIds: [clinic] }), { field: 'partnerIds' }],
  ['an agreement with a partner nobody knows', () => starts({ partnerIds: [newId()] }), { field: 'partnerIds' }],
  ['an owner who is no colleague', () => starts({ ownerId: newId() }), { field: 'ownerId' }],
  [
    'an end before the start',
    () => edits(draft, { startsOn: '2027-01-02', endsOn: '2027-01-01' }),
    { field: 'endsOn', message: 'It ends before it starts.' },
  ],
  [
    'a service that is not the partner’s',
    () => edits(draft, { serviceIds: [newId()] }),
    { field: 'serviceIds', message: expect.stringContaining('does not belong') },
  ],
  ['a change of what is on offer', () => edits(offered), { message: expect.stringContaining('frozen') }],
  [
    'another title once it was offered',
    () =>
      dora.sends('editAgreement', {
        id: offered.id,
        seenVersion: offered.version,
        title: 'Another',
        ownerId: newId(),
        partnerIds: [school],
      }),
    { field: 'title' },
  ],
  [
    'an edit of what somebody else has changed since',
    () => edits({ ...draft, version: 1 }),
    { __typename: 'StaleVersion', changes: [expect.stringContaining('Version 1 changed')] },
  ],
  [
    'an offer without signers',
    () => dora.takes(draft.id, 'OFFER'),
    { __typename: 'RuleBroken', rule: 'signers_are_named', message: expect.stringContaining('Cedar County Schools') },
  ],
  [
    'a step that is not possible now',
    () => dora.takes(draft.id, 'TERMINATE'),
    { code: 'AGREEMENT_ACTION_NOT_AVAILABLE' },
  ],
  ['a step of the system', () => dora.takes(held.id, 'EXPIRE'), { __typename: 'NotAllowed' }],
  [
    'giving up without a plan',
    () => dora.takes(draft.id, 'GIVE_UP', { justification: 'x' }),
    { field: 'contingency_plan' },
  ],
  [
    'a review in two years',
    () => dora.takes(draft.id, 'GIVE_UP', { justification: 'x', contingency_plan: 'y', review_on: '2028-11-23' }),
    { field: 'review_on', message: expect.stringContaining('12 months') },
  ],
  [
    'adopting what not everybody has signed',
    () => dora.takes(offered.id, 'ADOPT'),
    { __typename: 'RuleBroken', rule: 'signed_by_all_or_unsigned_type', message: expect.stringContaining('Cedar County Schools') }, // prettier-ignore
  ],
  [
    'a signer without authority',
    () => signs(offered, { signerName: 'Otto Brook' }),
    { __typename: 'SignerWithoutAuthority', field: 'signerName', signers: ['Lena Brook'] },
  ],
  [
    'the other side’s signer',
    () => signs(offered, { signerName: 'Dora Ellis' }),
    { __typename: 'SignerWithoutAuthority', signers: ['Lena Brook'] },
  ],
  ['a signature of tomorrow', () => signs(offered, { signedOn: '2026-11-24' }), { field: 'signedOn' }],
  ['a signature of a stranger’s agency', () => signs(offered, { partyId: newId() }), { field: 'partyId' }],
  ['a signature under a draft', () => signs(draft), { field: 'versionId' }],
  [
    'a second draft',
    () => dora.sends('beginAgreementVersion', { agreementId: draft.id, seenVersion: draft.version, kind: 'RENEWAL' }),
    { message: expect.stringContaining('in the making') },
  ],
  [
    'a second original',
    () => dora.sends('beginAgreementVersion', { agreementId: held.id, seenVersion: held.version, kind: 'ORIGINAL' }),
    { field: 'kind' },
  ],
  [
    'an end before it began',
    () => dora.takes(held.id, 'TERMINATE', { ended_on: '2025-12-31', reason: 'x' }),
    { field: 'ended_on', message: expect.stringContaining('Jan 1, 2026') },
  ],
  [
    'an end after its last day',
    () => dora.takes(held.id, 'TERMINATE', { ended_on: '2028-02-01', reason: 'x' }),
    { field: 'ended_on', message: expect.stringContaining('Dec 31, 2027') },
  ],
  ['an agreement that is not there', () => dora.takes(newId(), 'ADOPT'), { __typename: 'NotFound' }],
];

describe('nothing is written, and the reason is said, of', () => {
  it.each(REFUSED)('%s', async (_, send, answer) => {
    const before = await written();
    expect(await send()).toMatchObject(answer);
    expect(await written()).toEqual(before);
  });
});

describe('two versions on one day', () => {
  it('are refused before they are offered, naming the one that holds; one that follows is not', async () => {
    const seenVersion = held.version;
    const begun = await dora.does('beginAgreementVersion', { agreementId: held.id, seenVersion, kind: 'AMENDMENT' });
    const backdated = await edits(begun, { startsOn: '2025-06-01', endsOn: '2026-03-31' });
    const before = await written();
    expect(await dora.takes(held.id, 'OFFER')).toMatchObject({
      __typename: 'RuleBroken',
      rule: 'no_day_is_held_twice',
      field: 'startsOn',
      message: expect.stringContaining('version 1 (Jan 1, 2026)'),
    });
    expect(await written()).toEqual(before);
    await edits(backdated, { startsOn: '2026-12-01' });
    expect(await dora.takes(held.id, 'OFFER')).toMatchObject({ __typename: 'Agreement', state: 'ACTIVE' });
  });
});

describe('a step sent twice', () => {
  it('is taken once', async () => {
    const input = { id: draft.id, action: 'NEGOTIATE', seenVersion: draft.version, idempotencyKey: 'negotiate-once', answers: [] }; // prettier-ignore
    const first = await dora.does('actOnAgreement', input);
    expect(await dora.does('actOnAgreement', input)).toEqual(first);
  });
});

describe('somebody who does not keep agreements', () => {
  it.each(['coordinator', 'supervisor', 'privacy_officer', 'resource_specialist', 'partner_manager'] as const)(
    'writes nothing as %s',
    async (role) => {
      const agency = role === 'partner_manager' ? school : clinic;
      const other = await AgreementMember.joins(given, agency, `${role}@somewhere.example`, [role]);
      const before = await written();
      const { errors } = await other.asks(
        'mutation ($input: StartAgreementInput!) { startAgreement(input: $input) { __typename } }',
        { input: { type: 'MOU', title: 'Mine', partnerIds: [school], idempotencyKey: newId() } },
      );
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect(await written()).toEqual(before);
    },
  );
});
