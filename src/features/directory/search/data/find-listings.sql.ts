import type { TextQuery } from '../domain/search-query.js';
import { WEIGHTS } from './listing-book.sql.js';

/** A statement and its values. The text depends on what is asked, never on the values, so that it is prepared once a connection. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** No rank counts more: a name that says the word twice is no better than one that says it once. */
const BEST = 15;

/** Area names that mean everywhere. */
const EVERYWHERE = `'{nationwide,national,united states,usa,us,statewide,worldwide,everywhere,all}'::text[]`;

/** Whether a set of areas has the area asked about in it. */
export const servesArea = (area: string): string => `(areas && ${EVERYWHERE} OR areas && ARRAY[app.fold(${area})]
       OR EXISTS (SELECT FROM unnest(areas) AS said WHERE ' ' || said || ' ' LIKE '% ' || app.fold(${area}) || ' %'))`;

/** The sets of areas in which the area $1 lies. */
export const SERVED_AREAS = `SELECT coalesce(array_agg(id), '{}') AS ids FROM search_areas WHERE ${servesArea('$1::text')}`;

const TITLES = '(SELECT titles FROM search_titles t WHERE t.listing_id = d.listing_id)';

/**
 * Finds what the words match, packed as pairs of number and relevance. Where that is much, it is ranked by the names of the service and
 * its categories alone, which stand in the row itself.
 */
export function findListings({ match, rank, rankScale, meant }: TextQuery, isBroad: boolean): Statement {
  const alike = `least(round(ts_rank('${WEIGHTS}', ${isBroad ? 'names' : TITLES}, $2::tsquery) * $3::float8), ${BEST})::int`;
  const relevance = meant === null ? alike : `${alike} + CASE WHEN names @@ $4::tsquery THEN ${BEST} ELSE 0 END`;
  return {
    text: `SELECT encode(string_agg(int8send((number::bigint << 32) | (${relevance})), ''), 'base64') AS matches
      FROM search_documents d WHERE words @@ $1::tsquery`,
    values: [match, rank, rankScale, ...(meant === null ? [] : [meant])],
  };
}
