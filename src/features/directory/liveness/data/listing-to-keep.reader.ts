import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';

/** A listing as those who keep it true need it. */
export interface ListingToKeep {
  readonly listingId: string;
  readonly serviceId: string;
  readonly locationId: string | null;
  readonly organizationId: string;
  /** The agency that answers for it; null outside the network. */
  readonly agencyId: string | null;
  /** The clocks by which its days begin and end. */
  readonly timeZone: string;
  readonly categoryCodes: readonly string[];
}

const LISTING = `
  WITH asked AS (
    SELECT id AS listing_id, service_id, location_id FROM hsds.service_at_location WHERE id = app.redirected_listing($1)
    UNION ALL
    SELECT s.id, s.id, NULL FROM hsds.service s WHERE s.id = app.redirected_listing($1)
    LIMIT 1
  )
  SELECT l.listing_id AS "listingId", l.service_id AS "serviceId", l.location_id AS "locationId", s.organization_id AS "organizationId",
         a.id AS "agencyId", coalesce(a.time_zone, (SELECT time_zone FROM agencies WHERE is_lead), 'America/New_York') AS "timeZone",
         ARRAY (SELECT category_code FROM listing_categories WHERE service_id = s.id ORDER BY 1) AS "categoryCodes"
    FROM asked l
    JOIN hsds.service s ON s.id = l.service_id
    LEFT JOIN agencies a ON a.organization_id = s.organization_id`;

/** One at a time for each listing: what stands follows from all that was said before. */
const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtext('loopkeeper.listing'), hashtext(app.redirected_listing($1)::text))`;

/** Finds listings for the commands that keep them true; the id of a merged one leads to the one that stayed. */
@Injectable()
export class ListingsToKeep {
  async find(tx: Tx, listingId: string): Promise<ListingToKeep | null> {
    const [listing] = await tx.query<ListingToKeep[]>(LISTING, [listingId]);
    return listing ?? null;
  }

  /** The listing, which nobody else changes what is said of until the transaction ends. */
  async lock(tx: Tx, listingId: string): Promise<ListingToKeep | null> {
    await tx.query(ONE_AT_A_TIME, [listingId]);
    return this.find(tx, listingId);
  }
}
