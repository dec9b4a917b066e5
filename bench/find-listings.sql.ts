import { hitsOf } from '../src/features/directory/search/data/found-hits.sql.js';
import type { Around } from '../src/features/directory/search/domain/search-filters.js';
import type { TextQuery } from '../src/features/directory/search/domain/search-query.js';
import { servesArea } from '../src/features/directory/search/data/find-listings.sql.js';
import type { ListingHitRow } from '../src/features/directory/search/data/listing-question.js';
import type { SortKey } from '../src/features/directory/search/data/search-cursor.js';

/** The whole of a search as one statement that visits each match: what the program's way is measured against.
 *  A search as the statement takes it: codes are numbers, times are given. */
export interface Finding {
  readonly query: TextQuery | null;
  readonly around: Around | null;
  /** One list a facet that narrows: a listing needs one of each. */
  readonly codes: readonly (readonly number[])[];
  readonly age: number | null;
  readonly areaServed: string | null;
  readonly openAt: Date | null;
  readonly takingReferrals: boolean | null;
  readonly takingPeople: boolean | null;
  readonly agreementInForce: boolean | null;
  /** Agencies with an agreement in force; null while nothing knows. */
  readonly agreements: readonly string[] | null;
  readonly now: Date;
  readonly limit: number;
  readonly after: SortKey | null;
  /** So many match that they are ranked by the names of the service and its categories alone, which stand in the row itself. */
  readonly isBroad: boolean;
}

/** What the statement answers: the matches packed for counting, the page, and the sort key of each of its listings. */
export interface FoundRow {
  readonly matches: string | null;
  readonly items: readonly ListingHitRow[];
  readonly keys: readonly SortKey[];
}

/** A statement and its values. The text depends on what is asked, never on the values, so that it is prepared once a connection. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** How much a match counts where: description, organization and place, category, name. */
const WEIGHTS = '{0.05, 0.2, 0.5, 1.0}';

/** No rank counts more: a name that says the word twice is no better than one that says it once. */
const BEST = 15;

const METERS_PER_DEGREE = 110_000;

/** The bits of a counted match; the number of its pattern of hours stands before them, that of its profile in the upper half. */
export const BITS = { takingReferrals: 1, takingPeople: 2, agreementInForce: 4, otherwiseFits: 8 } as const;
export const PATTERN_SHIFT = 4;

class Values {
  readonly all: unknown[] = [];

  add(value: unknown, type: string): string {
    this.all.push(value);
    return `$${this.all.length}::${type}`;
  }
}

/** A box finds candidates by index, the distance decides. A degree of longitude shrinks towards the poles. Private places lie nowhere. */
function near(around: Around, values: Values): { readonly condition: string; readonly meters: string } {
  const [lat, lon, within] = [around.latitude, around.longitude, around.withinMeters].map((value) =>
    values.add(value, 'float8'),
  );
  const meters = `app.meters_between(latitude, longitude, ${lat}, ${lon})`;
  const box = `latitude IS NOT NULL AND point(longitude, latitude) <@ box(
    point(${lon} - ${within} / ${METERS_PER_DEGREE} / greatest(cosd(${lat}), 0.01), ${lat} - ${within} / ${METERS_PER_DEGREE}),
    point(${lon} + ${within} / ${METERS_PER_DEGREE} / greatest(cosd(${lat}), 0.01), ${lat} + ${within} / ${METERS_PER_DEGREE}))`;
  return {
    condition: `((${box} AND ${meters} <= ${within}) OR is_private)`,
    meters: `CASE WHEN NOT is_private THEN ${meters} END`,
  };
}

const serves = (area: string): string =>
  `(area_id IS NULL OR area_id IN (SELECT id FROM search_areas WHERE ${servesArea(area)}))`;

const suits = (age: string): string =>
  `(minimum_age IS NULL OR minimum_age <= ${age}) AND (maximum_age IS NULL OR maximum_age >= ${age})`;

const DAY = 86_400_000;
const VERIFIED_LATELY = [30, 180] as const;

/** What of a listing holds only now. Of most, nobody said anything about room: that is asked first, for there may be many to judge. */
function standing({ now, agreements }: Finding, values: Values) {
  const at = values.add(now, 'timestamptz');
  const [lately, once] = VERIFIED_LATELY.map((days) => values.add(new Date(now.getTime() - days * DAY), 'timestamptz'));
  const agencies = agreements && values.add(agreements, 'uuid[]');
  return {
    now: at,
    agencies: agencies ?? 'NULL::uuid[]',
    takesPeople: `(capacity_state IS NULL OR capacity_state < 3 OR capacity_until <= ${at})`,
    agrees: agencies ? `coalesce(agency_id = ANY (${agencies}), false)` : 'false',
    // Closed and waitlist after all others; then who takes no referrals; then of whose room nobody said anything lately.
    ready: `CASE WHEN taking_referrals THEN 0 ELSE 2 END + CASE WHEN capacity_state IS NULL OR capacity_until <= ${at} THEN 1 WHEN capacity_state >= 3 THEN 4 ELSE 0 END`,
    fresh: `CASE WHEN verified_at IS NULL OR verified_at <= ${once} THEN 2 WHEN verified_at <= ${lately} THEN 1 ELSE 0 END`,
  };
}

function otherwise({ age, areaServed }: Finding, values: Values): string {
  const conditions = [
    age === null ? null : suits(values.add(age, 'float8')),
    areaServed === null ? null : serves(values.add(areaServed, 'text')),
  ].filter((condition) => condition !== null);
  return conditions.join(' AND ') || 'true';
}

/** Each filter's condition for the page; the counts look at the filters one by one and so are not narrowed. */
function fits(
  finding: Finding,
  values: Values,
  { takesPeople, agrees }: ReturnType<typeof standing>,
): readonly string[] {
  const { codes, takingReferrals, takingPeople, agreementInForce, openAt } = finding;
  return [
    ...codes.map((numbers) => `codes && ${values.add(numbers, 'smallint[]')}`),
    ...(takingReferrals === null ? [] : [`taking_referrals = ${values.add(takingReferrals, 'boolean')}`]),
    ...(takingPeople === null ? [] : [`${takesPeople} = ${values.add(takingPeople, 'boolean')}`]),
    ...(agreementInForce === null ? [] : [`${agrees} = ${values.add(agreementInForce, 'boolean')}`]),
    ...(openAt === null
      ? []
      : [`pattern_id IN (SELECT id FROM schedule_patterns WHERE openings @> ${values.add(openAt, 'timestamptz')})`]),
  ];
}

const ORDER = 'is_private, relevance DESC, ready, fresh, meters, standing, listing_id';

function startAfter(after: SortKey | null, values: Values): string {
  if (!after) return '';
  const types = ['int', 'int', 'int', 'int', 'float8', 'smallint', 'uuid'];
  return `AND (is_private::int, -relevance, ready, fresh, meters, standing, listing_id) > (${types.map((type, n) => values.add(after[n], type)).join(', ')})`;
}

/** The bit where the condition holds; one that always or never holds is not asked of every row. */
const bit = (condition: string, value: number): string =>
  condition === 'true'
    ? String(value)
    : condition === 'false'
      ? '0'
      : `CASE WHEN ${condition} THEN ${value} ELSE 0 END`;

function relevanceOf({ rank, rankScale, meant }: TextQuery, titles: string, values: Values): string {
  const alike = `least(round(ts_rank('${WEIGHTS}', ${titles}, ${values.add(rank, 'tsquery')}) * ${values.add(rankScale, 'float8')}), ${BEST})::int`;
  return meant === null
    ? alike
    : `${alike} + CASE WHEN names @@ ${values.add(meant, 'tsquery')} THEN ${BEST} ELSE 0 END`;
}

/** The page, the matches for counting, and the sort key of the page's last listing. Every listing that the words and the place match is counted. */
export function findListings(finding: Finding): Statement {
  const values = new Values();
  const { query, around } = finding;
  const state = standing(finding, values);
  const place = around && near(around, values);
  const matched =
    [...(query ? [`words @@ ${values.add(query.match, 'tsquery')}`] : []), ...(place ? [place.condition] : [])].join(
      ' AND ',
    ) || 'true';
  const titles = finding.isBroad
    ? 'names'
    : '(SELECT titles FROM search_titles t WHERE t.listing_id = search_documents.listing_id)';
  const relevance = query ? relevanceOf(query, titles, values) : '0';
  const rest = otherwise(finding, values);
  const narrowed = [...(rest === 'true' ? [] : [rest]), ...fits(finding, values, state)].join(' AND ') || 'true';

  const text = `
  WITH matches AS MATERIALIZED (
    SELECT listing_id, ${place ? 'is_private' : 'false'} AS is_private, ${place ? `coalesce(${place.meters}, 0)` : '0::float8'} AS meters, standing,
           ${state.ready} AS ready, ${state.fresh} AS fresh, CASE WHEN ${narrowed} THEN ${relevance} END AS relevance,
           (profile_id::bigint << 32) | (coalesce(pattern_id, 0)::bigint << ${PATTERN_SHIFT})
             | ${bit('taking_referrals', BITS.takingReferrals)} | ${bit(state.takesPeople, BITS.takingPeople)}
             | ${bit(state.agrees, BITS.agreementInForce)} | ${bit(rest, BITS.otherwiseFits)} AS packed
      FROM search_documents WHERE ${matched}
  ), page AS MATERIALIZED (
    SELECT *, row_number() OVER (ORDER BY ${ORDER}) AS place FROM (
      SELECT * FROM matches WHERE relevance IS NOT NULL ${startAfter(finding.after, values)} ORDER BY ${ORDER} LIMIT ${values.add(finding.limit, 'int')}) r
  )
  SELECT
    (SELECT encode(string_agg(int8send(packed), ''), 'base64') FROM matches) AS matches,
    (${hitsOf(`(SELECT listing_id, place, ${place ? 'meters' : 'NULL::float8 AS meters'} FROM page)`, state.now, state.agencies)}) AS items,
    (SELECT coalesce(json_agg(json_build_array(is_private::int, -relevance, ready, fresh, meters, standing, listing_id) ORDER BY place), '[]') FROM page) AS keys`;
  return { text, values: values.all };
}
