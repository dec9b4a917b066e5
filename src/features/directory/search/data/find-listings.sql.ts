/** What a search has; each combination is a statement of its own, so that none carries conditions it does not need. */
export interface SearchShape {
  readonly text: boolean;
  readonly near: boolean;
  readonly after: boolean;
}

/** How much a match counts where: description, organization and place, category, name. */
const WEIGHTS = '{0.05, 0.2, 0.5, 1.0}';

/** No rank counts more: a name that says the word twice is no better than one that says it once. */
const BEST = 15;

const ORDER = 'relevance DESC, taking_referrals DESC, meters, standing, listing_id';

const METERS_PER_DEGREE = 110_000;

/** A box finds candidates by index, the distance decides. A degree of longitude shrinks towards the poles. */
const boxAround = (
  lat: string,
  lon: string,
  within: string,
): string => `latitude IS NOT NULL AND point(longitude, latitude) <@ box(
    point(${lon} - ${within} / ${METERS_PER_DEGREE} / greatest(cosd(${lat}), 0.01), ${lat} - ${within} / ${METERS_PER_DEGREE}),
    point(${lon} + ${within} / ${METERS_PER_DEGREE} / greatest(cosd(${lat}), 0.01), ${lat} + ${within} / ${METERS_PER_DEGREE}))`;

/** Conditions on a combination of categories and languages, of which there are few. */
const IN_CATEGORIES = '($1::text[] IS NULL OR categories && $1)';
const IN_LANGUAGES = '($2::text[] IS NULL OR languages && $2)';
const FITS = `(($1::text[] IS NULL AND $2::text[] IS NULL) OR facet_id IN (SELECT id FROM search_facets WHERE ${IN_CATEGORIES} AND ${IN_LANGUAGES}))`;
const TAKING = '($3::boolean IS NULL OR taking_referrals = $3)';

/** The words, if any: what must match, what it is ranked by, and the scale of the rank. */
function textParts(text: boolean) {
  if (!text) return { conditions: [], relevance: '0', used: 4 };
  return {
    conditions: ['words @@ $5::tsquery'],
    relevance: `least(round(ts_rank('${WEIGHTS}', words, $6::tsquery) * $7::float8), ${BEST})::int`,
    used: 7,
  };
}

function placeParts(near: boolean, used: number) {
  if (!near) return { conditions: [], meters: '0::float8', used };
  const [lat, lon, within] = [1, 2, 3].map((n) => `$${used + n}::float8`) as [string, string, string];
  const meters = `app.meters_between(latitude, longitude, ${lat}, ${lon})`;
  return { conditions: [boxAround(lat, lon, within), `${meters} <= ${within}`], meters, used: used + 3 };
}

const startAfter = (after: boolean, used: number): string =>
  after
    ? `AND (-relevance, NOT taking_referrals, meters, standing, listing_id) > ($${used + 1}::int, $${used + 2}::boolean, $${used + 3}::float8, $${used + 4}::smallint, $${used + 5}::uuid)`
    : '';

/**
 * Finds listings: the page, the counts of each filter's values, and the totals, in one statement.
 * Values, in order: categories, languages, taking referrals, how many; then of the text what must match, what it is ranked by and the
 * rank's scale; then latitude, longitude and metres; then the sort key after which the page starts.
 * Each filter's values are counted under the other filters, not under itself: what would come if this one were chosen.
 */
export function findListings({ text, near, after }: SearchShape): string {
  const words = textParts(text);
  const place = placeParts(near, words.used);
  const where = ['true', ...words.conditions, ...place.conditions].join(' AND ');

  return `
  WITH matches AS MATERIALIZED (
    SELECT listing_id, facet_id, taking_referrals, standing, ${place.meters} AS meters, CASE WHEN ${FITS} AND ${TAKING} THEN ${words.relevance} END AS relevance
      FROM search_documents WHERE ${where}
  ), groups AS MATERIALIZED (
    SELECT f.categories, f.languages, m.taking_referrals, m.listings
      FROM (SELECT facet_id, taking_referrals, count(*)::int AS listings FROM matches GROUP BY 1, 2) m JOIN search_facets f ON f.id = m.facet_id
  ), page AS MATERIALIZED (
    SELECT row_number() OVER (ORDER BY ${ORDER}) AS place, * FROM (
      SELECT * FROM matches WHERE relevance IS NOT NULL ${startAfter(after, place.used)} ORDER BY ${ORDER} LIMIT $4) m
  )
  SELECT
    (SELECT coalesce(sum(listings), 0)::int FROM groups) AS unfiltered,
    (SELECT coalesce(sum(listings), 0)::int FROM groups WHERE ${IN_CATEGORIES} AND ${IN_LANGUAGES} AND ${TAKING}) AS total,
    (SELECT coalesce(sum(listings), 0)::int FROM groups WHERE ${IN_CATEGORIES} AND ${IN_LANGUAGES} AND taking_referrals) AS taking,
    (SELECT coalesce(json_object_agg(code, n), '{}') FROM (
       SELECT code, sum(listings) AS n FROM groups, unnest(categories) AS code WHERE ${IN_LANGUAGES} AND ${TAKING} GROUP BY code) c) AS categories,
    (SELECT coalesce(json_object_agg(code, n), '{}') FROM (
       SELECT code, sum(listings) AS n FROM groups, unnest(languages) AS code WHERE ${IN_CATEGORIES} AND ${TAKING} GROUP BY code) l) AS languages,
    (SELECT coalesce(json_agg(json_build_object(
         'id', d.listing_id, 'serviceId', d.service_id, 'serviceName', d.service_name, 'organizationName', d.organization_name, 'agencyId', d.agency_id, 'summary', d.summary,
         'city', d.city, 'stateProvince', d.state_province, 'phone', d.phone, 'categories', d.own_categories, 'languages', f.languages,
         'takingReferrals', p.taking_referrals, 'isOpen', false, 'isPrivatePlace', false, 'relevance', p.relevance, 'meters', p.meters, 'standing', p.standing) ORDER BY p.place), '[]')
       FROM page p JOIN search_documents d USING (listing_id) JOIN search_facets f ON f.id = d.facet_id) AS items`;
}
