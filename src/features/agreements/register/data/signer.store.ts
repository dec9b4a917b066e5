import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../kernel/clock.js';
import { newId } from '../../../../kernel/ids.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { Signer } from '../domain/agreement.js';

const ADD = `
  INSERT INTO agreement_signers (id, agreement_id, party_id, name, title, email) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (agreement_id, party_id, name) DO NOTHING RETURNING id`;
const SAVE = 'UPDATE agreement_signers SET name = $2, title = $3, email = $4 WHERE id = $1';
const REMOVE = 'DELETE FROM agreement_signers WHERE id = $1';
const OF_SIGNER = 'SELECT agreement_id AS "agreementId" FROM agreement_signers WHERE id = $1';
const OF_VERSION = 'SELECT agreement_id AS "agreementId" FROM agreement_versions WHERE id = $1';
const SIGN = `
  INSERT INTO agreement_signatures (id, version_id, party_id, method, signer_name, signer_title, signed_on, content_sha256, recorded_at)
  VALUES ($1, $2, $3, 'uploaded', $4, $5, $6, $7, $8) ON CONFLICT (version_id, party_id) DO NOTHING RETURNING id`;

/** A signature on paper that somebody of the agency recorded. */
export interface UploadedSignature {
  readonly versionId: string;
  readonly partyId: string;
  readonly signerName: string;
  readonly signerTitle: string | null;
  readonly signedOn: string;
  readonly contentSha256: string;
}

/** Writes who may sign, and who signed. */
@Injectable()
export class SignerStore {
  constructor(private readonly clock: Clock) {}

  /** False when the party has a signer of that name already. */
  async add(tx: Tx, agreementId: string, { id, partyId, name, title, email }: Signer): Promise<boolean> {
    return (await tx.query<unknown[]>(ADD, [id, agreementId, partyId, name, title, email])).length > 0;
  }

  async save(tx: Tx, { id, name, title, email }: Signer): Promise<void> {
    await tx.query(SAVE, [id, name, title, email]);
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.query(REMOVE, [id]);
  }

  async agreementOfSigner(tx: Tx, id: string): Promise<string | null> {
    const [row] = await tx.query<{ agreementId: string }[]>(OF_SIGNER, [id]);
    return row?.agreementId ?? null;
  }

  async agreementOfVersion(tx: Tx, id: string): Promise<string | null> {
    const [row] = await tx.query<{ agreementId: string }[]>(OF_VERSION, [id]);
    return row?.agreementId ?? null;
  }

  /** False when the party has signed the version already. */
  async sign(tx: Tx, signature: UploadedSignature): Promise<boolean> {
    const { versionId, partyId, signerName, signerTitle, signedOn, contentSha256 } = signature;
    const values = [newId(), versionId, partyId, signerName, signerTitle, signedOn, contentSha256, this.clock.now()];
    return (await tx.query<unknown[]>(SIGN, values)).length > 0;
  }
}
