import { HSDS_TABLES, idColumnsOf } from '../../import/domain/hsds-tables.js';

/** What an export may hold beside HSDS: fields of the source that HSDS lacks, and values that its formats cannot take. */
export interface Extent {
  /** Contacts of persons: names, titles, e-mail addresses, with their telephones. */
  readonly contacts: boolean;
  /** Fields that HSDS does not know, and values under `x_` whose form HSDS refuses. */
  readonly extra: boolean;
}

/** Columns that HSDS wants in every row: an empty text says honestly that nothing is known. */
const NEVER_LACKING: Readonly<Record<string, readonly string[]>> = {
  organization: ['description'],
  program: ['description'],
  taxonomy: ['description'],
  taxonomy_term: ['description'],
  address: ['address_1', 'city', 'state_province', 'postal_code', 'country'],
  organization_identifier: ['identifier_type', 'identifier'],
  metadata: ['last_action_date', 'last_action_type', 'field_name', 'previous_value', 'replacement_value', 'updated_by'],
};

/** The name of a column in HSDS, where ours is another. */
const CALLED: Readonly<Record<string, string>> = { funding_source: 'source' };

/** How a column is written so that HSDS takes it; what it does not take is null. */
const WRITTEN: Readonly<Record<string, (column: string) => string>> = {
  url: (column) => `app.hsds_web_address(${column})`,
  email: (column) => `app.hsds_email(${column})`,
  time: (column) => `to_char(${column}, 'HH24:MI')`,
};

/** Columns that HSDS takes as numbers alone, though sources write more in them. */
const NUMBERS_IN_TEXT = new Set(['phone.extension', 'schedule.timezone']);

export interface HsdsColumn {
  readonly name: string;
  readonly column: string;
  readonly kind: string;
}

/** The columns of a table by their HSDS names, ids first. */
export function hsdsColumns(table: string): readonly HsdsColumn[] {
  const description = HSDS_TABLES[table];
  if (!description) throw new Error(`HSDS has no table ${table}`);
  return [
    { name: 'id', column: 'id', kind: 'id' },
    ...idColumnsOf(description).map((column) => ({ name: column, column, kind: 'id' })),
    ...Object.entries(description.columns).map(([column, kind]) => ({ name: CALLED[column] ?? column, column, kind })),
  ];
}

interface Written {
  readonly sql: string;
  /** Some values cannot be written so, and are kept under `x_` where the export holds extras. */
  readonly isPartial: boolean;
}

/** A column as HSDS wants it. */
export function writtenColumn(table: string, alias: string, { column, kind }: HsdsColumn): Written {
  const raw = `${alias}.${column}`;
  const key = `${table}.${column}`;
  if (NUMBERS_IN_TEXT.has(key)) return { sql: `app.hsds_whole_number(${raw})`, isPartial: true };
  const write = WRITTEN[kind];
  const sql = write ? write(raw) : raw;
  const isPartial = kind === 'url' || kind === 'email';
  if (NEVER_LACKING[table]?.includes(column)) return { sql: `coalesce(${sql}::text, '')`, isPartial };
  return { sql, isPartial };
}

const PAIRS_AT_MOST = 45;

/** A row as a JSON object in the names of HSDS; `parts` are further keys with their SQL. Nulls are left in. */
export function hsdsRow(
  table: string,
  alias: string,
  extent: Extent,
  parts: readonly (readonly [string, string])[] = [],
): string {
  const columns = hsdsColumns(table);
  const own = columns.flatMap((each) => {
    const { sql, isPartial } = writtenColumn(table, alias, each);
    const pairs = [[each.name, sql] as const];
    const isKept = isPartial && extent.extra;
    return isKept
      ? [...pairs, [`x_${each.name}`, `CASE WHEN ${sql} IS NULL THEN ${alias}.${each.column} END`] as const]
      : pairs;
  });
  const pairs = [...own, ...parts].map(([name, sql]) => `'${name}', ${sql}`);
  const objects = Array.from({ length: Math.ceil(pairs.length / PAIRS_AT_MOST) }, (_, at) =>
    pairs.slice(at * PAIRS_AT_MOST, (at + 1) * PAIRS_AT_MOST),
  ).map((some) => `jsonb_build_object(${some.join(', ')})`);
  const known = columns.map(({ name, column }) => `${name},${column}`).join(',');
  const extra = extent.extra ? [`(${alias}.extra - '{${known}}'::text[])`] : [];
  return [...extra, ...objects].join(' || ');
}
