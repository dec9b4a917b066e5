import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/transactor.js';
import type { PromiseRecord } from '../domain/promise-records.js';
import type { Referral } from '../domain/referral.js';

const START = `
  INSERT INTO promises_due (id, referral_id, agreement_id, promise_id, agency_id, partner_id, kind, started_at, due_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (referral_id, kind, started_at) DO UPDATE SET due_at = excluded.due_at, answered_at = NULL, ended_at = NULL`;

const NEWEST = `referral_id = $1 AND kind = $2 AND started_at = (SELECT max(p.started_at) FROM promises_due p WHERE p.referral_id = $1 AND p.kind = $2)`;

/** What was answered stays answered the first time, but for an appointment that is moved. */
const ANSWER = `UPDATE promises_due SET answered_at = CASE WHEN kind = 'fast_track' THEN $3 ELSE coalesce(answered_at, $3) END, ended_at = NULL WHERE ${NEWEST}`;
const END = `UPDATE promises_due SET ended_at = $3 WHERE ${NEWEST} AND answered_at IS NULL AND ended_at IS NULL`;
const AWAIT = `UPDATE promises_due SET answered_at = CASE WHEN kind = 'fast_track' AND ended_at IS NOT NULL THEN answered_at END, ended_at = NULL WHERE ${NEWEST}`;
const FORGET = `DELETE FROM promises_due WHERE referral_id = $1 AND kind = $2 AND started_at = $3`;

/** Keeps which promises a referral set running, and what came of them. */
@Injectable()
export class PromisesDueStore {
  async keep(tx: Tx, referral: Referral, records: readonly PromiseRecord[]): Promise<void> {
    for (const record of records) await this.one(tx, referral, record);
  }

  private async one(tx: Tx, referral: Referral, record: PromiseRecord): Promise<void> {
    const { id, senderAgencyId, receiverAgencyId } = referral;
    const { kind } = record;
    if (record.what === 'starts') {
      const { agreementId, promiseId, at, dueAt } = record;
      const sides = [senderAgencyId, receiverAgencyId];
      await tx.query(START, [newId(), id, agreementId, promiseId, ...sides, kind, at, dueAt]);
    } else if (record.what === 'is_awaited') await tx.query(AWAIT, [id, kind]);
    else if (record.what === 'is_answered') await tx.query(ANSWER, [id, kind, record.at]);
    else await tx.query(record.what === 'ends' ? END : FORGET, [id, kind, record.at]);
  }
}
