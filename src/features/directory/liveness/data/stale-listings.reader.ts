import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../kernel/clock.js';
import { decodeCursor, toPage, type Page } from '../../../../kernel/page.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { GROUP_WEIGHTS, STALE_DAYS } from '../domain/verification.js';
import { usesSql } from './uses.sql.js';

/** Which listings are asked for. */
export interface StaleFilter {
  /** Only those of the network's agencies, who can be asked by mail. */
  readonly inNetworkOnly: boolean;
  /** Only those of this category or one below it. */
  readonly categoryCode: string | null;
  readonly organizationId: string | null;
}

/** A listing that waits to be verified. */
export interface StaleListing {
  readonly listingId: string;
  readonly serviceId: string;
  readonly serviceName: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly agencyId: string | null;
  /** From 0, all verified just now, to 1. */
  readonly staleness: number;
  /** Staleness by use: what comes first. */
  readonly urgency: number;
  /** How often it was opened or referred to in the last ninety days. */
  readonly uses: number;
  /** The oldest verification of any part; null when a part never was. */
  readonly oldestAt: Date | null;
}

const WEIGHTS = Object.entries(GROUP_WEIGHTS);
const TOTAL = WEIGHTS.reduce((sum, [, weight]) => sum + weight, 0);

const WEIGHT_ROWS = `(VALUES ${WEIGHTS.map(([group, weight]) => `('${group}', ${weight})`).join(', ')}) AS w (field_group, weight)`;

/** The same reckoning as `stalenessOf` and `urgencyOf`; $1 is now. */
const STALE = `
  WITH used AS (
    ${usesSql('$1')}
  ), verified AS (
    SELECT v.listing_id, sum(w.weight * (1 - least(1, greatest(0, extract(epoch FROM $1::timestamptz - v.verified_at) / 86400) / ${STALE_DAYS}))) / ${TOTAL} AS fresh,
           CASE WHEN count(*) = ${WEIGHTS.length} THEN min(v.verified_at) END AS oldest_at
      FROM listing_verifications v JOIN ${WEIGHT_ROWS} USING (field_group) GROUP BY 1
  ), ranked AS (
    SELECT l.listing_id, l.service_id, s.name AS service_name, o.id AS organization_id, o.name AS organization_name, a.id AS agency_id,
           round((1 - coalesce(v.fresh, 0))::numeric, 6)::float8 AS staleness, coalesce(u.uses, 0) AS uses, v.oldest_at,
           round((1 - coalesce(v.fresh, 0))::numeric * log(2, 2 + coalesce(u.uses, 0)), 6)::float8 AS urgency
      FROM (SELECT sl.id AS listing_id, sl.service_id FROM hsds.service_at_location sl WHERE sl.missing_since IS NULL
            UNION ALL
            SELECT s.id, s.id FROM hsds.service s WHERE NOT EXISTS (SELECT FROM hsds.service_at_location sl WHERE sl.service_id = s.id AND sl.missing_since IS NULL)) l
      JOIN hsds.service s ON s.id = l.service_id AND s.missing_since IS NULL AND s.status NOT IN ('inactive', 'defunct')
      JOIN hsds.organization o ON o.id = s.organization_id
      LEFT JOIN agencies a ON a.organization_id = o.id AND a.active
      LEFT JOIN verified v ON v.listing_id = l.listing_id
      LEFT JOIN used u ON u.listing_id = l.listing_id
     WHERE (NOT $2::boolean OR a.mailbox IS NOT NULL AND NOT a.is_lead) AND ($3::uuid IS NULL OR o.id = $3)
       AND ($4::text IS NULL OR EXISTS (SELECT FROM listing_categories lc JOIN categories c ON c.code = lc.category_code WHERE lc.service_id = s.id AND $4 = ANY (c.path)))
  )
  SELECT listing_id AS "listingId", service_id AS "serviceId", service_name AS "serviceName", organization_id AS "organizationId",
         organization_name AS "organizationName", agency_id AS "agencyId", staleness, urgency, uses, oldest_at AS "oldestAt"
    FROM ranked
   WHERE $5::float8 IS NULL OR (urgency, listing_id) < ($5, $6::uuid)
   ORDER BY urgency DESC, listing_id DESC
   LIMIT $7`;

/** Which listings are to be verified first: stale before fresh, and what is used most before what nobody uses. */
@Injectable()
export class StaleListings {
  constructor(private readonly clock: Clock) {}

  /** A cursor that we did not make starts at the beginning. */
  async page(
    tx: Tx,
    { inNetworkOnly, categoryCode, organizationId }: StaleFilter,
    { first, after }: { readonly first: number; readonly after: string | null },
  ): Promise<Page<StaleListing>> {
    const [urgency, id, asOf] = (after && decodeCursor(after, 3)) || [null, null, null];
    // Every page is reckoned as of the first, or a listing could slip past between two.
    const now = asOf ? new Date(asOf) : this.clock.now();
    const values = [now, inNetworkOnly, organizationId, categoryCode, urgency, id, first + 1];
    const rows = await tx.query<StaleListing[]>(STALE, values);
    return toPage(rows, first, (row) => [String(row.urgency), row.listingId, now.toISOString()]);
  }
}
