import { LIVENESS_COLUMNS } from '../liveness/data/listing-liveness.sql.js';
import { AGENCY_COLUMNS } from './agency-columns.js';

/** The rows about this listing itself, or about its service, place or organization, the nearest first. */
const ABOUT = (alias: string): string =>
  `(${alias}.service_at_location_id = l.listing_id OR ${alias}.service_id = s.id OR ${alias}.location_id = l.location_id OR ${alias}.organization_id = o.id)`;
const NEAREST_FIRST = (alias: string): string =>
  `${alias}.service_at_location_id IS NULL, ${alias}.service_id IS NULL, ${alias}.location_id IS NULL, ${alias}.id`;

/** Hours of the listing or its service if there are any, else of its place. */
const SCHEDULES = `
  SELECT coalesce(json_agg(json_build_object('opensAt', to_char(h.opens_at, 'HH24:MI'), 'closesAt', to_char(h.closes_at, 'HH24:MI'), 'byday', h.byday,
           'freq', h.freq, 'description', h.description, 'validFrom', h.valid_from, 'validTo', h.valid_to, 'notes', h.notes) ORDER BY strpos('MOTUWETHFRSASU', right(split_part(h.byday, ',', 1), 2)), h.opens_at, h.id), '[]')
    FROM (SELECT h.*, (h.service_at_location_id IS NULL AND h.service_id IS NULL)::int AS rank,
                 min((h.service_at_location_id IS NULL AND h.service_id IS NULL)::int) OVER () AS best
            FROM hsds.schedule h
           WHERE (h.service_at_location_id = l.listing_id OR h.service_id = s.id OR h.location_id = l.location_id) AND h.missing_since IS NULL) h
   WHERE h.rank = h.best`;

/** Whom to ask, with their numbers and what one calls them for. */
const CONTACTS = `
  SELECT coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'title', t.title, 'department', t.department, 'email', t.email, 'isOfPerson', t.is_of_person,
           'isOfService', t.service_id IS NOT NULL,
           'purposes', (SELECT coalesce(json_agg(cp.purpose), '[]') FROM contact_purposes cp WHERE cp.contact_id = t.id),
           'phones', (SELECT coalesce(json_agg(json_build_object('number', tp.number, 'extension', tp.extension, 'type', tp.type, 'description', tp.description) ORDER BY tp.id), '[]')
                        FROM hsds.phone tp WHERE tp.contact_id = t.id AND tp.missing_since IS NULL)) ORDER BY ${NEAREST_FIRST('t')}), '[]')
    FROM hsds.contact t WHERE ${ABOUT('t')} AND t.missing_since IS NULL`;

/** The id of a merged record leads to the one that stayed. */
const ASKED = 'SELECT app.redirected_listing(asked) FROM unnest($1::uuid[]) AS asked';

/** All that the directory says of listings, a row each: those of the ids $1, as of $2. */
export const LISTING_PAGE = listingPage(`
    SELECT id AS listing_id, service_id, location_id FROM hsds.service_at_location WHERE id IN (${ASKED})
    UNION ALL
    SELECT id, id, NULL FROM hsds.service WHERE id IN (${ASKED})`);

/** The same of every listing that the organization of the agency $1 still offers. */
export const LISTING_PAGES_OF_AGENCY = listingPage(`
    SELECT sl.id AS listing_id, s.id AS service_id, sl.location_id
      FROM agencies a JOIN hsds.service s ON s.organization_id = a.organization_id AND s.missing_since IS NULL AND s.status NOT IN ('inactive', 'defunct')
      JOIN hsds.service_at_location sl ON sl.service_id = s.id AND sl.missing_since IS NULL
     WHERE a.id = $1
    UNION ALL
    SELECT s.id, s.id, NULL
      FROM agencies a JOIN hsds.service s ON s.organization_id = a.organization_id AND s.missing_since IS NULL AND s.status NOT IN ('inactive', 'defunct')
     WHERE a.id = $1 AND NOT EXISTS (SELECT FROM hsds.service_at_location sl WHERE sl.service_id = s.id AND sl.missing_since IS NULL)`);

function listingPage(which: string): string {
  return `
  WITH l AS (${which})
  SELECT l.listing_id AS id, s.id AS "serviceId", l.location_id AS "locationId", o.id AS "organizationId", o.name AS "organizationName",
         s.name AS "serviceName", s.alternate_name AS "alternateName", s.description, s.application_process AS "applicationProcess",
         s.eligibility_description AS eligibility, coalesce(s.fees_description, s.fees) AS fees, s.wait_time AS "waitTime",
         s.interpretation_services AS "interpretationServices", coalesce(s.url, o.website) AS url, coalesce(s.email, o.email) AS email,
         s.status, s.source, s.last_modified AS "lastModified", coalesce(sl.missing_since, s.missing_since) AS "missingSince",
         (SELECT row_to_json(a) FROM (SELECT ${AGENCY_COLUMNS} FROM agencies a WHERE a.organization_id = o.id) a) AS agency,
         ARRAY (SELECT d.document FROM hsds.required_document d WHERE d.service_id = s.id AND d.missing_since IS NULL AND d.document <> '' ORDER BY d.id) AS "requiredDocuments",
         ARRAY (SELECT coalesce(x.description, x.details) FROM hsds.accessibility x
                 WHERE x.location_id = l.location_id AND x.missing_since IS NULL AND coalesce(x.description, x.details) <> '' ORDER BY x.id) AS accessibility,
         (SELECT coalesce(json_agg(json_build_object('number', p.number, 'extension', p.extension, 'type', p.type, 'description', p.description) ORDER BY ${NEAREST_FIRST('p')}), '[]')
            FROM hsds.phone p WHERE ${ABOUT('p')} AND p.missing_since IS NULL) AS phones,
         (SELECT coalesce(json_agg(json_build_object('address1', coalesce(d.address_1, ''), 'address2', d.address_2, 'city', coalesce(d.city, ''),
                   'stateProvince', coalesce(d.state_province, ''), 'postalCode', coalesce(d.postal_code, ''), 'country', coalesce(d.country, ''))
                   ORDER BY d.address_type <> 'physical', d.id), '[]')
            FROM hsds.address d WHERE d.location_id = l.location_id AND d.missing_since IS NULL AND NOT lo.is_confidential) AS addresses,
         coalesce(lo.is_confidential, false) AS "isPlacePrivate", lo.id IS NOT NULL AND app.knows_private_place(lo.id) AS "mayKnowPlace", lo.name AS "placeName",
         (${SCHEDULES}) AS schedules,
         (SELECT coalesce(json_agg(DISTINCT jsonb_build_object('code', g.code, 'name', g.name)), '[]')
            FROM hsds.language g WHERE (g.service_id = s.id OR g.location_id = l.location_id) AND g.missing_since IS NULL) AS languages,
         ARRAY (SELECT lc.category_code FROM listing_categories lc JOIN categories c ON c.code = lc.category_code WHERE lc.service_id = s.id ORDER BY c.number) AS categories,
         (${CONTACTS}) AS contacts,
         ${LIVENESS_COLUMNS}
    FROM l
    JOIN hsds.service s ON s.id = l.service_id
    JOIN hsds.organization o ON o.id = s.organization_id
    LEFT JOIN hsds.service_at_location sl ON sl.id = l.listing_id
    LEFT JOIN hsds.location lo ON lo.id = l.location_id
   ORDER BY s.name, l.listing_id`;
}
