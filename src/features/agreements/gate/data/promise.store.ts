import { Injectable } from '@nestjs/common';
import { newId } from '../../../../kernel/ids.js';
import { changedRows } from '../../../../platform/database/changed-rows.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { AgreementPromise } from '../domain/promise.js';

/** A promise as it is kept, with the names of the services it is for. */
export interface KeptPromise extends AgreementPromise {
  readonly id: string;
  readonly versionId: string;
  readonly services: readonly { readonly id: string; readonly name: string }[];
}

/** The version that is to be changed. */
export interface LockedVersion {
  readonly agreementId: string;
  readonly state: string;
  /** The version number of its agreement, which the writer must have seen. */
  readonly seen: number;
  readonly agencyId: string;
}

const OF_VERSIONS = `
  SELECT p.id, p.version_id AS "versionId", p.promised_by AS "promisedBy", p.kind, p.situation, p.urgency, p.category, p.service_ids AS "serviceIds",
         p.amount, p.unit, p.what,
         (SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name) ORDER BY lower(s.name), s.id), '[]') FROM hsds.service s WHERE s.id = ANY (p.service_ids)) AS services
    FROM agreement_promises p WHERE p.version_id = ANY ($1::uuid[])
   ORDER BY p.promised_by, array_position(ARRAY['first_response', 'decision', 'first_contact', 'fast_track', 'other'], p.kind), p.urgency NULLS FIRST, p.id`;
const LOCK = `
  SELECT v.agreement_id AS "agreementId", v.state, a.version AS seen, a.agency_id AS "agencyId"
    FROM agreement_versions v JOIN agreements a ON a.id = v.agreement_id WHERE v.id = $1 FOR UPDATE OF a, v`;
const STRANGE = `
  SELECT asked.id FROM unnest($2::uuid[]) AS asked(id)
   WHERE NOT EXISTS (SELECT FROM hsds.service s JOIN agencies g ON g.organization_id = s.organization_id
                       JOIN agreements a ON a.id = $1
                      WHERE s.id = asked.id AND (g.id = a.agency_id OR g.id IN (SELECT p.partner_id FROM agreement_parties p WHERE p.agreement_id = a.id)))`;
const CLEAR = `DELETE FROM agreement_promises WHERE version_id = $1`;
const ADD = `
  INSERT INTO agreement_promises (id, version_id, promised_by, kind, situation, urgency, category, service_ids, amount, unit, what)
  SELECT p.id, $1, p."promisedBy", p.kind, p.situation, p.urgency, p.category, p."serviceIds", p.amount, p.unit, p.what
    FROM jsonb_to_recordset($2::jsonb) AS p(id uuid, "promisedBy" text, kind text, situation text, urgency text, category text, "serviceIds" uuid[], amount int, unit text, what text)`;
const TOUCH_VERSION = `UPDATE agreement_versions SET updated_at = $2 WHERE id = $1`;
const TOUCH = `UPDATE agreements SET version = version + 1, updated_at = $2 WHERE id = $1 RETURNING version`;

/** The promises of versions. */
@Injectable()
export class PromiseStore {
  ofVersions(tx: Tx, versionIds: readonly string[]): Promise<KeptPromise[]> {
    return tx.query(OF_VERSIONS, [versionIds]);
  }

  async lock(tx: Tx, versionId: string): Promise<LockedVersion | null> {
    const [version] = await tx.query<LockedVersion[]>(LOCK, [versionId]);
    return version ?? null;
  }

  /** Those of the services that no party to the agreement offers. */
  async strangers(tx: Tx, agreementId: string, serviceIds: readonly string[]): Promise<readonly string[]> {
    return (await tx.query<{ id: string }[]>(STRANGE, [agreementId, serviceIds])).map(({ id }) => id);
  }

  /** Puts the promises of a version in the place of those it had. */
  async replace(
    tx: Tx,
    versionId: string,
    { agreementId }: LockedVersion,
    promises: readonly AgreementPromise[],
    at: Date,
  ): Promise<void> {
    await tx.query(CLEAR, [versionId]);
    await tx.query(ADD, [versionId, JSON.stringify(promises.map((promise) => ({ ...promise, id: newId() })))]);
    await tx.query(TOUCH_VERSION, [versionId, at]);
    await changedRows(tx, TOUCH, [agreementId, at]);
  }
}
