import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactor.js';

/** A partner to whom people are sent, and with whom nothing is in force. */
export interface SentTo {
  readonly id: string;
  readonly name: string;
  readonly referrals: number;
}

/** $1 the agency, $2 the day. The 12 months end with that day, where the agency is. */
const WITHOUT_AGREEMENT = `
  WITH own AS (
    SELECT id, ($2::date + 1)::timestamp AT TIME ZONE time_zone AS until, ($2::date - interval '12 months' + interval '1 day') AT TIME ZONE time_zone AS since
      FROM agencies WHERE id = $1)
  SELECT g.id, g.name, count(*)::int AS referrals
    FROM own JOIN referrals r ON r.sender_agency_id = own.id AND r.sent_at >= own.since AND r.sent_at < own.until
    JOIN agencies g ON g.id = r.receiver_agency_id
   WHERE NOT EXISTS (
     SELECT FROM agreement_parties p JOIN agreements a ON a.id = p.agreement_id JOIN agreement_versions v ON v.agreement_id = a.id
      WHERE p.partner_id = g.id AND a.agency_id = own.id AND v.activated_at IS NOT NULL AND v.in_force @> $2::date)
   GROUP BY g.id, g.name ORDER BY count(*) DESC, lower(g.name), g.id LIMIT $3`;

/** Counts to whom people are sent without an agreement; whoever sees no referrals counts none. */
@Injectable()
export class MostSentToQueries {
  withoutAgreement(tx: Tx, agencyId: string, day: string, most: number): Promise<SentTo[]> {
    return tx.query(WITHOUT_AGREEMENT, [agencyId, day, most]);
  }
}
