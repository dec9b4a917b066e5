import { RANK_UNIT } from '../domain/part-sets.js';

/** How much a match counts where: description, organization and place, category, name. */
export const WEIGHTS = '{0.05, 0.2, 0.5, 1.0}';

const instant = (column: string): string =>
  `float8send(coalesce(extract(epoch FROM ${column})::float8 * 1000, 'NaN'::float8))`;
const flag = (condition: string): string => `CASE WHEN ${condition} THEN '\\x01'::bytea ELSE '\\x00'::bytea END`;

/** A document as the bytes that `ListingColumns.put` reads. */
const ROW = [
  'int4send(number)',
  'uuid_send(listing_id)',
  'int4send(profile_id)',
  'int4send(coalesce(pattern_id, 0))',
  'int4send(coalesce(area_id, 0))',
  'int2send(standing)',
  'int2send(coalesce(capacity_state, 0::smallint))',
  flag('taking_referrals'),
  flag('is_private'),
  `float4send(coalesce(minimum_age, 'NaN'::float4))`,
  `float4send(coalesce(maximum_age, 'NaN'::float4))`,
  instant('capacity_until'),
  instant('verified_at'),
  `float8send(coalesce(latitude, 'NaN'::float8))`,
  `float8send(coalesce(longitude, 'NaN'::float8))`,
  flag('agency_id IS NOT NULL'),
  `uuid_send(coalesce(agency_id, '00000000-0000-0000-0000-000000000000'::uuid))`,
].join(' || ');

/** All documents with a number from $1 on and below $2; those of the numbers in $1. */
export const ROWS_BETWEEN = `SELECT encode(string_agg(${ROW}, ''), 'base64') AS packed FROM search_documents WHERE number >= $1::int AND number < $2::int`;
export const ROWS_OF = `SELECT encode(string_agg(${ROW}, ''), 'base64') AS packed FROM search_documents WHERE number = ANY ($1::int[])`;
export const HIGHEST =
  'SELECT coalesce(max(number), 0) AS highest, pg_current_snapshot()::text AS snapshot FROM search_documents';

/** What changed since the snapshot (an expression), as columns: the numbers, a null among them where all is to be read anew, and the snapshot of now. */
export const changesSince = (snapshot: string): string => `pg_current_snapshot()::text AS snapshot, (
  SELECT array_agg(DISTINCT c.number) FROM search_changes c
   WHERE c.made_in >= pg_snapshot_xmin(${snapshot}) AND NOT pg_visible_in_snapshot(c.made_in, ${snapshot})
     AND c.made_in < pg_snapshot_xmax(pg_current_snapshot())) AS changed`;
export const CHANGES = `SELECT ${changesSince('$1::pg_snapshot')}`;

const RANK_BY_NAMES = (part: string): string =>
  `least(round(ts_rank('${WEIGHTS}', names, ${part}) * ${RANK_UNIT}), 254)::int`;

/** What each of the parts in $1 matches, packed: number and rank by names. */
export const MATCHES_OF_PARTS = `
  SELECT p.text, (SELECT encode(string_agg(int8send((d.number::bigint << 32) | ${RANK_BY_NAMES('p.text::tsquery')}), ''), 'base64')
                    FROM search_documents d WHERE d.words @@ p.text::tsquery) AS matches
    FROM unnest($1::text[]) AS p (text)`;

/** Gives the statements that read many words room to group them. */
export const ROOM_TO_GROUP = `SELECT set_config('work_mem', '64MB', true), set_config('enable_sort', 'off', true)`;

/**
 * Words, beginnings and categories that more than $1 listings match, the commonest first, as they stand in searches, as many as fit into $3
 * bytes: of each a bit for each of $2 listings, and five bytes for whose names say it, about every ninth.
 */
export const COMMON = `
  WITH parts AS (
    SELECT quote_literal(word) AS part, documents FROM search_words WHERE documents > $1::int
    UNION ALL
    SELECT quote_literal(b.word) || ':*', sum(b.documents) FROM (
      SELECT left(word, n) AS word, documents FROM search_words, generate_series(2, char_length(word)) AS n WHERE documents > 0) b
     GROUP BY b.word HAVING sum(b.documents) > $1::int
    UNION ALL
    SELECT quote_literal('=' || code), $2::int / 2 FROM categories)
  SELECT part FROM (SELECT part, documents, sum($2::int / 8 + least(documents, $2::int) * 0.6) OVER (ORDER BY documents DESC, part) AS bytes FROM parts) p
   WHERE bytes < $3::bigint ORDER BY documents, part`;

/** The words of documents, each with the numbers of those that say it, and once more, by the places where it stands, of those whose names do. */
const wordsOf = (which: string): string => `
  SELECT w.word, NULL AS weights, encode(string_agg(int4send(d.number), ''), 'base64') AS numbers
    FROM search_documents d, unnest(tsvector_to_array(d.words)) AS w (word) WHERE ${which} GROUP BY w.word
  UNION ALL
  SELECT w.lexeme, w.said, encode(string_agg(int4send(w.number), ''), 'base64')
    FROM (SELECT d.number, u.lexeme, coalesce(array_to_string(u.weights, ''), 'D') AS said FROM search_documents d, unnest(d.names) AS u WHERE ${which}) w
   GROUP BY w.lexeme, w.said`;
export const WORDS_BETWEEN = wordsOf('d.number >= $1::int AND d.number < $2::int');
export const WORDS_OF = wordsOf('d.number = ANY ($1::int[])');

/** Those of the parts in $1, words and beginnings, that no more than $2 listings match. */
export const MATCH_FEW = `
  SELECT p.text FROM unnest($1::text[]) AS p (text), LATERAL (SELECT split_part(p.text, '''', 2) AS word) b
   WHERE p.text LIKE '''%' AND b.word NOT LIKE '=%' AND (
     SELECT coalesce(sum(w.documents), 0) FROM search_words w
      WHERE w.word >= b.word AND w.word <= CASE WHEN p.text LIKE '%:*' THEN b.word || chr(1114111) ELSE b.word END) <= $2::int`;

/** Which of the parts in $2 match which of the documents in $1. */
export const PARTS_OF_CHANGED = `
  SELECT p.text, d.number, ${RANK_BY_NAMES('p.text::tsquery')} AS rank
    FROM search_documents d JOIN unnest($2::text[]) AS p (text) ON d.words @@ p.text::tsquery WHERE d.number = ANY ($1::int[])`;
