import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactor.js';
import type { LinkPurpose } from '../domain/link-token.js';

/** A link that opens one thing for the reader of one mailbox. */
export interface SinglePurposeLink {
  readonly id: string;
  readonly purpose: LinkPurpose;
  /** What it opens: a user to sign in, a referral to answer. */
  readonly subjectId: string;
  readonly agencyId: string | null;
  /** The mailbox it was sent to. */
  readonly address: string;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lockedAt: Date | null;
}

/** The code of a link, as it is kept. */
export interface LinkCode {
  readonly codeHash: Buffer | null;
  readonly codeMadeAt: Date | null;
  readonly codeExpiresAt: Date | null;
  readonly codeAttempts: number;
}

export type LinkSubject = Pick<SinglePurposeLink, 'purpose' | 'subjectId'>;
/** The links of one agency that went to one mailbox. */
export interface LinkPlace {
  readonly purpose: LinkPurpose;
  readonly agencyId: string;
  readonly address: string;
}
export type LinkToIssue = Pick<SinglePurposeLink, 'purpose' | 'subjectId' | 'agencyId' | 'address' | 'expiresAt'>;

const COLUMNS = `id, purpose, subject_id AS "subjectId", agency_id AS "agencyId", address, expires_at AS "expiresAt",
  used_at AS "usedAt", revoked_at AS "revokedAt", locked_at AS "lockedAt"`;
const CODE = `code_hash AS "codeHash", code_made_at AS "codeMadeAt", code_expires_at AS "codeExpiresAt", code_attempts AS "codeAttempts"`;

const ADD = `INSERT INTO single_purpose_links (id, purpose, subject_id, agency_id, address, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`;
const BY_ID = `SELECT ${COLUMNS} FROM single_purpose_links WHERE id = $1`;
const LOCK = `SELECT ${COLUMNS}, ${CODE} FROM single_purpose_links WHERE id = $1 FOR UPDATE`;
const STANDING = `SELECT ${COLUMNS} FROM single_purpose_links
  WHERE purpose = $1 AND subject_id = $2 AND address = $3 AND revoked_at IS NULL AND locked_at IS NULL AND used_at IS NULL AND expires_at > $4
  ORDER BY created_at DESC LIMIT 1`;
const LAST_MADE = `SELECT max(created_at) AS "at" FROM single_purpose_links WHERE purpose = $1 AND subject_id = $2`;
const REVOKE = `UPDATE single_purpose_links SET revoked_at = $3 WHERE purpose = $1 AND subject_id = $2 AND revoked_at IS NULL`;
const REVOKE_ELSEWHERE = `UPDATE single_purpose_links SET revoked_at = $4 WHERE purpose = $1 AND agency_id = $2 AND address <> $3 AND revoked_at IS NULL`;
const REVOKE_ONE = `UPDATE single_purpose_links SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL`;
const USE = `UPDATE single_purpose_links SET used_at = $2 WHERE id = $1`;
const KEEP_CODE = `UPDATE single_purpose_links SET code_hash = $2, code_made_at = $3, code_expires_at = $4 WHERE id = $1`;
const SPEND_CODE = `UPDATE single_purpose_links SET code_hash = NULL, code_expires_at = NULL, code_made_at = NULL, code_attempts = 0 WHERE id = $1`;
const COUNT_TRY = `UPDATE single_purpose_links SET code_attempts = code_attempts + 1, locked_at = $2 WHERE id = $1`;

/** The links' rows, always in the caller's transaction. */
@Injectable()
export class LinkStore {
  async add(
    tx: Tx,
    id: string,
    { purpose, subjectId, agencyId, address, expiresAt }: LinkToIssue,
    at: Date,
  ): Promise<void> {
    await tx.query(ADD, [id, purpose, subjectId, agencyId, address.toLowerCase(), at, expiresAt]);
  }

  async byId(tx: Tx, id: string): Promise<SinglePurposeLink | null> {
    const [link] = await tx.query<SinglePurposeLink[]>(BY_ID, [id]);
    return link ?? null;
  }

  async lock(tx: Tx, id: string): Promise<(SinglePurposeLink & LinkCode) | null> {
    const [link] = await tx.query<(SinglePurposeLink & LinkCode)[]>(LOCK, [id]);
    return link ?? null;
  }

  async standing(
    tx: Tx,
    { purpose, subjectId, address }: LinkSubject & { readonly address: string },
    at: Date,
  ): Promise<SinglePurposeLink | null> {
    const [link] = await tx.query<SinglePurposeLink[]>(STANDING, [purpose, subjectId, address.toLowerCase(), at]);
    return link ?? null;
  }

  async lastMade(tx: Tx, { purpose, subjectId }: LinkSubject): Promise<Date | null> {
    const [row] = await tx.query<{ at: Date | null }[]>(LAST_MADE, [purpose, subjectId]);
    return row?.at ?? null;
  }

  async revokeAll(tx: Tx, { purpose, subjectId }: LinkSubject, at: Date): Promise<void> {
    await tx.query(REVOKE, [purpose, subjectId, at]);
  }

  async revokeElsewhere(tx: Tx, { purpose, agencyId, address }: LinkPlace, at: Date): Promise<void> {
    await tx.query(REVOKE_ELSEWHERE, [purpose, agencyId, address.toLowerCase(), at]);
  }

  async revoke(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query(REVOKE_ONE, [id, at]);
  }

  async use(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query(USE, [id, at]);
  }

  async keepCode(tx: Tx, id: string, hash: Buffer, madeAt: Date, expiresAt: Date): Promise<void> {
    await tx.query(KEEP_CODE, [id, hash, madeAt, expiresAt]);
  }

  async spendCode(tx: Tx, id: string): Promise<void> {
    await tx.query(SPEND_CODE, [id]);
  }

  async countTry(tx: Tx, id: string, lockedAt: Date | null): Promise<void> {
    await tx.query(COUNT_TRY, [id, lockedAt]);
  }
}
