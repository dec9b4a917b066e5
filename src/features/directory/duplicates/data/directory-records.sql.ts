import type { DuplicateKind } from '../domain/directory-record.js';

/** Which rows: those of $3, or the next $2 after $1 in the order of their ids. */
const which = (alias: string): string => `
  ($3::uuid[] IS NULL AND ($1::uuid IS NULL OR ${alias}.id > $1) OR ${alias}.id = ANY ($3)) AND ${alias}.missing_since IS NULL`;

const NUMBERS = (condition: string): string => `
  ARRAY (SELECT p.number FROM hsds.phone p WHERE (${condition}) AND p.missing_since IS NULL AND coalesce(p.type, 'voice') <> 'fax' ORDER BY p.id LIMIT 12)`;

const ADDRESSES = (places: string): string => `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('line', a.address_1, 'city', a.city, 'postalCode', a.postal_code)), '[]')
     FROM (SELECT a.address_1, a.city, a.postal_code FROM hsds.address a JOIN hsds.location place ON place.id = a.location_id
            WHERE a.location_id IN (${places}) AND a.missing_since IS NULL AND NOT place.is_confidential ORDER BY a.id LIMIT 8) a)`;

const POINTS = (places: string): string => `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('latitude', place.latitude, 'longitude', place.longitude)), '[]')
     FROM (SELECT place.latitude, place.longitude FROM hsds.location place WHERE place.id IN (${places}) AND place.latitude IS NOT NULL AND place.longitude IS NOT NULL AND NOT place.is_confidential ORDER BY place.id LIMIT 8) place)`;

const NOT_EMPTY = (columns: string): string => `array_remove(ARRAY[${columns}], NULL)`;

const PLACES_OF_SERVICE =
  'SELECT sl.location_id FROM hsds.service_at_location sl WHERE sl.service_id = s.id AND sl.missing_since IS NULL LIMIT 8';
const PLACES_OF_ORGANIZATION =
  'SELECT l.id FROM hsds.location l WHERE l.organization_id = o.id AND l.missing_since IS NULL LIMIT 8';

/** What is compared of records of each kind. Places kept private are never among them. */
export const RECORDS: Readonly<Record<DuplicateKind, string>> = {
  service: `
    SELECT 'service' AS kind, s.id, s.name, o.id AS "organizationId", o.name AS "organizationName", left(s.description, 1000) AS description,
           ${NUMBERS(`p.service_id = s.id OR p.service_at_location_id IN (SELECT sl.id FROM hsds.service_at_location sl WHERE sl.service_id = s.id) OR p.location_id IN (${PLACES_OF_SERVICE})`)} AS phones,
           ${NOT_EMPTY('s.url')} AS "webPages", ${NOT_EMPTY('s.email')} AS emails, ${ADDRESSES(PLACES_OF_SERVICE)} AS addresses, ${POINTS(PLACES_OF_SERVICE)} AS points
      FROM hsds.service s JOIN hsds.organization o ON o.id = s.organization_id WHERE ${which('s')} AND s.status NOT IN ('inactive', 'defunct') ORDER BY s.id LIMIT $2`,
  organization: `
    SELECT 'organization' AS kind, o.id, o.name, NULL AS "organizationId", NULL AS "organizationName", left(o.description, 1000) AS description,
           ${NUMBERS('p.organization_id = o.id')} AS phones, ${NOT_EMPTY('o.website')} AS "webPages", ${NOT_EMPTY('o.email')} AS emails,
           ${ADDRESSES(PLACES_OF_ORGANIZATION)} AS addresses, ${POINTS(PLACES_OF_ORGANIZATION)} AS points
      FROM hsds.organization o WHERE ${which('o')} ORDER BY o.id LIMIT $2`,
  location: `
    SELECT 'location' AS kind, l.id, coalesce(l.name, '') AS name, NULL AS "organizationId", NULL AS "organizationName", NULL AS description,
           ${NUMBERS('p.location_id = l.id')} AS phones, '{}'::text[] AS "webPages", '{}'::text[] AS emails, ${ADDRESSES('SELECT l.id')} AS addresses, ${POINTS('SELECT l.id')} AS points
      FROM hsds.location l WHERE ${which('l')} AND NOT l.is_confidential AND l.location_type <> 'virtual' ORDER BY l.id LIMIT $2`,
};

/** Rows that changed since they were looked at: $1 the last change that was read, $2 when that was. */
export const CHANGED: Readonly<Record<DuplicateKind, string>> = {
  service: `
    SELECT service_id AS id FROM directory_changes WHERE id > $1 AND service_id IS NOT NULL
    UNION SELECT sl.service_id FROM directory_changes c JOIN hsds.service_at_location sl ON sl.location_id = c.location_id OR sl.id = c.listing_id WHERE c.id > $1
    UNION SELECT id FROM hsds.service WHERE created_at > $2
    UNION SELECT service_id FROM hsds.phone WHERE created_at > $2 AND service_id IS NOT NULL`,
  organization: `
    SELECT organization_id AS id FROM directory_changes WHERE id > $1 AND organization_id IS NOT NULL AND table_name IN ('organization', 'phone', 'location', 'url')
    UNION SELECT id FROM hsds.organization WHERE created_at > $2`,
  location: `
    SELECT location_id AS id FROM directory_changes WHERE id > $1 AND location_id IS NOT NULL
    UNION SELECT id FROM hsds.location WHERE created_at > $2`,
};
