import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactor.js';
import type { User } from '../domain/user.js';

/** A user as one who signs in: with what decides whether a password is taken. */
export interface UserToSignIn extends User {
  readonly passwordHash: string | null;
  readonly failedAttempts: number;
  readonly lockedUntil: Date | null;
  readonly disabledAt: Date | null;
}

export interface UserToAdd extends Omit<User, 'kind'> {
  readonly passwordHash: string | null;
}

export const USER_COLUMNS = `u.id, u.email, u.display_name AS "displayName", u.agency_id AS "agencyId", u.unit_id AS "unitId", u.roles, u.kind,
  u.locale, u.is_mailbox AS "isMailbox"`;
const SIGN_IN = `${USER_COLUMNS}, u.password_hash AS "passwordHash", u.failed_attempts AS "failedAttempts", u.locked_until AS "lockedUntil", u.disabled_at AS "disabledAt"`;

const BY_EMAIL = `SELECT ${SIGN_IN} FROM users u WHERE u.email = $1`;
const LOCK = `SELECT ${SIGN_IN} FROM users u WHERE u.id = $1 FOR UPDATE`;
const ADD = `INSERT INTO users (id, email, display_name, agency_id, unit_id, roles, locale, is_mailbox, password_hash, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (email) DO NOTHING RETURNING id`;
const MAILBOX_OF = `SELECT ${USER_COLUMNS} FROM users u WHERE u.agency_id = $1 AND u.is_mailbox`;
const COUNT_FAILURE = `UPDATE users SET failed_attempts = $2, locked_until = $3 WHERE id = $1`;
const SIGNED_IN = `UPDATE users SET failed_attempts = 0, locked_until = NULL, last_signed_in_at = $2 WHERE id = $1`;
const SET_PASSWORD = `UPDATE users SET password_hash = $2, failed_attempts = 0, locked_until = NULL WHERE id = $1`;
const MOVE_MAILBOX = `UPDATE users SET email = $2, failed_attempts = 0, locked_until = NULL WHERE id = $1`;
const DISABLE = `UPDATE users SET disabled_at = coalesce(disabled_at, $2) WHERE id = $1`;

/** The users' rows, always in the caller's transaction. */
@Injectable()
export class UserStore {
  async byEmail(tx: Tx, email: string): Promise<UserToSignIn | null> {
    const [user] = await tx.query<UserToSignIn[]>(BY_EMAIL, [email]);
    return user ?? null;
  }

  async lock(tx: Tx, id: string): Promise<UserToSignIn | null> {
    const [user] = await tx.query<UserToSignIn[]>(LOCK, [id]);
    return user ?? null;
  }

  /** Adds the user; false when the address is taken. */
  async add(
    tx: Tx,
    { id, email, displayName, agencyId, unitId, roles, locale, isMailbox, passwordHash }: UserToAdd,
    at: Date,
  ): Promise<boolean> {
    const added = await tx.query<unknown[]>(ADD, [
      id,
      email,
      displayName,
      agencyId,
      unitId,
      roles,
      locale,
      isMailbox,
      passwordHash,
      at,
    ]);
    return added.length > 0;
  }

  async mailboxOf(tx: Tx, agencyId: string): Promise<User | null> {
    const [user] = await tx.query<User[]>(MAILBOX_OF, [agencyId]);
    return user ?? null;
  }

  async countFailure(tx: Tx, id: string, failedAttempts: number, lockedUntil: Date | null): Promise<void> {
    await tx.query(COUNT_FAILURE, [id, failedAttempts, lockedUntil]);
  }

  async signedIn(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query(SIGNED_IN, [id, at]);
  }

  async setPassword(tx: Tx, id: string, hash: string): Promise<void> {
    await tx.query(SET_PASSWORD, [id, hash]);
  }

  async moveMailbox(tx: Tx, id: string, email: string): Promise<void> {
    await tx.query(MOVE_MAILBOX, [id, email]);
  }

  async disable(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query(DISABLE, [id, at]);
  }
}
