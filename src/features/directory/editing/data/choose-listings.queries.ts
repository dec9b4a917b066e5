import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';

/** Which listings are meant: those that fit every condition that is given. */
export interface ListingChoice {
  readonly listingIds: readonly string[] | null;
  /** Words of the names of services and organizations. */
  readonly text: string | null;
  readonly organizationId: string | null;
  readonly categoryCode: string | null;
  readonly source: string | null;
  readonly status: string | null;
}

export interface ChosenListing {
  readonly id: string;
  readonly serviceName: string;
  readonly organizationName: string;
}

const CHOOSE = `
  SELECT coalesce(sl.id, s.id) AS id, s.name AS "serviceName", o.name AS "organizationName"
    FROM hsds.service s JOIN hsds.organization o ON o.id = s.organization_id
    LEFT JOIN hsds.service_at_location sl ON sl.service_id = s.id AND sl.missing_since IS NULL
   WHERE s.missing_since IS NULL AND coalesce(sl.id, s.id) > coalesce($7::uuid, '00000000-0000-0000-0000-000000000000')
     AND ($1::uuid[] IS NULL OR sl.id = ANY ($1) OR s.id = ANY ($1) AND sl.id IS NULL)
     AND ($2::text IS NULL OR position(app.fold($2) IN app.fold(concat_ws(' ', s.name, s.alternate_name, o.name))) > 0)
     AND ($3::uuid IS NULL OR s.organization_id = $3)
     AND ($4::text IS NULL OR EXISTS (SELECT FROM listing_categories lc JOIN categories k ON k.code = lc.category_code WHERE lc.service_id = s.id AND $4 = ANY (k.path)))
     AND ($5::text IS NULL OR s.source = $5) AND ($6::text IS NULL OR s.status = $6)
   ORDER BY 1 LIMIT $8`;

/** Finds the listings that an edit or a file is about, those that search does not show among them. */
@Injectable()
export class ChooseListings {
  /** In the order of their ids, those after `after`. */
  choose(tx: Tx, choice: ListingChoice, first: number, after: string | null = null): Promise<ChosenListing[]> {
    const { listingIds, text, organizationId, categoryCode, source, status } = choice;
    return tx.query(CHOOSE, [listingIds, text, organizationId, categoryCode, source, status, after, first]);
  }
}
