import { beforeAll, describe, expect, it } from '@jest/globals';
import { aClinic, anAgency, staffOf } from '../../../../test/support/an-agency.js';
import { useApplication } from '../../../../test/support/application.js';
import { systemActor, type Actor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { AGREEMENT_STATES, type AgreementState } from '../domain/agreement-lifecycle.js';
import { VERSION_STATES, type VersionState } from './domain/agreement-version.js';

const given = useApplication();
let dora: Actor;
let otherDirector: Actor;
let grace: Actor;
let stranger: Actor;

const SEEN_BY_PARTNERS: readonly AgreementState[] = ['signature', 'active', 'expired', 'terminated', 'superseded'];
const VERSIONS_SEEN: readonly VersionState[] = ['offered', 'adopted', 'replaced'];

const insert = (table: string, row: object): Promise<unknown> => {
  const columns = Object.keys(row).join(', ');
  return given.owner.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [JSON.stringify([row])],
  );
};

interface Made {
  readonly id: string;
  readonly versionId: string;
}

/** An agreement of the clinic with the hospital, in a state, with one of everything that hangs on it. */
async function agreementIn(state: AgreementState, versionState: VersionState = 'adopted'): Promise<Made> {
  const [id, versionId, now] = [newId(), newId(), new Date()];
  const owner = dora.userId;
  await insert('agreements', {
    ...{
      id,
      agency_id: dora.agencyId,
      type: 'mou',
      title: state,
      state,
      owner_id: owner,
      details_roles: true,
      version: 1,
    },
    ...{ justification: 'why', contingency_plan: 'plan', review_on: '2027-01-01', created_at: now, updated_at: now },
    superseded_by: state === 'superseded' ? await anyAgreement() : null,
  });
  await insert('agreement_parties', { agreement_id: id, partner_id: grace.agencyId });
  for (const party of [dora, grace])
    await insert('agreement_signers', { id: newId(), agreement_id: id, party_id: party.agencyId, name: party.name });
  await insert('agreement_versions', {
    ...{ id: versionId, agreement_id: id, number: 1, kind: 'original', state: versionState, starts_on: '2026-01-01' },
    ...{ content_sha256: 'a'.repeat(64), categories: [], service_ids: [], location_ids: [], program_ids: [] },
    ...{ created_at: now, updated_at: now },
  });
  const signed = { signer_name: 'Grace', signed_on: '2026-01-01', content_sha256: 'a', recorded_at: now };
  await insert('agreement_signatures', { id: newId(), version_id: versionId, party_id: grace.agencyId, method: 'uploaded', ...signed }); // prettier-ignore
  await insert('agreement_promises', { id: newId(), version_id: versionId, promised_by: 'us', kind: 'other', what: 'x', service_ids: [] }); // prettier-ignore
  await insert('agreement_dco_services', { id: newId(), version_id: versionId, service: 'veterans', location_ids: [] });
  await insert('agreement_checks', { id: newId(), agreement_id: id, list: 'dco_terms', item: 'form', verdict: 'missing', checked_by: owner, checked_at: now }); // prettier-ignore
  await insert('agreement_licences', { id: newId(), agreement_id: id, partner_id: grace.agencyId, kind: 'licence', name: 'x', created_by: owner, created_at: now }); // prettier-ignore
  await insert('agreement_efforts', { id: newId(), agency_id: dora.agencyId, agreement_id: id, kind: 'other', day: '2026-01-01', what: 'x', recorded_by: owner, recorded_at: now }); // prettier-ignore
  return { id, versionId };
}

async function anyAgreement(): Promise<string> {
  return (await agreementIn('identified')).id;
}

const OF_AGREEMENT = ['agreement_parties', 'agreement_signers', 'agreement_versions', 'agreement_checks', 'agreement_licences', 'agreement_efforts'] as const; // prettier-ignore
const OF_VERSION = ['agreement_signatures', 'agreement_promises', 'agreement_dco_services'] as const;

type Seen = Readonly<Record<string, number>>;

/** What the database itself shows to an actor, whatever the code asks. */
const seenBy = (who: Actor, { id, versionId }: Made): Promise<Seen> =>
  given.transactor.read(who, async (tx) => {
    const count = (table: string, column: string, of: string) =>
      `(SELECT count(*)::int FROM ${table} WHERE ${column} = '${of}') AS ${table}`;
    const counts = [
      count('agreements', 'id', id),
      ...OF_AGREEMENT.map((table) => count(table, 'agreement_id', id)),
      ...OF_VERSION.map((table) => count(table, 'version_id', versionId)),
    ];
    const [row] = await tx.query<Seen[]>(`SELECT ${counts.join(', ')}`);
    return row ?? {};
  });

const none: Seen = Object.fromEntries(['agreements', ...OF_AGREEMENT, ...OF_VERSION].map((table) => [table, 0]));
const all: Seen = { ...Object.fromEntries(Object.keys(none).map((table) => [table, 1])), agreement_signers: 2 };
/** No checks, no licences, no efforts: those are our own; of the signers its own. */
const partners: Seen = {
  ...all,
  agreement_signers: 1,
  agreement_checks: 0,
  agreement_licences: 0,
  agreement_efforts: 0,
};
const withoutVersion: Seen = { ...partners, agreement_versions: 0, agreement_signatures: 0, agreement_promises: 0, agreement_dco_services: 0 }; // prettier-ignore

beforeAll(async () => {
  const [clinic, elsewhere] = [await aClinic(given.owner), await aClinic(given.owner, { name: 'Elsewhere Clinic' })];
  const [hospital, shelter] = [await anAgency(given.owner), await anAgency(given.owner, { name: 'Shelter' })];
  dora = staffOf(clinic, ['director'], { name: 'Dora' });
  otherDirector = staffOf(elsewhere, ['director']);
  grace = staffOf(hospital, ['partner_manager'], { name: 'Grace' });
  stranger = staffOf(shelter, ['partner_manager']);
  await given.owner.query(
    `INSERT INTO users (id, email, display_name, agency_id, roles, created_at) VALUES ($1, 'dora@x.example', 'Dora', $2, '{director}', now())`,
    [dora.userId, clinic],
  );
});

describe('the database shows an agreement', () => {
  it.each(AGREEMENT_STATES)('that is %s to its agency as a whole, and to no other', async (state) => {
    const made = await agreementIn(state);
    expect(await seenBy(dora, made)).toEqual(all);
    expect(await seenBy(systemActor('test'), made)).toEqual(all);
    expect(await seenBy(otherDirector, made)).toEqual(none);
    expect(await seenBy(stranger, made)).toEqual(none);
    expect(await seenBy({ ...dora, kind: 'apiKey' }, made)).toEqual(none);
    expect(await seenBy({ ...dora, kind: 'replyLink' }, made)).toEqual(none);
  });

  it.each(AGREEMENT_STATES)('that is %s to its partner only from signature on', async (state) => {
    const shown = await seenBy(grace, await agreementIn(state));
    expect(shown).toEqual(SEEN_BY_PARTNERS.includes(state) ? partners : none);
  });

  it.each(VERSION_STATES)('with a version that is %s to its partner only once it was offered', async (state) => {
    const shown = await seenBy(grace, await agreementIn('active', state));
    expect(shown).toEqual(VERSIONS_SEEN.includes(state) ? partners : withoutVersion);
  });
});

describe('the database lets nobody write', () => {
  const tries = (who: Actor, sql: string, values: readonly unknown[]): Promise<string> =>
    given.transactor
      .run(who, async (tx) => String((await tx.query<[unknown, number]>(sql, [...values]))[1]))
      .catch((error: Error) => error.message);

  it('to an agreement of another agency, or as a partner', async () => {
    const { id } = await agreementIn('active');
    const update = `UPDATE agreements SET title = 'Mine' WHERE id = $1`;
    expect([await tries(otherDirector, update, [id]), await tries(grace, update, [id])]).toEqual(['0', '0']);
    const add = `INSERT INTO agreement_signers (id, agreement_id, party_id, name) VALUES (gen_random_uuid(), $1, $2, 'Me')`;
    for (const who of [otherDirector, grace, stranger])
      expect(await tries(who, add, [id, grace.agencyId])).toContain('row-level security');
  });

  it('a signature for another party, or on paper as a partner', async () => {
    const { versionId } = await agreementIn('signature', 'offered');
    const sign = `INSERT INTO agreement_signatures (id, version_id, party_id, method, signer_name, signed_on, user_id, client_address, content_sha256, recorded_at)
      VALUES (gen_random_uuid(), $1, $2, $3, 'Me', '2026-11-23', $4, '10.0.0.1', 'a', now())`;
    expect(await tries(grace, sign, [versionId, dora.agencyId, 'portal', grace.userId])).toContain(
      'row-level security',
    );
    expect(await tries(grace, sign, [versionId, grace.agencyId, 'uploaded', grace.userId])).toContain(
      'row-level security',
    );
    expect(await tries(stranger, sign, [versionId, stranger.agencyId, 'portal', stranger.userId])).toContain('row-level security'); // prettier-ignore
  });

  it('over a signature: those are never changed', async () => {
    const { versionId } = await agreementIn('active');
    const forge = `UPDATE agreement_signatures SET signer_name = 'Other' WHERE version_id = $1`;
    expect(await tries(dora, forge, [versionId])).toContain('permission denied');
  });
});
