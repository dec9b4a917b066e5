import {
  hsdsRow,
  OPEN_DATA,
  organizationJson,
  serviceAtLocationJson,
  serviceJson,
  taxonomyJson,
  taxonomyTermJson,
} from '../../../directory/index.js';
import type { HsdsList, HsdsShape } from '../domain/hsds-question.js';

/** What the SQL of one list is made of. */
export interface HsdsEntity {
  readonly table: string;
  readonly alias: string;
  /** The JSON of one row, in each shape that the list knows. */
  readonly json: Readonly<Record<HsdsShape, string>>;
  /** The JSON of one row when it is asked for by its id. */
  readonly whole: string;
}

type Parts = readonly (readonly [string, string])[];

const flat = (table: string, alias: string, parts: Parts = []): string =>
  `jsonb_strip_nulls(${hsdsRow(table, alias, OPEN_DATA, parts)})`;

const one = (table: string, alias: string, id: string, parts: Parts = []): string =>
  `(SELECT ${hsdsRow(table, alias, OPEN_DATA, parts)} FROM hsds.${table} ${alias} WHERE ${alias}.id = ${id} AND ${alias}.missing_since IS NULL)`;

const ofService = (s: string): Parts => [
  ['organization', one('organization', `${s}o`, `${s}.organization_id`)],
  ['program', one('program', `${s}p`, `${s}.program_id`)],
];

const MINIMAL_SERVICE = `jsonb_strip_nulls(jsonb_build_object('id', s.id, 'name', s.name, 'status', s.status, 'last_modified', greatest(s.last_modified, s.updated_at)))`;

/** An organization with the least that HSDS takes for each of its services. */
const WITH_SERVICES = `(${organizationJson('o', OPEN_DATA, { services: false })} || jsonb_strip_nulls(jsonb_build_object('services',
  (SELECT jsonb_agg(jsonb_build_object('id', os.id, 'name', os.name, 'status', os.status) ORDER BY os.id) FROM hsds.service os WHERE os.organization_id = o.id AND os.missing_since IS NULL))))`;
const WITH_FULL_SERVICES = organizationJson('o', OPEN_DATA, { services: true });

const entity = (table: string, alias: string, usual: string, whole: string, others: object = {}): HsdsEntity => ({
  table,
  alias,
  json: { flat: usual, minimal: usual, full: whole, full_service: whole, ...others },
  whole,
});

/** The entities of the HSDS API: as the lists show them, and whole. */
export const HSDS_ENTITIES: Readonly<Record<HsdsList, HsdsEntity>> = {
  services: entity('service', 's', flat('service', 's', ofService('s')), serviceJson('s', OPEN_DATA), {
    minimal: MINIMAL_SERVICE,
  }),
  organizations: entity('organization', 'o', flat('organization', 'o'), WITH_SERVICES, {
    full_service: WITH_FULL_SERVICES,
  }),
  service_at_locations: entity(
    'service_at_location',
    'sl',
    flat('service_at_location', 'sl', [
      ['location', one('location', 'll', 'sl.location_id')],
      ['service', one('service', 'ls', 'sl.service_id', ofService('ls'))],
    ]),
    serviceAtLocationJson('sl', OPEN_DATA),
  ),
  taxonomies: entity('taxonomy', 'x', flat('taxonomy', 'x'), taxonomyJson('x', OPEN_DATA)),
  taxonomy_terms: entity(
    'taxonomy_term',
    't',
    flat('taxonomy_term', 't', [['taxonomy_detail', one('taxonomy', 'tx', 't.taxonomy_id')]]),
    taxonomyTermJson('t', OPEN_DATA),
  ),
};
