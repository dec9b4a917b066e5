import { servesArea } from '../data/find-listings.sql.js';

/** What a search by the index asks of the database first: $1 when to be open, $2 for when openness is counted, $3 the area. */
export const CIRCUMSTANCES = `
  SELECT is_true AS "isTrue",
         CASE WHEN $1::timestamptz IS NULL THEN '{}' ELSE (SELECT coalesce(array_agg(id), '{}') FROM schedule_patterns WHERE openings @> $1) END AS "openThen",
         (SELECT coalesce(array_agg(id), '{}') FROM schedule_patterns WHERE openings @> $2::timestamptz) AS "openWhenCounted",
         CASE WHEN $3::text IS NULL THEN '{}' ELSE (SELECT coalesce(array_agg(id), '{}') FROM search_areas WHERE ${servesArea('$3')}) END AS "servedAreas"
    FROM search_index`;
