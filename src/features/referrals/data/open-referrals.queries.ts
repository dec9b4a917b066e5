import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactor.js';
import type { Scope } from './scope.js';

interface OpenCount {
  readonly personId: string;
  readonly open: number;
}

const OPEN_OF_PERSONS = `
  SELECT person_id AS "personId", count(*)::int AS open
    FROM referrals
   WHERE person_id = ANY($1::uuid[]) AND sender_agency_id = $2 AND ended_at IS NULL
   GROUP BY person_id`;

/** How many referrals run for a person. */
@Injectable()
export class OpenReferralsQueries {
  /** For each person who has any, those of the reader's own agency. */
  ofPersons(tx: Tx, { agencyId }: Scope, personIds: readonly string[]): Promise<OpenCount[]> {
    return tx.query(OPEN_OF_PERSONS, [personIds, agencyId]);
  }
}
