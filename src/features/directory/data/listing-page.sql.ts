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

/** All that the directory says of the listing $1, in one row. */
export const LISTING_PAGE = `
  WITH l AS (
    SELECT id AS listing_id, service_id, location_id FROM hsds.service_at_location WHERE id = $1
    UNION ALL
    SELECT id, id, NULL FROM hsds.service WHERE id = $1
    LIMIT 1
  )
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
            FROM hsds.address d WHERE d.location_id = l.location_id AND d.missing_since IS NULL) AS addresses,
         (${SCHEDULES}) AS schedules,
         (SELECT coalesce(json_agg(DISTINCT jsonb_build_object('code', g.code, 'name', g.name)), '[]')
            FROM hsds.language g WHERE (g.service_id = s.id OR g.location_id = l.location_id) AND g.missing_since IS NULL) AS languages,
         ARRAY (SELECT lc.category_code FROM listing_categories lc JOIN categories c ON c.code = lc.category_code WHERE lc.service_id = s.id ORDER BY c.number) AS categories,
         (SELECT coalesce(json_agg(json_build_object('name', t.name, 'title', t.title, 'department', t.department, 'email', t.email) ORDER BY ${NEAREST_FIRST('t')}), '[]')
            FROM hsds.contact t WHERE ${ABOUT('t')} AND t.missing_since IS NULL) AS contacts
    FROM l
    JOIN hsds.service s ON s.id = l.service_id
    JOIN hsds.organization o ON o.id = s.organization_id
    LEFT JOIN hsds.service_at_location sl ON sl.id = l.listing_id`;
