/** Keeps records as they are compared; $1 kind, $2 records as JSON: id, keys (texts), compared. */
export const KEEP_RECORDS = `
  INSERT INTO duplicate_records (kind, id, keys, compared)
  SELECT $1, r.id, ARRAY (SELECT hashtextextended(k, 0) FROM unnest(r.keys) AS k), r.compared FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, keys text[], compared jsonb)
  ON CONFLICT (kind, id) DO UPDATE SET keys = excluded.keys, compared = excluded.compared WHERE duplicate_records.compared IS DISTINCT FROM excluded.compared OR duplicate_records.keys IS DISTINCT FROM excluded.keys`;

/** Forgets records of the kind $1 that are no more: of those in $2, or of all. */
export const FORGET_RECORDS = `
  DELETE FROM duplicate_records d
   WHERE d.kind = $1 AND ($2::uuid[] IS NULL OR d.id = ANY ($2))
     AND NOT EXISTS (SELECT FROM hsds.service x WHERE d.kind = 'service' AND x.id = d.id AND x.missing_since IS NULL AND x.status NOT IN ('inactive', 'defunct'))
     AND NOT EXISTS (SELECT FROM hsds.organization x WHERE d.kind = 'organization' AND x.id = d.id AND x.missing_since IS NULL)
     AND NOT EXISTS (SELECT FROM hsds.location x WHERE d.kind = 'location' AND x.id = d.id AND x.missing_since IS NULL AND NOT x.is_confidential AND x.location_type <> 'virtual')
  RETURNING id`;

/** The pairs of the kind $1 that share a key, each once: $2 the largest group, $3 with one of these, or all. */
export const ALL_PAIRS = `
  WITH grouped AS (
    SELECT array_agg(id ORDER BY id) AS ids FROM duplicate_records, unnest(keys) AS key WHERE kind = $1 GROUP BY key HAVING count(*) BETWEEN 2 AND $2)
  SELECT DISTINCT a.id AS first, b.id AS second
    FROM grouped g, unnest(g.ids) WITH ORDINALITY AS a (id, n), unnest(g.ids) WITH ORDINALITY AS b (id, n) WHERE a.n < b.n`;

export const PAIRS_WITH = `
  WITH mine AS (SELECT DISTINCT key FROM duplicate_records, unnest(keys) AS key WHERE kind = $1 AND id = ANY ($3::uuid[])),
  grouped AS (
    SELECT m.key, array_agg(r.id ORDER BY r.id) AS ids FROM mine m JOIN duplicate_records r ON r.kind = $1 AND r.keys @> ARRAY[m.key] GROUP BY m.key HAVING count(*) BETWEEN 2 AND $2)
  SELECT DISTINCT a.id AS first, b.id AS second
    FROM grouped g, unnest(g.ids) WITH ORDINALITY AS a (id, n), unnest(g.ids) WITH ORDINALITY AS b (id, n)
   WHERE a.n < b.n AND (a.id = ANY ($3) OR b.id = ANY ($3))`;

export const COMPARED = 'SELECT id, compared FROM duplicate_records WHERE kind = $1 AND id = ANY ($2::uuid[])';

/** Keeps what was found; $1 kind, $2 pairs as JSON, $3 when, $4 by which look. What a person decided stays, and what is open is said anew. */
export const KEEP_CANDIDATES = `
  INSERT INTO duplicate_candidates (id, kind, first_id, second_id, score, reasons, found_at, look_id)
  SELECT c.id, $1, c.first, c.second, c.score, c.reasons, $3, $4 FROM jsonb_to_recordset($2::jsonb) AS c (id uuid, first uuid, second uuid, score real, reasons text[])
  ON CONFLICT (kind, first_id, second_id) DO UPDATE SET score = excluded.score, reasons = excluded.reasons, found_at = excluded.found_at, look_id = excluded.look_id
   WHERE duplicate_candidates.state = 'open'`;

/** Takes away open candidates of the kind $1 that the look $2 did not find again: of records in $3, or of all. */
export const FORGET_CANDIDATES = `
  DELETE FROM duplicate_candidates c
   WHERE c.kind = $1 AND c.state = 'open' AND c.look_id IS DISTINCT FROM $2 AND ($3::uuid[] IS NULL OR c.first_id = ANY ($3) OR c.second_id = ANY ($3)) RETURNING id`;

export const LOOK = `
  SELECT looked_at AS "lookedAt", last_change AS "lastChange", (SELECT coalesce(max(id), 0) FROM directory_changes) AS "newestChange",
         took_seconds AS "tookSeconds" FROM duplicate_search`;
export const LOOKED = `UPDATE duplicate_search SET looked_at = $1, last_change = $2, took_seconds = coalesce($3, took_seconds) RETURNING one`;
