import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactor.js';
import type { PartnerPromise } from '../../agreements/index.js';
import type { PromiseResult } from '../domain/promise-result.js';

/** One referral that set the promise running. */
export interface PromiseCase {
  readonly referralId: string;
  readonly reference: string;
  readonly startedAt: string;
  readonly dueAt: string;
  readonly answeredAt: string | null;
  readonly result: Exclude<PromiseResult, 'not_counted'>;
}

/** One promise of one partner, and what came of it in a period. */
export interface PromiseTally {
  readonly partnerId: string;
  readonly partnerName: string;
  readonly agreementId: string;
  readonly agreementTitle: string;
  readonly promiseId: string;
  readonly kind: PartnerPromise['kind'];
  readonly situation: string | null;
  readonly what: string;
  readonly amount: number;
  readonly unit: PartnerPromise['unit'];
  readonly kept: number;
  readonly missed: number;
  readonly open: number;
  /** The newest first, 200 at most. */
  readonly cases: readonly PromiseCase[];
}

export interface TallyAsked {
  readonly agencyId: string;
  /** Whose promises: those made to the agency, or its own. */
  readonly side: 'promised_to' | 'promised_by';
  /** The first and the last day, in the agency's own zone. */
  readonly from: string;
  readonly to: string;
  readonly now: Date;
}

const TALLY = `
  WITH due AS (
    SELECT d.partner_id, d.agreement_id, d.promise_id, d.referral_id, d.started_at, d.due_at, d.answered_at, r.reference,
           CASE WHEN d.answered_at IS NOT NULL THEN CASE WHEN d.answered_at <= d.due_at THEN 'kept' ELSE 'missed' END
                WHEN d.ended_at IS NOT NULL THEN CASE WHEN d.ended_at <= d.due_at THEN 'not_counted' ELSE 'missed' END
                WHEN $5::timestamptz <= d.due_at THEN 'open' ELSE 'missed' END AS result,
           row_number() OVER (PARTITION BY d.partner_id, d.promise_id ORDER BY d.started_at DESC, d.id DESC) AS place
      FROM promises_due d
      JOIN referrals r ON r.id = d.referral_id AND r.state <> 'void'
      JOIN agencies own ON own.id = $1
     WHERE CASE WHEN $2 = 'promised_to' THEN d.agency_id ELSE d.partner_id END = $1
       AND d.started_at >= ($3::date)::timestamp AT TIME ZONE own.time_zone AND d.started_at < ($4::date + 1)::timestamp AT TIME ZONE own.time_zone
  )
  SELECT due.partner_id AS "partnerId", a.name AS "partnerName", g.id AS "agreementId", g.title AS "agreementTitle", p.id AS "promiseId",
         p.kind, p.situation, p.what, p.amount, p.unit,
         count(*) FILTER (WHERE due.result = 'kept')::int AS kept, count(*) FILTER (WHERE due.result = 'missed')::int AS missed,
         count(*) FILTER (WHERE due.result = 'open')::int AS open,
         coalesce(json_agg(json_build_object('referralId', due.referral_id, 'reference', due.reference, 'startedAt', due.started_at, 'dueAt', due.due_at,
           'answeredAt', due.answered_at, 'result', due.result) ORDER BY due.place) FILTER (WHERE due.result <> 'not_counted' AND due.place <= 200), '[]') AS cases
    FROM due
    JOIN agreements g ON g.id = due.agreement_id
    JOIN agreement_promises p ON p.id = due.promise_id
    JOIN agencies a ON a.id = due.partner_id
   GROUP BY due.partner_id, a.name, g.id, g.title, p.id
  HAVING count(*) FILTER (WHERE due.result <> 'not_counted') > 0
   ORDER BY lower(a.name), due.partner_id, lower(g.title), array_position(ARRAY['first_response', 'decision', 'first_contact', 'fast_track'], p.kind), p.id`;

/** What came of promises, in one statement. */
@Injectable()
export class PromisesKeptQueries {
  tally(tx: Tx, { agencyId, side, from, to, now }: TallyAsked): Promise<PromiseTally[]> {
    return tx.query(TALLY, [agencyId, side, from, to, now]);
  }
}
