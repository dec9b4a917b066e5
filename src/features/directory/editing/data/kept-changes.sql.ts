import { ROW_TABLES } from '../domain/row-words.js';

const CURRENT_ROW = ROW_TABLES.map(
  (table) => `WHEN '${table}' THEN (SELECT to_jsonb(r) FROM hsds.${table} r WHERE r.id = c.row_id)`,
).join(' ');

/** The row as it was right after the change: as it is now, with what later changes altered put back. */
const IMAGE = `
  CASE WHEN c.table_name IN (${ROW_TABLES.map((table) => `'${table}'`).join(', ')}) THEN
    coalesce(CASE c.table_name ${CURRENT_ROW} END, '{}')
      || coalesce((SELECT jsonb_object_agg(b.key, b.value ORDER BY d.id DESC) FROM directory_changes d, jsonb_each(d.before) b
                    WHERE d.row_id = c.row_id AND d.id > c.id AND d.operation = 'update'), '{}')
  ELSE '{}' END`;

/** A change under the names of the domain; for `directory_changes` aliased `c`. */
export const CHANGE_COLUMNS = `
  c.id::text AS id, c.at, c.table_name AS "table", c.row_id AS "rowId", c.operation, c.before, c.after, ${IMAGE} AS image,
  c.origin, c.origin_id AS "originId", c.user_id AS "userId", c.agency_id AS "agencyId", c.by_name AS "byName", c.service_id AS "serviceId",
  c.location_id AS "locationId", c.listing_id AS "listingId", c.organization_id AS "organizationId"`;

/**
 * The changes that touch the services of the relation `asked` (service_id, organization_id, listing_id, location_id): of the service,
 * of the service at its place, of the place, of the organization. $1 and $2: ids after and before which, null for all.
 */
export const TOUCHING = `
  SELECT c.id, a.service_id FROM asked a JOIN directory_changes c ON c.service_id = a.service_id
   WHERE (c.listing_id IS NULL OR c.listing_id = a.listing_id) AND c.id > coalesce($1::bigint, 0) AND ($2::bigint IS NULL OR c.id < $2)
  UNION
  SELECT c.id, a.service_id FROM asked a JOIN directory_changes c ON c.listing_id = a.listing_id
   WHERE c.id > coalesce($1::bigint, 0) AND ($2::bigint IS NULL OR c.id < $2)
  UNION
  SELECT c.id, a.service_id FROM asked a JOIN directory_changes c ON c.location_id = a.location_id
   WHERE c.service_id IS NULL AND c.listing_id IS NULL AND c.id > coalesce($1::bigint, 0) AND ($2::bigint IS NULL OR c.id < $2)
  UNION
  SELECT c.id, a.service_id FROM asked a JOIN directory_changes c ON c.organization_id = a.organization_id
   WHERE c.service_id IS NULL AND c.listing_id IS NULL AND c.location_id IS NULL AND c.id > coalesce($1::bigint, 0) AND ($2::bigint IS NULL OR c.id < $2)`;
