import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { GateFacts } from '../domain/gate-facts.js';

/** Between whom, about which listing, when. */
export interface GateAsked {
  readonly senderAgencyId: string;
  readonly receiverAgencyId: string;
  readonly listingId: string;
  readonly at: Date;
}

/** What `app.gate_facts` answers, as an expression over other columns. */
export const gateFactsSql = (sender: string, receiver: string, listing: string, at: string): string =>
  `app.gate_facts(${sender}, ${receiver}, ${listing}, ${at})`;

const FACTS = `SELECT ${gateFactsSql('$1', '$2', '$3', '$4')} AS facts`;

const UNDER_AGREEMENT = `
  SELECT c.id AS "listingId", s.name AS "serviceName", a.id AS "agencyId", a.name AS "organizationName", ${gateFactsSql('$1', 'a.id', 'c.id', '$4')} AS facts
    FROM (SELECT DISTINCT ON (s.id) coalesce(sl.id, s.id) AS id, s.id AS service_id
            FROM listing_categories lc JOIN hsds.service s ON s.id = lc.service_id
            LEFT JOIN hsds.service_at_location sl ON sl.service_id = s.id AND sl.missing_since IS NULL
           WHERE lc.category_code = $3 AND s.missing_since IS NULL AND s.status = 'active' ORDER BY s.id, sl.id) c
    JOIN hsds.service s ON s.id = c.service_id
    JOIN agencies a ON a.organization_id = s.organization_id
   WHERE a.active AND a.takes_referrals AND c.id <> $2 AND c.service_id IS DISTINCT FROM (SELECT sl.service_id FROM hsds.service_at_location sl WHERE sl.id = $2)
     AND EXISTS (SELECT FROM agreement_parties p JOIN agreements g ON g.id = p.agreement_id JOIN agreement_versions v ON v.agreement_id = g.id
                  WHERE p.partner_id = a.id AND g.agency_id = $1 AND v.activated_at IS NOT NULL AND v.in_force @> ($4::timestamptz AT TIME ZONE (SELECT l.time_zone FROM agencies l WHERE l.id = $1))::date)
   ORDER BY lower(s.name), c.id
   LIMIT 12`;

/** A service of the same kind under an agreement, with what stands between. */
export interface OtherListing {
  readonly listingId: string;
  readonly serviceName: string;
  readonly agencyId: string;
  readonly organizationName: string;
  readonly facts: GateFacts | null;
}

/** Reads what stands between the lead agency and a partner. */
@Injectable()
export class GateReader {
  /** Null where no agreement is asked for: another than the lead agency sends, or it sends to itself. */
  async facts(tx: Tx, { senderAgencyId, receiverAgencyId, listingId, at }: GateAsked): Promise<GateFacts | null> {
    const [row] = await tx.query<{ facts: GateFacts | null }[]>(FACTS, [
      senderAgencyId,
      receiverAgencyId,
      listingId,
      at,
    ]);
    return row?.facts ?? null;
  }

  /** Other services of a kind whose agency has an agreement in force; which of them may be sent to is for the gate to say. */
  underAgreement(
    tx: Tx,
    { senderAgencyId, listingId, at }: Omit<GateAsked, 'receiverAgencyId'>,
    categoryCode: string,
  ): Promise<OtherListing[]> {
    return tx.query(UNDER_AGREEMENT, [senderAgencyId, listingId, categoryCode, at]);
  }
}
