import type { DuplicateKind } from '../domain/directory-record.js';

const IS_HEARD = `p.missing_since IS NULL AND coalesce(p.type, 'voice') <> 'fax'`;

/** Each condition by an index of its own: one with OR would read every telephone number for every service. */
const NUMBERS = (...conditions: readonly string[]): string => `
  ARRAY (SELECT n.number FROM (${conditions.map((condition) => `SELECT p.id, p.number FROM hsds.phone p WHERE ${condition} AND ${IS_HEARD}`).join(' UNION ALL ')}) n ORDER BY n.id LIMIT 12)`;

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

/** Records of each kind where the condition holds. Places kept private are never among them. */
const recordsWhere: Readonly<Record<DuplicateKind, (condition: (id: string) => string) => string>> = {
  service: (condition) => `
    SELECT 'service' AS kind, s.id, s.name, o.id AS "organizationId", o.name AS "organizationName", left(s.description, 1000) AS description,
           ${NUMBERS(
             'p.service_id = s.id',
             'p.service_at_location_id IN (SELECT sl.id FROM hsds.service_at_location sl WHERE sl.service_id = s.id)',
             `p.location_id IN (${PLACES_OF_SERVICE})`,
           )} AS phones,
           ${NOT_EMPTY('s.url')} AS "webPages", ${NOT_EMPTY('s.email')} AS emails, ${ADDRESSES(PLACES_OF_SERVICE)} AS addresses, ${POINTS(PLACES_OF_SERVICE)} AS points
      FROM hsds.service s JOIN hsds.organization o ON o.id = s.organization_id
     WHERE ${condition('s.id')} AND s.missing_since IS NULL AND s.status NOT IN ('inactive', 'defunct') ORDER BY s.id`,
  organization: (condition) => `
    SELECT 'organization' AS kind, o.id, o.name, NULL AS "organizationId", NULL AS "organizationName", left(o.description, 1000) AS description,
           ${NUMBERS('p.organization_id = o.id')} AS phones, ${NOT_EMPTY('o.website')} AS "webPages", ${NOT_EMPTY('o.email')} AS emails,
           ${ADDRESSES(PLACES_OF_ORGANIZATION)} AS addresses, ${POINTS(PLACES_OF_ORGANIZATION)} AS points
      FROM hsds.organization o WHERE ${condition('o.id')} AND o.missing_since IS NULL ORDER BY o.id`,
  location: (condition) => `
    SELECT 'location' AS kind, l.id, coalesce(l.name, '') AS name, NULL AS "organizationId", NULL AS "organizationName", NULL AS description,
           ${NUMBERS('p.location_id = l.id')} AS phones, '{}'::text[] AS "webPages", '{}'::text[] AS emails, ${ADDRESSES('SELECT l.id')} AS addresses, ${POINTS('SELECT l.id')} AS points
      FROM hsds.location l
     WHERE ${condition('l.id')} AND l.missing_since IS NULL AND NOT l.is_confidential AND l.location_type <> 'virtual' ORDER BY l.id`,
};

/** The first $1 records of a kind. */
export const firstRecords = (kind: DuplicateKind): string => `${recordsWhere[kind](() => 'true')} LIMIT $1`;

/** The next $1 records of a kind after the id $2. */
export const recordsAfter = (kind: DuplicateKind): string => `${recordsWhere[kind]((id) => `${id} > $2`)} LIMIT $1`;

/** The records of a kind of these ids, $1. */
export const recordsOf = (kind: DuplicateKind): string => recordsWhere[kind]((id) => `${id} = ANY ($1::uuid[])`);

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
