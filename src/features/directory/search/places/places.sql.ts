/** The parts of an address by which places are found; each is indexed as it stands here. */
const CITY = `(app.fold(coalesce(city, '')) COLLATE "C")`;
const STATE = `(upper(btrim(coalesce(state_province, ''))) COLLATE "C")`;
const ZIP = `(left(coalesce(postal_code, ''), 5) COLLATE "C")`;
const STREET = `to_tsvector('simple', app.fold(coalesce(address_1, '')))`;

/** The states and postal codes of a city ($1, folded) as addresses say them, each once, with its middle where it is known. */
export const POSTAL_CODES_OF_CITY = `
  WITH RECURSIVE seen AS (
    (SELECT ${STATE} AS state, ${ZIP} AS zip, city FROM hsds.address WHERE missing_since IS NULL AND ${CITY} = $1 ORDER BY ${STATE}, ${ZIP} LIMIT 1)
    UNION ALL
    SELECT n.* FROM seen s CROSS JOIN LATERAL (
      SELECT ${STATE} AS state, ${ZIP} AS zip, city FROM hsds.address
       WHERE missing_since IS NULL AND ${CITY} = $1 AND (${STATE}, ${ZIP}) > (s.state, s.zip) ORDER BY ${STATE}, ${ZIP} LIMIT 1) n
  )
  SELECT s.state, s.zip, s.city, z.latitude, z.longitude FROM (SELECT * FROM seen LIMIT 1000) s LEFT JOIN zip_centroids z ON z.zip = s.zip`;

/** Cities between two names ($1, $2) that are spelled nearly as $3. */
export const CITIES_LIKE = `
  WITH RECURSIVE named AS (
    (SELECT ${CITY} AS city FROM hsds.address WHERE missing_since IS NULL AND ${CITY} >= $1 AND ${CITY} < $2 ORDER BY ${CITY} LIMIT 1)
    UNION ALL
    SELECT n.city FROM named c CROSS JOIN LATERAL (
      SELECT ${CITY} AS city FROM hsds.address WHERE missing_since IS NULL AND ${CITY} > c.city AND ${CITY} < $2 ORDER BY ${CITY} LIMIT 1) n
  )
  SELECT city FROM (SELECT city FROM named LIMIT 3000) c WHERE abs(length(city) - length($3)) <= 1 AND levenshtein_less_equal(city, $3, 2) <= 2`;

const KNOWN = `
  FROM hsds.address a JOIN hsds.location l ON l.id = a.location_id
 WHERE a.missing_since IS NULL AND l.missing_since IS NULL AND NOT l.is_confidential AND a.address_type <> 'postal'
   AND l.latitude IS NOT NULL AND l.longitude IS NOT NULL`;

/** Where places of a city ($1, folded) are. */
export const PLACES_OF_CITY = `
  SELECT a.city, a.state_province AS state, l.latitude, l.longitude ${KNOWN} AND ${CITY} = $1 LIMIT 1000`;

/** Listed addresses whose street has the words $1 (a tsquery), where $2 are cities and $3 a postal code, if any are said; that of the house $4 first. */
export const ADDRESSES_ON_STREET = `
  SELECT a.address_1 AS line, a.city, a.state_province AS state, left(a.postal_code, 5) AS "postalCode", l.latitude, l.longitude
  ${KNOWN} AND ${STREET} @@ $1::tsquery
    AND ($2::text[] IS NULL OR app.fold(coalesce(a.city, '')) = ANY ($2) OR left(a.postal_code, 5) = $3)
  ORDER BY split_part(app.fold(a.address_1), ' ', 1) = $4 DESC, a.id LIMIT 500`;
