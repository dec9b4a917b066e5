import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/transactor.js';
import type { StepRecords } from '../domain/step-records.js';

const NOTE = `INSERT INTO referral_notes (referral_id, version, kind, visibility, author_agency_id, text)
  SELECT $1, $2, kind, visibility, $3, text FROM jsonb_to_recordset($4::jsonb) AS n(kind text, visibility text, text text)`;
const BOOK = `INSERT INTO appointments (id, referral_id, starts_at, place, state, booked_at) VALUES ($1, $2, $3, $4, 'booked', $5)`;
const SETTLE = `UPDATE appointments p SET state = s."as", settled_in = $2 FROM jsonb_to_recordset($3::jsonb) AS s(id uuid, "as" text)
  WHERE p.referral_id = $1 AND p.id = s.id`;
const REINSTATE = `UPDATE appointments SET state = 'booked', settled_in = NULL WHERE referral_id = $1 AND settled_in = $2`;
const ATTEMPT = `INSERT INTO contact_attempts (id, referral_id, at, channel, result, party) VALUES ($1, $2, $3, $4, $5, $6)`;
const REPORT = `INSERT INTO person_reports (id, referral_id, at, report, recorded_by) VALUES ($1, $2, $3, $4, $5)`;

/** Of which step, by whom, when. */
interface StepOrigin {
  readonly referralId: string;
  readonly version: number;
  readonly agencyId: string | null;
  readonly userId: string | null;
  readonly at: Date;
}

/** Keeps what a step brings besides the move: words, appointments, attempts, reports. */
@Injectable()
export class StepRecordsStore {
  async add(tx: Tx, { referralId, version, agencyId, userId, at }: StepOrigin, records: StepRecords): Promise<void> {
    const { notes, settled, reinstates, booked, attempt, report } = records;
    if (notes.length > 0) await tx.query(NOTE, [referralId, version, agencyId, JSON.stringify(notes)]);
    if (settled.length > 0) await tx.query(SETTLE, [referralId, version, JSON.stringify(settled)]);
    if (reinstates !== null) await tx.query(REINSTATE, [referralId, reinstates]);
    if (booked) await tx.query(BOOK, [newId(), referralId, booked.startsAt, booked.place, at]);
    if (attempt)
      await tx.query(ATTEMPT, [newId(), referralId, attempt.at, attempt.channel, attempt.result, attempt.party]);
    if (report) await tx.query(REPORT, [newId(), referralId, at, report, userId]);
  }
}
