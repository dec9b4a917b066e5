/** The middle of the postal code $1; where the country's list lacks it, the middle of the places of the directory in it, or around it. */
export const PLACE_OF_POSTAL_CODE = `
  SELECT latitude, longitude FROM zip_centroids WHERE zip = $1
  UNION ALL
  SELECT * FROM (
    SELECT coalesce(avg(d.latitude) FILTER (WHERE left(c.postal_code, 5) = $1), avg(d.latitude)) AS latitude,
           coalesce(avg(d.longitude) FILTER (WHERE left(c.postal_code, 5) = $1), avg(d.longitude)) AS longitude
      FROM search_cards c JOIN search_documents d USING (listing_id)
     WHERE left(c.postal_code, 3) = left($1, 3) AND d.latitude IS NOT NULL AND NOT EXISTS (SELECT FROM zip_centroids WHERE zip = $1)
    HAVING count(*) > 0) known
  LIMIT 1`;
