import { HSDS_TABLES } from '../../import/domain/hsds-tables.js';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
}

/** The file that a table of HSDS lies in, as the specification calls it. */
const FILES: Readonly<Record<string, string>> = {
  accessibility: 'accessibility',
  address: 'addresses',
  funding: 'funding',
  metadata: 'metadata',
  service_at_location: 'service_at_location',
  service_capacity: 'service_capacity',
  taxonomy: 'taxonomies',
  url: 'url',
};

export const fileOf = (table: string): string => `${FILES[table] ?? `${table}s`}.csv`;

const TYPES: Readonly<Record<string, Omit<Field, 'name'>>> = {
  id: { type: 'string', format: 'uuid' },
  url: { type: 'string', format: 'uri' },
  email: { type: 'string', format: 'email' },
  date: { type: 'date' },
  time: { type: 'time', format: '%H:%M' },
  instant: { type: 'datetime' },
  number: { type: 'number' },
  integer: { type: 'number' },
  latitude: { type: 'number' },
  longitude: { type: 'number' },
  year: { type: 'number' },
};

/** Tables that a package holds even when empty: readers expect them. */
const ALWAYS = new Set(['organization', 'service', 'location', 'service_at_location']);

export interface PackedTable {
  readonly table: string;
  readonly rows: number;
  readonly columns: readonly { readonly name: string; readonly kind: string }[];
}

function resourceOf({ table, columns }: PackedTable): object {
  const links = HSDS_TABLES[table]?.links ?? {};
  const foreignKeys = Object.entries(links).map(([fields, resource]) => ({
    fields,
    reference: { resource: resource === table ? '' : resource, fields: 'id' },
  }));
  return {
    name: table,
    path: fileOf(table),
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map(({ name, kind }) => ({ name, ...(TYPES[kind] ?? { type: 'string' }) })),
      primaryKey: 'id',
      missingValues: [''],
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

export const isPacked = ({ table, rows }: PackedTable): boolean => rows > 0 || ALWAYS.has(table);

/** What datapackage.json says: which tables lie beside it, their columns, types and how they point at each other. */
export const descriptorOf = (tables: readonly PackedTable[], created: Date): object => ({
  profile: 'tabular-data-package',
  name: 'human_services_data',
  title: 'Community directory',
  description: 'Organizations, services and places in the Human Services Data Specification 3.2.3.',
  version: '3.2.3',
  created: created.toISOString(),
  resources: tables.filter(isPacked).map(resourceOf),
});
