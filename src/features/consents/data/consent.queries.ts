import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactor.js';
import type { Consent } from '../domain/consent.js';
import { CONSENT_COLUMNS } from './consent-columns.js';

const OF_PERSON = `
  SELECT ${CONSENT_COLUMNS} FROM consents c JOIN agencies a ON a.id = c.agency_id
   WHERE c.person_id = $1 AND c.agency_id = $2 ORDER BY c.signed_on DESC, c.id DESC`;

/** The read side of releases, of one agency only. */
@Injectable()
export class ConsentQueries {
  /** Every release of a person, the newest first, ended ones too. */
  ofPerson(tx: Tx, agencyId: string | null, personId: string): Promise<Consent[]> {
    return tx.query(OF_PERSON, [personId, agencyId]);
  }
}
