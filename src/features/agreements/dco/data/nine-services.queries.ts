import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { EncounterPeriod } from '../domain/direct-share.js';
import type { NineServicesFacts } from '../domain/nine-services-matrix.js';

/** All that the screen of the nine services needs, as it stood on a day. */
export interface NineServicesRead extends NineServicesFacts {
  readonly asOf: string;
  /** Newest first. */
  readonly periods: readonly EncounterPeriod[];
}

const PARTNERS = `
  (SELECT coalesce(json_agg(p.name ORDER BY lower(p.name), p.id), '[]') FROM agreement_parties ap JOIN agencies p ON p.id = ap.partner_id WHERE ap.agreement_id = a.id)`;

const HELD = `
  held AS (
    SELECT a.id, a.title, a.type, v.id AS version_id, v.ends_on, v.categories, v.service_ids, ${PARTNERS} AS partners
      FROM own JOIN agreements a ON a.agency_id = own.id JOIN agreement_versions v ON v.agreement_id = a.id
     WHERE v.activated_at IS NOT NULL AND v.in_force @> own.day)`;

const SERVICE_CATEGORIES = `
  (SELECT coalesce(json_agg(DISTINCT above.code), '[]')
     FROM listing_categories lc JOIN categories c ON c.code = lc.category_code, unnest(c.path) AS above (code) WHERE lc.service_id = ANY (h.service_ids))`;

/** $1 the agency, $2 the day or null for today, $3 now. */
const READ = `
  WITH own AS (
    SELECT id, time_zone, coalesce($2::date, ($3::timestamptz AT TIME ZONE time_zone)::date) AS day FROM agencies WHERE id = $1),
  ${HELD}
  SELECT own.day AS "asOf",
         (SELECT coalesce(json_agg(said), '[]') FROM (
            SELECT DISTINCT ON (n.service) n.service, n.is_direct AS "isDirect", n.note,
                   (SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name) ORDER BY s.name, s.id), '[]') FROM hsds.service s WHERE s.id = ANY (n.service_ids)) AS services
              FROM nine_services n WHERE n.agency_id = own.id AND (n.recorded_at AT TIME ZONE own.time_zone)::date <= own.day
             ORDER BY n.service, n.recorded_at DESC, n.id DESC) said) AS direct,
         (SELECT coalesce(json_agg(json_build_object('id', h.id, 'title', h.title, 'endsOn', h.ends_on, 'partners', h.partners,
                   'services', (SELECT coalesce(json_agg(d.service), '[]') FROM agreement_dco_services d WHERE d.version_id = h.version_id)) ORDER BY lower(h.title), h.id), '[]')
            FROM held h WHERE h.type = 'dco_agreement') AS dcos,
         (SELECT coalesce(json_agg(json_build_object('id', h.id, 'title', h.title, 'endsOn', h.ends_on, 'partners', h.partners, 'categories', h.categories,
                   'serviceCategories', ${SERVICE_CATEGORIES}) ORDER BY lower(h.title), h.id), '[]')
            FROM held h WHERE h.type NOT IN ('dco_agreement', 'baa', 'qsoa', 'data_sharing', 'roi_process')) AS partners,
         (SELECT coalesce(json_agg(period ORDER BY "startsOn" DESC), '[]') FROM (
            SELECT e.starts_on AS "startsOn", e.ends_on AS "endsOn",
                   json_agg(json_build_object('service', e.service, 'direct', e.direct_encounters, 'dco', e.dco_encounters)) AS rows
              FROM encounter_shares e WHERE e.agency_id = own.id AND e.starts_on <= own.day GROUP BY e.starts_on, e.ends_on) period) AS periods
    FROM own`;

/** Reads the nine services as they stood on a day, in one statement. */
@Injectable()
export class NineServicesQueries {
  async read(
    tx: Tx,
    agencyId: string | null,
    { on, now }: { readonly on: string | null; readonly now: Date },
  ): Promise<NineServicesRead | null> {
    const [row] = await tx.query<NineServicesRead[]>(READ, [agencyId, on, now]);
    return row ?? null;
  }
}
