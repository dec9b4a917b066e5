import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactor.js';

/** What a referral needs to know of the listing it goes to. */
export interface ListingForReferral {
  readonly listingId: string;
  readonly serviceId: string;
  readonly locationId: string | null;
  readonly organizationId: string;
  readonly serviceName: string;
  readonly organizationName: string;
  /** The agency that answers for it, or null when its organization takes no part in the network. */
  readonly agencyId: string | null;
  readonly categoryCodes: readonly string[];
  /** Whether the referral itself says that the person uses, or used, substances. */
  readonly isSubstanceUseCare: boolean;
}

const FOR_REFERRAL = `
  WITH asked AS (
    SELECT id AS listing_id, service_id, location_id FROM hsds.service_at_location WHERE id = app.redirected_listing($1)
    UNION ALL
    SELECT s.id, s.id, NULL FROM hsds.service s WHERE s.id = app.redirected_listing($1)
  )
  SELECT l.listing_id AS "listingId", s.id AS "serviceId", l.location_id AS "locationId", o.id AS "organizationId",
         s.name AS "serviceName", o.name AS "organizationName", a.id AS "agencyId",
         coalesce(c.codes, '{}') AS "categoryCodes", coalesce(c.substance, false) AS "isSubstanceUseCare"
    FROM asked l
    JOIN hsds.service s ON s.id = l.service_id
    JOIN hsds.organization o ON o.id = s.organization_id
    LEFT JOIN agencies a ON a.organization_id = o.id
    LEFT JOIN LATERAL (
      SELECT array_agg(c.code ORDER BY c.number) AS codes, bool_or(c.is_substance_use_care) AS substance
        FROM listing_categories lc JOIN categories c ON c.code = lc.category_code
       WHERE lc.service_id = s.id
    ) c ON true
   LIMIT 1`;

/** What other features may ask about listings. */
@Injectable()
export class ListingReader {
  /** The listing as a referral needs it, or null when there is none of that id. */
  async forReferral(tx: Tx, listingId: string): Promise<ListingForReferral | null> {
    const [listing] = await tx.query<ListingForReferral[]>(FOR_REFERRAL, [listingId]);
    return listing ?? null;
  }
}
