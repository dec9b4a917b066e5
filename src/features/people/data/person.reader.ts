import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactor.js';
import { displayName, type Person } from '../domain/person.js';
import { PERSON_COLUMNS } from './person-columns.js';

const BY_ID = `SELECT ${PERSON_COLUMNS} FROM persons p WHERE p.id = $1`;
const NAMES = `SELECT id, given_name AS "givenName", family_name AS "familyName", preferred_name AS "preferredName" FROM persons WHERE id = ANY($1::uuid[])`;

type NamedRow = Pick<Person, 'id' | 'givenName' | 'familyName' | 'preferredName'>;

/** What other features may ask about persons; row-level security leaves only those of the actor's own agency. */
@Injectable()
export class PersonReader {
  /** The person as their agency knows them, or null. Whoever shows it writes the access log. */
  async facts(tx: Tx, personId: string): Promise<Person | null> {
    const [person] = await tx.query<Person[]>(BY_ID, [personId]);
    return person ?? null;
  }

  /** Names by id; those that are not the actor's to see are simply absent. */
  async displayNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await tx.query<NamedRow[]>(NAMES, [ids]);
    return new Map(rows.map((row) => [row.id, displayName(row)]));
  }
}
