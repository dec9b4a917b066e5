export const FOLLOW = 'SELECT app.follow_search($1) AS "isNew"';

const IS_BUILT_NOW = 'CASE WHEN building_until > now() THEN building END';

export const STATE = `SELECT is_followed AS "isFollowed", is_true AS "isTrue", ${IS_BUILT_NOW} AS building FROM search_index`;

export const FIGURES = `
  SELECT is_followed AS "isFollowed", is_true AS "isTrue", drift, compared_at AS "comparedAt",
         (SELECT count(*)::int FROM search_outbox WHERE sent_at IS NULL) AS waiting,
         coalesce((SELECT extract(epoch FROM now() - changed_at) FROM search_outbox WHERE sent_at IS NULL ORDER BY seq LIMIT 1), 0)::float8 AS "lagSeconds",
         (SELECT count(*)::int FROM search_parked_documents) AS parked
    FROM search_index`;

export const LEASE = `
  UPDATE search_index SET lease_by = $1, lease_until = now() + make_interval(secs => $2)
   WHERE lease_until IS NULL OR lease_until < now() RETURNING one`;
export const KEEP_LEASE =
  'UPDATE search_index SET lease_until = now() + make_interval(secs => $2) WHERE lease_by = $1 RETURNING one';
export const END_LEASE =
  'UPDATE search_index SET lease_by = NULL, lease_until = NULL WHERE lease_by = $1 RETURNING one';

export const BEGIN_BUILDING = `
  UPDATE search_index SET building = $1, building_by = $2, building_until = now() + make_interval(secs => $3)
   WHERE building_until IS NULL OR building_until < now() RETURNING one`;
export const BUILDING =
  'UPDATE search_index SET building_until = now() + make_interval(secs => $2) WHERE building_by = $1 RETURNING one';
export const STOP_BUILDING =
  'UPDATE search_index SET building = NULL, building_by = NULL, building_until = NULL WHERE building_by = $1 RETURNING one';
export const BUILT =
  'UPDATE search_index SET building = NULL, building_by = NULL, building_until = NULL, is_true = is_followed RETURNING one';
export const COMPARED = 'UPDATE search_index SET drift = $1, compared_at = $2, is_true = is_followed RETURNING one';

export const TO_SEND =
  'SELECT seq, listing_id AS "listingId" FROM search_outbox WHERE sent_at IS NULL ORDER BY seq LIMIT $1';
export const ALL_AFTER =
  'SELECT seq, listing_id AS "listingId" FROM search_outbox WHERE seq > $1 ORDER BY seq LIMIT $2';
export const PENDING =
  'SELECT DISTINCT listing_id::text AS id FROM search_outbox WHERE sent_at IS NULL AND listing_id::text = ANY ($1::text[])';
export const FORGET = 'DELETE FROM search_outbox WHERE seq = ANY ($1::bigint[]) RETURNING seq';
export const FORGET_SENT = 'DELETE FROM search_outbox WHERE sent_at IS NOT NULL RETURNING seq';
export const MARK_SENT = 'UPDATE search_outbox SET sent_at = $2 WHERE seq = ANY ($1::bigint[]) RETURNING seq';
export const NOTE = 'INSERT INTO search_outbox (listing_id) SELECT unnest($1::uuid[]) RETURNING seq';

/** A word about room that is no longer believed since then, a verification that is now older than 30 or 180 days. */
export const NOTE_PASSED = `
  INSERT INTO search_outbox (listing_id)
  SELECT d.listing_id
    FROM search_documents d, search_index i
   WHERE d.capacity_until > coalesce(i.time_read_to, $1::timestamptz - interval '1 day') AND d.capacity_until <= $1::timestamptz
      OR d.verified_at > coalesce(i.time_read_to, $1::timestamptz - interval '1 day') - interval '30 days' AND d.verified_at <= $1::timestamptz - interval '30 days'
      OR d.verified_at > coalesce(i.time_read_to, $1::timestamptz - interval '1 day') - interval '180 days' AND d.verified_at <= $1::timestamptz - interval '180 days'
  RETURNING seq`;
export const READ_TIME = 'UPDATE search_index SET time_read_to = $1 RETURNING one';

export const PARK = `
  INSERT INTO search_parked_documents (listing_id, code, message, parked_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT (listing_id) DO UPDATE SET code = excluded.code, message = excluded.message, parked_at = excluded.parked_at RETURNING listing_id`;
export const UNPARK = 'DELETE FROM search_parked_documents WHERE listing_id = ANY ($1::uuid[]) RETURNING listing_id';
export const PARKED = 'SELECT listing_id AS id FROM search_parked_documents';
