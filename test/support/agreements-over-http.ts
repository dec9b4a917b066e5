import { newId } from '../../src/kernel/ids.js';
import type { HttpCast, Member } from './http-cast.js';

/** What a mutation about agreements answers. */
export interface Made {
  readonly __typename: string;
  readonly id?: string;
  readonly code?: string;
  readonly field?: string | null;
  readonly message?: string;
  readonly version?: number;
  readonly inTheMaking?: { readonly id: string } | null;
  readonly alternatives?: readonly { readonly serviceName: string }[];
  readonly referrals?: readonly { readonly id: string; readonly stateLabel: string }[];
}

const PROBLEM = '... on Problem { code message field }';
const AGREEMENT = `... on Agreement { id version inTheMaking { id } }`;

const MUTATIONS = {
  startAgreement: ['StartAgreementInput', AGREEMENT],
  editAgreementVersion: ['EditAgreementVersionInput', AGREEMENT],
  actOnAgreement: ['ActOnAgreementInput', AGREEMENT],
  keepAgreementSigner: ['KeepAgreementSignerInput', AGREEMENT],
  recordAgreementSignature: ['RecordAgreementSignatureInput', AGREEMENT],
  keepDcoServices: ['KeepDcoServicesInput', ''],
  keepPromises: ['KeepPromisesInput', '... on KeptPromises { promises { id within } }'],
  terminateAgreement: [
    'TerminateAgreementInput',
    '... on TerminatedAgreement { id } ... on OpenReferrals { referrals { id stateLabel } }',
  ],
  actOnReferral: [
    'ActOnReferralInput',
    '... on Referral { id } ... on AgreementBlocks { alternatives { serviceName } }',
  ],
} as const;

/** Sends a mutation, whatever becomes of it. */
export async function tries(who: Member, name: keyof typeof MUTATIONS, input: object): Promise<Made> {
  const [type, fields] = MUTATIONS[name];
  const text = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${fields} ${PROBLEM} } }`;
  return (await who.reads<Record<string, Made>>(text, { input }))[name] ?? { __typename: 'Nothing' };
}

/** Sends a mutation that must succeed. */
export async function does(who: Member, name: keyof typeof MUTATIONS, input: object): Promise<Made> {
  const made = await tries(who, name, input);
  if (made.code) throw new Error(`${name}: ${JSON.stringify(made)}`);
  return made;
}

/** What a story wants of an agreement that a director brings about. */
interface Wanted {
  readonly type: string;
  readonly partnerId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly serviceIds?: readonly string[];
}

/** A director starts an agreement and writes its first version; answers with it as it stands. */
export async function drafted(who: Member, { type, partnerId, ...version }: Wanted): Promise<Made> {
  const started = await does(who, 'startAgreement', {
    type,
    title: 'Food for our patients',
    partnerIds: [partnerId],
    idempotencyKey: newId(),
  });
  return does(who, 'editAgreementVersion', {
    agreementId: started.id,
    seenVersion: started.version,
    terms: 'The pantry feeds whom the clinic sends.',
    ...version,
  });
}

/** The agreement as it stands now. */
export async function standing(who: Member, id: string): Promise<Made> {
  const { agreement } = await who.reads<{ agreement: Made }>(
    `query ($id: ID!) { agreement(id: $id) { __typename id version inTheMaking { id } } }`,
    { id },
  );
  return agreement;
}

/** Takes a step in the life of an agreement as it stands. */
export async function moves(who: Member, id: string, action: string): Promise<Made> {
  const { version } = await standing(who, id);
  return does(who, 'actOnAgreement', { id, action, seenVersion: version, idempotencyKey: newId() });
}

/** Both sides sign what is in the making, on paper. */
export async function signs(
  cast: HttpCast,
  who: Member,
  id: string,
  partnerId: string,
  signedOn: string,
): Promise<void> {
  const [lead] = await cast.rows<{ id: string }>('SELECT id FROM agencies WHERE is_lead');
  const parties = [lead?.id, partnerId];
  for (const partyId of parties)
    await does(who, 'keepAgreementSigner', { agreementId: id, partyId, name: 'Pat Signer', title: 'Director' });
  const offered = await moves(who, id, 'OFFER');
  for (const partyId of parties)
    await does(who, 'recordAgreementSignature', {
      versionId: offered.inTheMaking?.id,
      partyId,
      signerName: 'Pat Signer',
      signedOn,
    });
}
