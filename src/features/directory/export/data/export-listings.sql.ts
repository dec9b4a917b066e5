/** The columns of the flat list, one row for each service at a location, or each service without one. */
export const LISTING_COLUMNS = [
  'listing_id', 'service_id', 'organization', 'service', 'description', 'status', 'how_to_apply', 'fees', 'eligibility', 'languages',
  'phone', 'email', 'website', 'place', 'address', 'city', 'state', 'postal_code', 'latitude', 'longitude', 'hours', 'source', 'last_changed',
] as const; // prettier-ignore

const list = (value: string, from: string): string =>
  `(SELECT string_agg(DISTINCT ${value}, '; ') FROM ${from} AND x.missing_since IS NULL)`;

const HOURS = `concat_ws(' ', x.byday, CASE WHEN x.opens_at IS NOT NULL THEN to_char(x.opens_at, 'HH24:MI') || '-' || coalesce(to_char(x.closes_at, 'HH24:MI'), '') END, x.description)`;

/** Everything a person needs to call or go there. Of a confidential place the directory holds nothing that could stand here. */
export const LISTINGS = `
  SELECT coalesce(sl.id, s.id)::text AS listing_id, s.id::text AS service_id, o.name AS organization, s.name AS service, s.description, s.status,
         s.application_process AS how_to_apply, coalesce(s.fees_description, s.fees) AS fees, s.eligibility_description AS eligibility,
         ${list('x.name', 'hsds.language x WHERE x.service_id = s.id')} AS languages,
         (SELECT concat_ws(' x', x.number, x.extension) FROM hsds.phone x
           WHERE x.missing_since IS NULL AND x.contact_id IS NULL AND (x.service_at_location_id = sl.id OR x.service_id = s.id OR x.location_id = l.id OR x.organization_id = o.id)
           ORDER BY (x.service_at_location_id = sl.id) DESC NULLS LAST, (x.service_id = s.id) DESC NULLS LAST, (x.location_id = l.id) DESC NULLS LAST, x.id LIMIT 1) AS phone,
         coalesce(s.email, o.email) AS email, coalesce(s.url, o.website) AS website,
         CASE WHEN l.is_confidential THEN 'Kept private; call first' ELSE l.name END AS place,
         concat_ws(', ', a.address_1, a.address_2) AS address, a.city, a.state_province AS state, a.postal_code, l.latitude::text, l.longitude::text,
         ${list(HOURS, 'hsds.schedule x WHERE (x.service_at_location_id = sl.id OR x.service_id = s.id OR x.location_id = l.id)')} AS hours,
         s.source, to_char(greatest(s.updated_at, sl.updated_at, l.updated_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS last_changed
  FROM hsds.service s JOIN hsds.organization o ON o.id = s.organization_id
  LEFT JOIN hsds.service_at_location sl ON sl.service_id = s.id AND sl.missing_since IS NULL
  LEFT JOIN hsds.location l ON l.id = sl.location_id AND l.missing_since IS NULL
  LEFT JOIN LATERAL (SELECT x.* FROM hsds.address x WHERE x.location_id = l.id AND x.missing_since IS NULL ORDER BY (x.address_type = 'physical') DESC, x.id LIMIT 1) a ON true
  WHERE s.missing_since IS NULL ORDER BY o.name, s.name, s.id, sl.id`;
