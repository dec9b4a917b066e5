import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../kernel/clock.js';
import { newId } from '../../../../kernel/ids.js';
import { changedRows } from '../../../../platform/database/changed-rows.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { PartnerCategory } from '../../domain/partner-categories.js';
import type { AttestationTerms } from '../domain/attestation.js';

const COLUMNS = `
  id, category, kind, statement, contingency_plan AS "contingencyPlan", attested_by AS "attestedBy", attested_on AS "attestedOn", review_on AS "reviewOn", file_id AS "fileId"`;
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('coverage_attestations:' || $1 || ':' || $2, 0))`;
const OPEN = `SELECT ${COLUMNS} FROM coverage_attestations WHERE agency_id = $1 AND category = $2 AND ended_on IS NULL`;
const END = `
  UPDATE coverage_attestations SET ended_on = $3 WHERE id = $1 AND agency_id = $2 AND ended_on IS NULL AND attested_on <= $3::date RETURNING id`;
const BY_ID = `SELECT ${COLUMNS} FROM coverage_attestations WHERE id = $1 AND agency_id = $2 AND ended_on IS NULL`;
const ADD = `
  INSERT INTO coverage_attestations (id, agency_id, category, kind, statement, contingency_plan, attested_by, attested_on, review_on, file_id, recorded_by, recorded_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;
const KEEP_STEP = `
  INSERT INTO coverage_next_steps (agency_id, category, step, due_on, owner_id, updated_at) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (agency_id, category) DO UPDATE SET step = excluded.step, due_on = excluded.due_on, owner_id = excluded.owner_id, updated_at = excluded.updated_at`;
const DROP_STEP = 'DELETE FROM coverage_next_steps WHERE agency_id = $1 AND category = $2';
const OWN_FILE = 'SELECT id FROM files WHERE id = $1 AND agency_id = $2';

/** An attestation that stands. */
export interface StandingAttestation extends AttestationTerms {
  readonly id: string;
}

/** A next step as it is to be; without words there is none. */
export interface StepToKeep {
  readonly category: PartnerCategory;
  readonly step: string;
  readonly dueOn: string | null;
  readonly ownerId: string;
}

/** Keeps attestations and next steps of the coverage map. */
@Injectable()
export class CoverageStore {
  constructor(private readonly clock: Clock) {}

  /** The attestation of a category that stands; nobody else attests of it until the transaction ends. */
  async open(tx: Tx, agencyId: string, category: PartnerCategory): Promise<StandingAttestation | null> {
    await tx.query(LOCK, [agencyId, category]);
    const [row] = await tx.query<StandingAttestation[]>(OPEN, [agencyId, category]);
    return row ?? null;
  }

  async byId(tx: Tx, agencyId: string, id: string): Promise<StandingAttestation | null> {
    const [row] = await tx.query<StandingAttestation[]>(BY_ID, [id, agencyId]);
    return row ?? null;
  }

  /** From that day on it counts no more. Whether it stood, and had begun by then. */
  async end(tx: Tx, agencyId: string, { id, on }: { readonly id: string; readonly on: string }): Promise<boolean> {
    return (await changedRows(tx, END, [id, agencyId, on])).length > 0;
  }

  async add(tx: Tx, agencyId: string, terms: AttestationTerms, by: string): Promise<string> {
    const { category, kind, statement, contingencyPlan, attestedBy, attestedOn, reviewOn, fileId } = terms;
    const id = newId();
    const said = [category, kind, statement, contingencyPlan, attestedBy, attestedOn, reviewOn, fileId];
    await tx.query(ADD, [id, agencyId, ...said, by, this.clock.now()]);
    return id;
  }

  async keepStep(tx: Tx, agencyId: string, { category, step, dueOn, ownerId }: StepToKeep): Promise<void> {
    if (step === '') await tx.query(DROP_STEP, [agencyId, category]);
    else await tx.query(KEEP_STEP, [agencyId, category, step, dueOn, ownerId, this.clock.now()]);
  }

  async hasFile(tx: Tx, agencyId: string, fileId: string): Promise<boolean> {
    return (await tx.query<unknown[]>(OWN_FILE, [fileId, agencyId])).length > 0;
  }
}
