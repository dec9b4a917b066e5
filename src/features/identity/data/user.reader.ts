import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactor.js';
import type { User } from '../domain/user.js';
import { USER_COLUMNS } from './user.store.js';

const BY_IDS = `SELECT ${USER_COLUMNS} FROM users u WHERE u.id = ANY($1::uuid[])`;
const BY_EMAIL = `SELECT ${USER_COLUMNS} FROM users u WHERE u.email = $1`;
const ALL = `SELECT ${USER_COLUMNS} FROM users u WHERE u.disabled_at IS NULL ORDER BY u.email`;
const OF_AGENCY = `SELECT ${USER_COLUMNS} FROM users u WHERE u.agency_id = $1 AND u.disabled_at IS NULL ORDER BY u.display_name, u.id`;
const WITH_ROLE = `SELECT ${USER_COLUMNS} FROM users u WHERE u.agency_id = $1 AND u.roles && $2::text[] AND u.disabled_at IS NULL ORDER BY u.display_name, u.id`;

/** What other features may ask about those who sign in. Row-level security shows the users of one's own agency; the system sees all. */
@Injectable()
export class UserReader {
  /** In no particular order; unknown ids, and those of other agencies, are simply absent. */
  byIds(tx: Tx, ids: readonly string[]): Promise<User[]> {
    return tx.query(BY_IDS, [ids]);
  }

  async byId(tx: Tx, id: string): Promise<User | null> {
    const [user] = await this.byIds(tx, [id]);
    return user ?? null;
  }

  /** By the address as `emailAddress` writes it. */
  async byEmail(tx: Tx, email: string): Promise<User | null> {
    const [user] = await tx.query<User[]>(BY_EMAIL, [email]);
    return user ?? null;
  }

  /** Everybody who may still sign in. */
  all(tx: Tx): Promise<User[]> {
    return tx.query(ALL);
  }

  /** Those of an agency who may still sign in, by name. */
  ofAgency(tx: Tx, agencyId: string): Promise<User[]> {
    return tx.query(OF_AGENCY, [agencyId]);
  }

  /** Those of an agency who hold one of the roles. */
  withRole(tx: Tx, agencyId: string, ...roles: readonly User['roles'][number][]): Promise<User[]> {
    return tx.query(WITH_ROLE, [agencyId, roles]);
  }
}
