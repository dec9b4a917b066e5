import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../kernel/clock.js';
import { newId } from '../../../../kernel/ids.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { VersionKind, VersionTerms } from '../domain/agreement-version.js';

const ADD = `
  INSERT INTO agreement_versions (id, agreement_id, number, kind, state, categories, created_by, created_at, updated_at)
  SELECT $1, $2, coalesce(max(number), 0) + 1, $3, 'draft', $4, $5, $6, $6 FROM agreement_versions WHERE agreement_id = $2`;
const SAVE = `
  UPDATE agreement_versions SET starts_on = $2, ends_on = $3, notice_days = $4, terms = $5, categories = $6, service_ids = $7, location_ids = $8, program_ids = $9,
         updated_at = $10 WHERE id = $1 AND state = 'draft'`;
const OFFER = `UPDATE agreement_versions SET state = 'offered', content_sha256 = $2, offered_at = $3, updated_at = $3 WHERE id = $1 AND state = 'draft'`;
const ADOPT = `UPDATE agreement_versions SET state = 'adopted', content_sha256 = $2, activated_at = $3, updated_at = $3 WHERE id = $1 AND state IN ('draft', 'offered')`;
const WITHDRAW = `UPDATE agreement_versions SET state = 'withdrawn', updated_at = $2 WHERE id = $1`;
const REPLACE = `UPDATE agreement_versions SET state = 'replaced', ended_on = greatest($2::date, starts_on), updated_at = $3 WHERE id = ANY ($1::uuid[])`;
const END = `
  UPDATE agreement_versions SET ended_on = greatest($2::date, starts_on), updated_at = $3
   WHERE agreement_id = $1 AND activated_at IS NOT NULL AND (ends_on IS NULL OR ends_on >= $2::date) AND (ended_on IS NULL OR ended_on > $2::date)`;

const COPY = `
  INSERT INTO agreement_versions (id, agreement_id, number, kind, state, starts_on, ends_on, notice_days, terms, categories, service_ids, location_ids, program_ids,
                                  created_by, created_at, updated_at)
  SELECT $2, v.agreement_id, (SELECT max(number) + 1 FROM agreement_versions o WHERE o.agreement_id = v.agreement_id), $3, 'draft', $4, $5, v.notice_days, v.terms,
         v.categories, v.service_ids, v.location_ids, v.program_ids, $6, $7, $7
    FROM agreement_versions v WHERE v.id = $1`;
const COPY_PROMISES = `
  INSERT INTO agreement_promises (id, version_id, promised_by, kind, situation, urgency, category, service_ids, amount, unit, what)
  SELECT gen_random_uuid(), $2, promised_by, kind, situation, urgency, category, service_ids, amount, unit, what FROM agreement_promises WHERE version_id = $1`;
const COPY_DCO_SERVICES = `
  INSERT INTO agreement_dco_services (id, version_id, service, elements, location_ids, is_state_sanctioned, is_less_stringent)
  SELECT gen_random_uuid(), $2, service, elements, location_ids, is_state_sanctioned, is_less_stringent FROM agreement_dco_services WHERE version_id = $1`;
const COPY_FILES = `INSERT INTO agreement_files (version_id, file_id, role) SELECT $2, file_id, role FROM agreement_files WHERE version_id = $1 AND role = ANY ($3::text[])`;

/** What of a version is carried over to a copy of it. */
export interface VersionCopy {
  readonly kind: VersionKind;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly fileRoles: readonly string[];
  readonly by: string | null;
}

/** Writes versions of agreements; what was offered is never changed again but for how far it is. */
@Injectable()
export class VersionStore {
  constructor(private readonly clock: Clock) {}

  /** Begins an empty draft and answers with its id. */
  async add(
    tx: Tx,
    agreementId: string,
    kind: VersionKind,
    categories: readonly string[],
    by: string | null,
  ): Promise<string> {
    const id = newId();
    await tx.query(ADD, [id, agreementId, kind, categories, by, this.clock.now()]);
    return id;
  }

  async save(tx: Tx, id: string, terms: VersionTerms): Promise<void> {
    const { startsOn, endsOn, noticeDays, terms: text, categories, serviceIds, locationIds, programIds } = terms;
    await tx.query(SAVE, [id, startsOn, endsOn, noticeDays, text, categories, serviceIds, locationIds, programIds, this.clock.now()]); // prettier-ignore
  }

  async offer(tx: Tx, id: string, contentSha256: string): Promise<void> {
    await tx.query(OFFER, [id, contentSha256, this.clock.now()]);
  }

  async adopt(tx: Tx, id: string, contentSha256: string): Promise<void> {
    await tx.query(ADOPT, [id, contentSha256, this.clock.now()]);
  }

  async withdraw(tx: Tx, id: string): Promise<void> {
    await tx.query(WITHDRAW, [id, this.clock.now()]);
  }

  /** A later version takes their place from a day on. */
  async replace(tx: Tx, ids: readonly string[], from: string): Promise<void> {
    if (ids.length > 0) await tx.query(REPLACE, [ids, from, this.clock.now()]);
  }

  /** Nothing of an agreement holds from a day on. */
  async end(tx: Tx, agreementId: string, from: string): Promise<void> {
    await tx.query(END, [agreementId, from, this.clock.now()]);
  }

  /** A draft that says the same, with its promises, its services and some of its files; answers with its id. */
  async copy(tx: Tx, id: string, { kind, startsOn, endsOn, fileRoles, by }: VersionCopy): Promise<string> {
    const copyId = newId();
    await tx.query(COPY, [id, copyId, kind, startsOn, endsOn, by, this.clock.now()]);
    await tx.query(COPY_PROMISES, [id, copyId]);
    await tx.query(COPY_DCO_SERVICES, [id, copyId]);
    await tx.query(COPY_FILES, [id, copyId, fileRoles]);
    return copyId;
  }
}
