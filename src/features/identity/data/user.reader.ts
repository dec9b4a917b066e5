import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactor.js';
import type { User } from '../domain/user.js';
import { USER_COLUMNS } from './user.store.js';

const BY_IDS = `SELECT ${USER_COLUMNS} FROM users u WHERE u.id = ANY($1::uuid[])`;
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

  /** Those of an agency who may still sign in, by name. */
  ofAgency(tx: Tx, agencyId: string): Promise<User[]> {
    return tx.query(OF_AGENCY, [agencyId]);
  }

  /** Those of an agency who hold one of the roles. */
  withRole(tx: Tx, agencyId: string, ...roles: readonly User['roles'][number][]): Promise<User[]> {
    return tx.query(WITH_ROLE, [agencyId, roles]);
  }
}
