import type { HsdsFilters, HsdsList } from '../domain/hsds-question.js';

/** A condition, and the values that its $1, $2 … stand for once they are numbered. */
interface Condition {
  readonly sql: (...places: readonly string[]) => string;
  readonly values: readonly unknown[];
}

/** Every word of the search begins a word of what is asked. */
const QUERY = (place: string): string =>
  `(SELECT to_tsquery('simple', string_agg(quote_literal(w) || ':*', ' & ')) FROM unnest(string_to_array(app.fold(${place}::text), ' ')) AS w WHERE w <> '')`;

const words = (...columns: readonly string[]): string =>
  `to_tsvector('simple', app.fold(left(concat_ws(' ', ${columns.join(', ')}), 8000)))`;

const NOTHING_TO_SEEK = (place: string): string => `coalesce(app.fold(${place}::text), '') = ''`;

/** Where the words of a search are looked for; what is written of a service is in the documents of search already. */
const SOUGHT: Readonly<Record<HsdsList, (place: string) => string>> = {
  services: (place) =>
    `s.id IN (SELECT d.service_id FROM search_documents d WHERE d.words @@ ${QUERY(place)} UNION SELECT g.id FROM hsds.service g WHERE g.status IN ('inactive', 'defunct') AND ${words('g.name', 'g.alternate_name', 'g.description')} @@ ${QUERY(place)})`,
  organizations: (place) =>
    `(o.id IN (SELECT d.organization_id FROM search_documents d WHERE d.words @@ ${QUERY(place)}) OR ${words('o.name', 'o.alternate_name', 'o.description')} @@ ${QUERY(place)})`,
  service_at_locations: (place) =>
    `sl.id IN (SELECT d.listing_id FROM search_documents d WHERE d.words @@ ${QUERY(place)})`,
  taxonomies: (place) => `${words('x.name', 'x.description')} @@ ${QUERY(place)}`,
  taxonomy_terms: (place) => `${words('t.code', 't.name', 't.description')} @@ ${QUERY(place)}`,
};

/** The rows that may carry the terms of an entity. */
const TERMED: Partial<Readonly<Record<HsdsList, string>>> = {
  services: 'a.link_id = s.id',
  organizations:
    'a.link_id IN (SELECT o.id UNION ALL SELECT os.id FROM hsds.service os WHERE os.organization_id = o.id AND os.missing_since IS NULL)',
  service_at_locations: 'a.link_id IN (sl.id, sl.service_id)',
};

const SERVICE_OF_LISTING = `SELECT ls.id FROM hsds.service ls WHERE ls.id = sl.service_id AND ls.missing_since IS NULL`;

/** Its own dates, ours, and every kept change of whatever hangs on it. */
const modified = (service: string, place: string): string =>
  `(greatest(${service}.last_modified, ${service}.updated_at) >= ${place}::timestamptz OR EXISTS (SELECT FROM directory_changes c WHERE c.service_id = ${service}.id AND c.at >= ${place}::timestamptz))`;

const MODIFIED: Partial<Readonly<Record<HsdsList, (place: string) => string>>> = {
  services: (place) => modified('s', place),
  service_at_locations: (place) =>
    `(sl.updated_at >= ${place}::timestamptz OR EXISTS (SELECT FROM hsds.service ms WHERE ms.id = sl.service_id AND ${modified('ms', place)}))`,
};

const ORGANIZATION: Partial<Readonly<Record<HsdsList, (place: string) => string>>> = {
  services: (place) => `s.organization_id = ${place}::uuid`,
  service_at_locations: (place) =>
    `sl.service_id IN (SELECT os.id FROM hsds.service os WHERE os.organization_id = ${place}::uuid)`,
};

/**
 * Areas that cover a postal code: one that names it, or names a city, county or state in which an address of the directory has it,
 * or the whole country. A service that says no area is for everybody.
 */
const COVERS = (place: string): string => `(
  NOT EXISTS (SELECT FROM hsds.service_area ra WHERE (ra.service_id = sl.service_id OR ra.service_at_location_id = sl.id) AND ra.missing_since IS NULL)
  OR EXISTS (SELECT FROM hsds.service_area ra
    CROSS JOIN LATERAL (SELECT app.fold(left(concat_ws(' ', ra.name, CASE WHEN ra.extent_type IS DISTINCT FROM 'geojson' THEN ra.extent END, ra.description), 2000)) AS said) f
    WHERE (ra.service_id = sl.service_id OR ra.service_at_location_id = sl.id) AND ra.missing_since IS NULL
      AND (string_to_array(f.said, ' ') @> ARRAY[${place}::text] OR f.said ~ '\\m(nationwide|national|united states|usa)\\M'
           OR EXISTS (SELECT FROM around r WHERE f.said = r.name OR f.said = r.name || ' county' OR f.said = 'city of ' || r.name))))`;

const NEAR = (postcode: string, meters: string): string => `EXISTS (
  SELECT FROM hsds.location nl JOIN zip_centroids z ON z.zip = ${postcode}::text
   WHERE nl.id = sl.location_id AND nl.missing_since IS NULL AND nl.latitude BETWEEN z.latitude - ${meters}::float8 / 110000 AND z.latitude + ${meters}::float8 / 110000
     AND app.meters_between(z.latitude, z.longitude, nl.latitude, nl.longitude) <= ${meters}::float8)`;

/** Names of the places in which addresses of the directory have the postal code. */
const AROUND = (place: string): string => `around AS MATERIALIZED (
  SELECT DISTINCT app.fold(n.name) AS name FROM hsds.address d CROSS JOIN LATERAL unnest(ARRAY[d.city, d.region, d.state_province]) AS n (name)
   WHERE left(d.postal_code, 5) = ${place}::text AND d.missing_since IS NULL AND n.name <> '')`;

/** A condition on one value; null where nothing is asked. */
const on = (value: unknown, sql: ((place: string) => string) | undefined): Condition | null =>
  value === null || !sql ? null : { sql: (place = '') => sql(place), values: [value] };

const where = (asked: boolean, sql: string): Condition | null => (asked ? { sql: () => sql, values: [] } : null);

function termConditions(list: HsdsList, { taxonomyTermId, taxonomyId }: HsdsFilters): readonly (Condition | null)[] {
  const terms = TERMED[list];
  if (!terms) return [on(taxonomyId, (p) => `t.taxonomy_id = ${p}::uuid`)];
  const attribute = (term: string): string =>
    `EXISTS (SELECT FROM hsds.attribute a JOIN hsds.taxonomy_term at ON at.id = a.taxonomy_term_id WHERE ${terms} AND a.missing_since IS NULL AND ${term})`;
  return [
    on(taxonomyTermId, (p) => attribute(`at.id = ${p}::uuid`)),
    on(taxonomyId, (p) => attribute(`at.taxonomy_id = ${p}::uuid`)),
  ];
}

function placeConditions({ postcode, proximity }: HsdsFilters): readonly (Condition | null)[] {
  if (postcode === null || proximity === null) return [on(postcode, COVERS)];
  return [{ sql: (p = '', m = '') => `${COVERS(p)} AND ${NEAR(p, m)}`, values: [postcode, proximity] }];
}

function conditions(list: HsdsList, filters: HsdsFilters): readonly Condition[] {
  return [
    where(list === 'service_at_locations', `EXISTS (${SERVICE_OF_LISTING})`),
    on(filters.search, (p) => `(${NOTHING_TO_SEEK(p)} OR ${SOUGHT[list](p)})`),
    on(filters.modifiedAfter, MODIFIED[list]),
    on(filters.organizationId, ORGANIZATION[list]),
    ...termConditions(list, filters),
    where(filters.topOnly, 't.parent_id IS NULL'),
    on(filters.parentId, (p) => `t.parent_id = ${p}::uuid`),
    ...placeConditions(filters),
  ].filter((condition) => condition !== null);
}

/** What narrows a list, ready to stand behind WHERE; `before` goes in front of the statement. */
export interface Narrowing {
  readonly before: string;
  readonly where: string;
  readonly values: readonly unknown[];
}

/** Writes the conditions of a question; the first of its values is numbered `from`. */
export function narrowing(list: HsdsList, alias: string, filters: HsdsFilters, from: number): Narrowing {
  const values: unknown[] = [];
  const written = conditions(list, filters).map(({ sql, values: own }) => {
    const places = own.map((_, n) => `$${from + values.length + n}`);
    values.push(...own);
    return sql(...places);
  });
  const area = filters.postcode === null ? '' : `WITH ${AROUND(`$${from + values.indexOf(filters.postcode)}`)}`;
  return { before: area, where: [`${alias}.missing_since IS NULL`, ...written].join(' AND '), values };
}
