import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactor.js';
import type { ListingSheet } from '../domain/listing-sheet.js';

const SHEETS = `
  WITH asked AS (
    SELECT asked_id, app.redirected_listing(asked_id) AS id FROM unnest($1::uuid[]) AS asked_id
  ), l AS (
    SELECT a.asked_id, sl.id AS listing_id, sl.service_id, sl.location_id FROM asked a JOIN hsds.service_at_location sl ON sl.id = a.id
     UNION ALL
    SELECT a.asked_id, s.id, s.id, NULL FROM asked a JOIN hsds.service s ON s.id = a.id
  )
  SELECT l.asked_id AS "askedId", l.listing_id AS "listingId", s.id AS "serviceId", o.id AS "organizationId", o.name AS "organizationName", a.id AS "agencyId", s.name, s.description, s.status,
         s.url AS web, s.email, s.application_process AS "howToGetIn", s.eligibility_description AS eligibility, coalesce(s.fees_description, s.fees) AS fees,
         coalesce(place.is_confidential, false) AS "isConfidential",
         (SELECT concat_ws(' ext. ', p.number, nullif(p.extension, '')) FROM hsds.phone p
           WHERE (p.service_at_location_id = l.listing_id OR p.service_id = s.id OR p.location_id = l.location_id OR p.organization_id = o.id) AND p.missing_since IS NULL
           ORDER BY p.service_at_location_id IS NULL, p.service_id IS NULL, p.location_id IS NULL, p.id LIMIT 1) AS phone,
         (SELECT string_agg(DISTINCT g.name, ', ') FROM hsds.language g WHERE (g.service_id = s.id OR g.location_id = l.location_id) AND g.missing_since IS NULL AND g.name <> '') AS languages,
         (SELECT string_agg(DISTINCT r.name, ', ') FROM hsds.service_area r WHERE (r.service_id = s.id OR r.service_at_location_id = l.listing_id) AND r.missing_since IS NULL AND r.name <> '') AS area,
         (SELECT concat_ws(', ', nullif(d.address_1, ''), nullif(d.address_2, ''), nullif(d.city, ''), concat_ws(' ', nullif(d.state_province, ''), nullif(d.postal_code, '')))
            FROM hsds.address d WHERE d.location_id = l.location_id AND d.missing_since IS NULL AND NOT place.is_confidential ORDER BY d.address_type <> 'physical', d.id LIMIT 1) AS address,
         (SELECT coalesce(json_agg(json_build_object('byday', h.byday, 'freq', h.freq, 'opensAt', to_char(h.opens_at, 'HH24:MI'), 'closesAt', to_char(h.closes_at, 'HH24:MI'),
                   'validFrom', h.valid_from, 'validTo', h.valid_to, 'description', h.description, 'notes', h.notes) ORDER BY h.opens_at, h.id), '[]')
            FROM hsds.schedule h WHERE (h.service_at_location_id = l.listing_id OR h.service_id = s.id OR h.location_id = l.location_id) AND h.missing_since IS NULL) AS schedules
    FROM l JOIN hsds.service s ON s.id = l.service_id JOIN hsds.organization o ON o.id = s.organization_id
    LEFT JOIN agencies a ON a.organization_id = o.id AND a.active LEFT JOIN hsds.location place ON place.id = l.location_id`;

/** Reads listings as they are told to somebody who checks them, by the ids asked for: that of a merged listing leads to the one that stayed. What a confidential place would tell is never among it. */
@Injectable()
export class ListingSheets {
  async read(tx: Tx, listingIds: readonly string[]): Promise<ReadonlyMap<string, ListingSheet>> {
    const rows =
      listingIds.length > 0
        ? await tx.query<(ListingSheet & { readonly askedId: string })[]>(SHEETS, [listingIds])
        : [];
    return new Map(rows.map(({ askedId, ...sheet }) => [askedId, sheet]));
  }

  async one(tx: Tx, listingId: string): Promise<ListingSheet | null> {
    return (await this.read(tx, [listingId])).get(listingId) ?? null;
  }
}
