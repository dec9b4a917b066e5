import { beforeAll, describe, expect, it } from '@jest/globals';
import { aClinic, anAgency, staffOf } from '../../../../test/support/an-agency.js';
import { useApplication } from '../../../../test/support/application.js';
import type { Actor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { VERSION_STATES, type VersionState } from './domain/agreement-version.js';

const given = useApplication();
const FROZEN = 'A version of an agreement that was offered is frozen.';
let dora: Actor;
let agreementId: string;
let fileId: string;

async function versionIn(state: VersionState): Promise<string> {
  const [id, number] = [newId(), Math.floor(Math.random() * 30_000)];
  await given.owner.query(`UPDATE agreement_versions SET state = 'withdrawn' WHERE state IN ('draft', 'offered')`);
  await given.owner.query(
    `INSERT INTO agreement_versions (id, agreement_id, number, kind, state, starts_on, terms, content_sha256, created_at, updated_at) VALUES ($1, $2, $3, 'original', $4, '2026-01-01', 'Terms', 'a', now(), now())`,
    [id, agreementId, number, state],
  );
  return id;
}

/** How many rows the application changed, or why it could not. */
const tries = (sql: string, ...values: readonly unknown[]): Promise<unknown> =>
  given.transactor
    .run(dora, (tx) => tx.query<unknown>(sql, [...values]))
    .then(() => 'done')
    .catch((error: Error) => error.message);

const PROMISE = `INSERT INTO agreement_promises (id, version_id, promised_by, kind, what) VALUES (gen_random_uuid(), $1, 'us', 'other', 'x')`;
const SERVICE = `INSERT INTO agreement_dco_services (id, version_id, service) VALUES (gen_random_uuid(), $1, 'veterans')`;
const FILE = `INSERT INTO agreement_files (version_id, file_id, role) VALUES ($1, $2, $3)`;

beforeAll(async () => {
  const [clinic, hospital] = [await aClinic(given.owner), await anAgency(given.owner)];
  dora = staffOf(clinic, ['director']);
  [agreementId, fileId] = [newId(), newId()];
  await given.owner.query(
    `INSERT INTO users (id, email, display_name, agency_id, roles, created_at) VALUES ($1, 'd@x.example', 'D', $2, '{director}', now())`,
    [dora.userId, clinic],
  );
  await given.owner.query(
    `INSERT INTO agreements (id, agency_id, type, title, state, owner_id, created_at, updated_at) VALUES ($1, $2, 'mou', 'T', 'active', $3, now(), now())`,
    [agreementId, clinic, dora.userId],
  );
  await given.owner.query('INSERT INTO agreement_parties VALUES ($1, $2)', [agreementId, hospital]);
  await given.owner.query(
    `INSERT INTO files (id, agency_id, purpose, name, media_type, bytes, sha256, storage_key, stored_at) VALUES ($1, $2, 'agreement', 'a.pdf', 'application/pdf', 1, repeat('a', 64), 'k', now())`,
    [fileId, clinic],
  );
});

describe('the database lets the application change what a version says', () => {
  it('while it is a draft', async () => {
    const id = await versionIn('draft');
    const changes = [PROMISE, SERVICE, `UPDATE agreement_versions SET terms = 'Other' WHERE id = $1`, `DELETE FROM agreement_promises WHERE version_id = $1`]; // prettier-ignore
    for (const change of changes) expect(await tries(change, id)).toBe('done');
    expect(await tries(FILE, id, fileId, 'draft')).toBe('done');
  });

  it.each(VERSION_STATES.filter((state) => state !== 'draft'))('never once it is %s', async (state) => {
    const id = await versionIn(state);
    for (const column of ['terms', 'kind', 'content_sha256'])
      expect(await tries(`UPDATE agreement_versions SET ${column} = 'amendment' WHERE id = $1`, id)).toBe(FROZEN);
    expect(await tries(`UPDATE agreement_versions SET ends_on = '2030-01-01' WHERE id = $1`, id)).toBe(FROZEN);
    expect([await tries(PROMISE, id), await tries(SERVICE, id)]).toEqual([FROZEN, FROZEN]);
    expect([await tries(FILE, id, fileId, 'draft'), await tries(FILE, id, fileId, 'attachment')]).toEqual([FROZEN, FROZEN]); // prettier-ignore
    expect(await tries(FILE, id, fileId, 'signed')).toBe('done');
    expect(await tries(`UPDATE agreement_versions SET ended_on = '2027-01-01' WHERE id = $1`, id)).toBe('done');
  });
});
