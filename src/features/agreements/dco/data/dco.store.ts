import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../kernel/clock.js';
import { newId } from '../../../../kernel/ids.js';
import { changedRows } from '../../../../platform/database/changed-rows.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { Checklist, Verdict } from '../domain/checklist.js';
import type { DcoServiceTerms } from '../domain/dco-service.js';
import type { LicenceTerms } from '../domain/licence.js';

const AGREEMENT_OF_VERSION = 'SELECT agreement_id AS "agreementId" FROM agreement_versions WHERE id = $1';
const CHECK = `
  INSERT INTO agreement_checks (id, agreement_id, list, item, verdict, clause, note, checked_by, checked_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const CLEAR_SERVICES = 'DELETE FROM agreement_dco_services WHERE version_id = $1';
const ADD_SERVICES = `
  INSERT INTO agreement_dco_services (id, version_id, service, elements, location_ids, is_state_sanctioned, is_less_stringent)
  SELECT gen_random_uuid(), $1, s.service, s.elements, s."locationIds", s."isStateSanctioned", s."isLessStringent"
    FROM jsonb_to_recordset($2::jsonb) AS s (service text, elements text, "locationIds" uuid[], "isStateSanctioned" boolean, "isLessStringent" boolean)`;
const ADD_LICENCE = `
  INSERT INTO agreement_licences (id, agreement_id, partner_id, kind, name, number, issued_by, expires_on, file_id, created_by, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
const SAVE_LICENCE = `
  UPDATE agreement_licences SET partner_id = $3, kind = $4, name = $5, number = $6, issued_by = $7, expires_on = $8, file_id = $9
   WHERE id = $1 AND agreement_id = $2 AND removed_at IS NULL RETURNING id`;
const REMOVE_LICENCE = `
  UPDATE agreement_licences SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL
  RETURNING agreement_id AS "agreementId", partner_id AS "partnerId"`;
const OWN_FILE = 'SELECT id FROM files WHERE id = $1 AND agency_id = $2';

/** What was found about one item. */
export interface CheckToKeep {
  readonly agreementId: string;
  readonly list: Checklist;
  readonly item: string;
  readonly verdict: Verdict;
  readonly clause: string | null;
  readonly note: string | null;
}

/** Writes what is checked, held and furnished under an agreement. */
@Injectable()
export class DcoStore {
  constructor(private readonly clock: Clock) {}

  async agreementOfVersion(tx: Tx, versionId: string): Promise<string | null> {
    const [row] = await tx.query<{ agreementId: string }[]>(AGREEMENT_OF_VERSION, [versionId]);
    return row?.agreementId ?? null;
  }

  async check(tx: Tx, { agreementId, list, item, verdict, clause, note }: CheckToKeep, by: string): Promise<void> {
    await tx.query(CHECK, [newId(), agreementId, list, item, verdict, clause, note, by, this.clock.now()]);
  }

  /** The services of a draft, in place of what it had. */
  async putServices(tx: Tx, versionId: string, services: readonly DcoServiceTerms[]): Promise<void> {
    await tx.query(CLEAR_SERVICES, [versionId]);
    await tx.query(ADD_SERVICES, [versionId, JSON.stringify(services)]);
  }

  async addLicence(tx: Tx, agreementId: string, licence: LicenceTerms, by: string): Promise<string> {
    const id = newId();
    await tx.query(ADD_LICENCE, [id, agreementId, ...valuesOf(licence), by, this.clock.now()]);
    return id;
  }

  /** Whether there was such a licence to change. */
  async saveLicence(tx: Tx, agreementId: string, id: string, licence: LicenceTerms): Promise<boolean> {
    return (await changedRows(tx, SAVE_LICENCE, [id, agreementId, ...valuesOf(licence)])).length > 0;
  }

  /** Takes a licence off; it stays in the table. Null where there is none. */
  async removeLicence(tx: Tx, id: string): Promise<{ agreementId: string; partnerId: string } | null> {
    const [row] = await changedRows<{ agreementId: string; partnerId: string }>(tx, REMOVE_LICENCE, [
      id,
      this.clock.now(),
    ]);
    return row ?? null;
  }

  async hasFile(tx: Tx, agencyId: string, fileId: string): Promise<boolean> {
    return (await tx.query<unknown[]>(OWN_FILE, [fileId, agencyId])).length > 0;
  }
}

const valuesOf = ({ partnerId, kind, name, number, issuedBy, expiresOn, fileId }: LicenceTerms): readonly unknown[] => [
  partnerId,
  kind,
  name,
  number,
  issuedBy,
  expiresOn,
  fileId,
];
