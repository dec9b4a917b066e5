import type { FieldKind, ListingField, OneField, RowsField, ValueRule } from '../domain/field-shape.js';
import { LISTING_FIELDS } from '../domain/listing-fields.js';
import { TOUCHING } from './kept-changes.sql.js';

const ALIASES = { organization: 'o', service: 's', location: 'l', listing: 'sl' } as const;
const TARGET_IDS = { organization: 't.organization_id', service: 't.service_id', location: 't.location_id', listing: 't.at_id' } as const; // prettier-ignore

/** The tables of which a confidential place keeps the telling columns elsewhere. */
const PRIVATE_TABLES = new Set(['location', 'address', 'accessibility']);

const AS_TEXT: Readonly<Partial<Record<FieldKind, (column: string) => string>>> = {
  number: (column) => `${column}::text`,
  date: (column) => `${column}::text`,
  time: (column) => `to_char(${column}, 'HH24:MI')`,
};

/** A column as the form holds it; what a confidential place keeps elsewhere is read from there by those who may. */
function valueOf({ kind, column }: ValueRule, table: string, alias: string, hidden: string): string {
  const told = (AS_TEXT[kind] ?? ((name: string) => name))(`${alias}.${column}`);
  return PRIVATE_TABLES.has(table) && kind !== 'boolean' && kind !== 'choice'
    ? `coalesce(${told}, ${hidden} ->> '${column}')`
    : told;
}

const oneValue = ({ rule, part, table }: OneField): string => valueOf(rule, table, ALIASES[part], 'lp.hidden');

const OVERNIGHT = `CASE WHEN r.opens_at IS NOT NULL AND r.closes_at IS NOT NULL THEN r.closes_at <= r.opens_at ELSE false END`;

function rowsValue({ table, links, columns, withoutColumns }: RowsField): string {
  const own = Object.entries(columns).map(
    ([name, rule]) => `'${name}', ${rule.column === null ? OVERNIGHT : valueOf(rule, table, 'r', 'rp.hidden')}`,
  );
  const parts = Object.entries(links);
  const of = parts.map(([part, link]) => `WHEN r.${link} IS NOT NULL THEN '${part}'`).join(' ');
  const ids = parts.map(([part, link]) => ({
    link,
    id: Object.entries(TARGET_IDS).find(([name]) => name === part)?.[1] ?? 'NULL',
  }));
  const isOurs = ids.map(({ link, id }) => `r.${link} = ${id}`).join(' OR ');
  const isNobodyElses = [
    ...ids.map(({ link, id }) => `(r.${link} IS NULL OR r.${link} = ${id})`),
    ...withoutColumns.map((column) => `r.${column} IS NULL`),
  ].join(' AND ');
  const hidden = PRIVATE_TABLES.has(table)
    ? `LEFT JOIN confidential_places rp ON rp.table_name = '${table}' AND rp.row_id = r.id`
    : '';
  return `(SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'of', CASE ${of} END, ${own.join(', ')}) ORDER BY r.created_at, r.id), '[]')
             FROM hsds.${table} r ${hidden} WHERE (${isOurs}) AND ${isNobodyElses} AND r.missing_since IS NULL)`;
}

const CODES = {
  listing_categories: () =>
    `(SELECT coalesce(jsonb_agg(c.category_code ORDER BY k.number), '[]') FROM listing_categories c JOIN categories k ON k.code = c.category_code WHERE c.service_id = t.service_id)`,
  service_facts: (kind: string | null) =>
    `(SELECT coalesce(jsonb_agg(f.code ORDER BY f.code), '[]') FROM service_facts f WHERE f.service_id = t.service_id AND f.kind = '${kind}' AND f.code <> 'none')`,
};

function valueSql(field: ListingField): string {
  if (field.shape === 'one') return oneValue(field);
  if (field.shape === 'rows') return rowsValue(field);
  return field.table === 'service_facts' ? CODES.service_facts(field.fact) : CODES.listing_categories();
}

/** Postgres takes a hundred arguments; some forty fields would be near it. */
const VALUES = [LISTING_FIELDS.slice(0, 24), LISTING_FIELDS.slice(24)]
  .map((some) => `jsonb_build_object(${some.map((field) => `'${field.key}', ${valueSql(field)}`).join(', ')})`)
  .join(' || ');

const READ = `
  SELECT t.listing_id AS "listingId", t.service_id AS "serviceId", t.organization_id AS "organizationId", t.location_id AS "locationId", t.at_id AS "atId",
         s.name AS "serviceName", o.name AS "organizationName", l.name AS "placeName", coalesce(l.is_confidential, false) AS "isConfidential",
         (l.id IS NULL OR NOT l.is_confidential OR app.knows_private_place(l.id)) AS "mayKnowPlace",
         ${VALUES} AS values
    FROM t LEFT JOIN hsds.organization o ON o.id = t.organization_id LEFT JOIN hsds.service s ON s.id = t.service_id
    LEFT JOIN hsds.location l ON l.id = t.location_id LEFT JOIN confidential_places lp ON lp.table_name = 'location' AND lp.row_id = l.id`;

const TARGETS = `
  SELECT sl.id AS listing_id, sl.service_id, s.organization_id, sl.location_id, sl.id AS at_id
    FROM hsds.service_at_location sl JOIN hsds.service s ON s.id = sl.service_id WHERE sl.id = ANY ($1::uuid[])
   UNION ALL
  SELECT s.id, s.id, s.organization_id, NULL, NULL FROM hsds.service s WHERE s.id = ANY ($1::uuid[])`;

/** All fields of the listings $1, in no order. */
export const VALUES_OF_LISTINGS = `WITH t AS (${TARGETS}) ${READ}`;

/** What a new listing begins from: the organization $1 and the service $2, where there are some. */
export const VALUES_TO_BEGIN = `
  WITH t AS (SELECT NULL::uuid AS listing_id, s.id AS service_id, coalesce(s.organization_id, o.id) AS organization_id, NULL::uuid AS location_id, NULL::uuid AS at_id
    FROM (SELECT 1) one LEFT JOIN hsds.organization o ON o.id = $1 LEFT JOIN hsds.service s ON s.id = $2) ${READ}`;

/** Which rows the listings $1 are made of. */
export const TARGETS_OF_LISTINGS = `WITH t AS (${TARGETS})
  SELECT listing_id AS "listingId", service_id AS "serviceId", organization_id AS "organizationId", location_id AS "locationId", at_id AS "atId" FROM t`;

/** The newest change of each of the listings $3; 0 where none was kept. $1 and $2 are null. */
export const VERSIONS = `
  WITH asked AS MATERIALIZED (SELECT listing_id, service_id, organization_id, location_id FROM (${TARGETS.replaceAll('$1', '$3')}) t)
  SELECT a.listing_id AS "listingId", coalesce(max(c.id), 0)::text AS version FROM asked a LEFT JOIN LATERAL (
    WITH asked AS (SELECT a.*) ${TOUCHING}
  ) c ON true GROUP BY 1`;
