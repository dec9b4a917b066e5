import { HSDS_TABLES } from '../../import/domain/hsds-tables.js';
import { hsdsColumns, writtenColumn, type HsdsColumn } from './hsds-row.sql.js';

/** Where what HSDS does not know of a row stands in its table: JSON, in a column of its own. */
export const BEYOND_HSDS = 'x_extra';

export const exportedColumns = (table: string): readonly HsdsColumn[] => hsdsColumns(table);

/** A table as it is written into a package: every row that its source still has, each column as text. */
export function tableSql(table: string): string {
  const columns = hsdsColumns(table);
  const cells = columns.map((column) => `${asText(table, column)} AS c_${column.column}`);
  const known = columns.flatMap(({ name, column }) => [name, column]).join(',');
  return `SELECT ${cells.join(', ')}, nullif(t.extra - '{${known}}'::text[], '{}')::text AS c_extra FROM hsds.${table} t WHERE t.missing_since IS NULL ORDER BY t.created_at, t.id`;
}

/** A value whose form HSDS refuses is written as it is: a table can be read with it, and what reads it says what is wrong. */
function asText(table: string, column: HsdsColumn): string {
  const { sql, isPartial } = writtenColumn(table, 't', column);
  const raw = `t.${column.column}`;
  return isPartial
    ? `${raw}::text`
    : column.kind === 'instant'
      ? `to_char(${raw} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
      : `(${sql})::text`;
}

/** How many rows each table has for a package. */
export const COUNT_TABLES = Object.keys(HSDS_TABLES)
  .map((table) => `SELECT '${table}' AS name, count(*)::int AS rows FROM hsds.${table} WHERE missing_since IS NULL`)
  .join(' UNION ALL ');
