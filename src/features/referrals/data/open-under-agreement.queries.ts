import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactor.js';
import type { ReferralState } from '../domain/referral-lifecycle.js';
import type { Urgency } from '../domain/urgency.js';

/** An open referral that rests on an agreement; whom it is about stays with the referral. */
export interface OpenUnderAgreement {
  readonly id: string;
  readonly reference: string;
  readonly state: ReferralState;
  readonly urgency: Urgency;
  readonly serviceName: string;
  readonly receiverName: string;
  readonly sentAt: Date | null;
}

const OPEN = `
  SELECT DISTINCT r.id, r.reference, r.state, r.urgency, r.service_name AS "serviceName", rec.name AS "receiverName", r.sent_at AS "sentAt", r.created_at
    FROM agreements a
    JOIN agencies lead ON lead.id = a.agency_id
    JOIN agreement_parties p ON p.agreement_id = a.id
    JOIN agreement_versions v ON v.agreement_id = a.id AND v.activated_at IS NOT NULL AND v.in_force @> ($2::timestamptz AT TIME ZONE lead.time_zone)::date
    JOIN referrals r ON r.sender_agency_id = a.agency_id AND r.receiver_agency_id = p.partner_id AND r.ended_at IS NULL AND r.state <> 'draft'
    JOIN agencies rec ON rec.id = r.receiver_agency_id
    LEFT JOIN LATERAL (SELECT app.redirected_listing(r.listing_id) AS id) asked ON true
    LEFT JOIN hsds.service_at_location sl ON sl.id = asked.id
    LEFT JOIN hsds.service s ON s.id = coalesce(sl.service_id, asked.id)
   WHERE a.id = $1
     AND (v.service_ids = '{}' AND v.program_ids = '{}' OR s.id = ANY (v.service_ids) OR s.program_id = ANY (v.program_ids))
     AND (v.location_ids = '{}' OR sl.location_id IS NULL OR sl.location_id = ANY (v.location_ids))
   ORDER BY r.created_at, r.id`;

/** Which open referrals rest on an agreement that is in force. */
@Injectable()
export class OpenUnderAgreementQueries {
  of(tx: Tx, agreementId: string, now: Date): Promise<OpenUnderAgreement[]> {
    return tx.query(OPEN, [agreementId, now]);
  }
}
