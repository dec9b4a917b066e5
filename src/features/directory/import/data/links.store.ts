import type { Tx } from '../../../../platform/database/transactor.js';
import type { FaultSink } from '../domain/faults.js';
import { HSDS_TABLES, idColumnsOf, type HsdsTable } from '../domain/hsds-tables.js';

const isLacking = (column: string): string => `'${column}' = ANY (string_to_array(s.lacks, ','))`;

/** Notes in each staged row which of its links lead nowhere. The tables it points at must have been merged. */
async function findLacking(tx: Tx, name: string, table: HsdsTable): Promise<void> {
  const note = async (column: string, parent: string, condition: string): Promise<void> => {
    const amongItself =
      parent === name
        ? `AND NOT EXISTS (SELECT FROM staged_${name} p WHERE p.id = s.${column} AND p.verdict = '')`
        : '';
    await tx.query(
      `UPDATE staged_${name} s SET lacks = concat_ws(',', nullif(lacks, ''), $1::text)
       WHERE verdict = '' AND ${column} IS NOT NULL ${condition} ${amongItself} AND NOT EXISTS (SELECT FROM hsds.${parent} p WHERE p.id = s.${column})`,
      [column],
    );
  };
  for (const [column, parent] of Object.entries(table.links)) await note(column, parent, '');
  if (!table.about) return;
  const { id, table: named } = table.about;
  const entities = await tx.query<{ entity: string }[]>(
    `SELECT DISTINCT ${named} AS entity FROM staged_${name} WHERE verdict = ''`,
  );
  for (const { entity } of entities) if (HSDS_TABLES[entity]) await note(id, entity, `AND ${named} = '${entity}'`);
}

function parkingCondition(table: HsdsTable): string | null {
  const ids = idColumnsOf(table);
  const required = ids
    .filter((column) => table.required.includes(column))
    .map((column) => `s.${column} IS NULL OR ${isLacking(column)}`);
  const parents = Object.keys(table.links).map((column) => `(s.${column} IS NULL OR ${isLacking(column)})`);
  const conditions = [...required, ...(table.needsParent ? [parents.join(' AND ')] : [])];
  return conditions.length > 0 ? conditions.map((condition) => `(${condition})`).join(' OR ') : null;
}

interface Unplaced {
  readonly file: string;
  readonly line: number;
  readonly lacks: string;
  readonly values: readonly (string | null)[];
}

const written = `ARRAY(SELECT s.raw::jsonb -> 'fields' ->> lacked FROM unnest(string_to_array(s.lacks, ',')) lacked)`;

/** Parks rows that belong to nothing, and drops the links of others that lead nowhere; tells of both. */
export async function settleLinks(tx: Tx, name: string, table: HsdsTable, faults: FaultSink): Promise<void> {
  if (idColumnsOf(table).length === 0) return;
  await findLacking(tx, name, table);
  const condition = parkingCondition(table);
  if (condition) tellParked(await park(tx, name, condition), name, table, faults);
  for (const { file, line, lacks, values } of await dropLinks(tx, name, table)) {
    lacks
      .split(',')
      .forEach((field, at) =>
        faults.add({ code: 'link_dropped', file, row: line, table: name, field, value: values[at] ?? null }),
      );
  }
}

async function park(tx: Tx, name: string, condition: string): Promise<readonly Unplaced[]> {
  const [rows] = await tx.query<[Unplaced[], number]>(
    `UPDATE staged_${name} s SET verdict = 'parked' WHERE verdict = '' AND (${condition}) RETURNING s.file, s.line, s.lacks, ${written} AS values`,
  );
  return rows;
}

function tellParked(rows: readonly Unplaced[], name: string, table: HsdsTable, faults: FaultSink): void {
  const [parent = 'id'] = idColumnsOf(table).filter((column) => table.required.includes(column));
  for (const { file, line, lacks, values } of rows) {
    const [field = parent] = lacks.split(',').filter(Boolean);
    faults.add({
      code: lacks ? 'parent_missing' : 'parent_not_named',
      file,
      row: line,
      table: name,
      field,
      value: values[0] ?? null,
    });
  }
}

/** The hash is changed with the link, so that the link comes back once its row does. */
async function dropLinks(tx: Tx, name: string, table: HsdsTable): Promise<readonly Unplaced[]> {
  const columns = idColumnsOf(table);
  const [rows] = await tx.query<[Unplaced[], number]>(
    `UPDATE staged_${name} s SET row_hash = md5(s.row_hash::text || s.lacks)::uuid,
       extra = s.extra || jsonb_strip_nulls(jsonb_build_object(${columns.map((column) => `'${column}', CASE WHEN ${isLacking(column)} THEN s.raw::jsonb -> 'fields' ->> '${column}' END`).join(', ')})),
       ${columns.map((column) => `${column} = CASE WHEN ${isLacking(column)} THEN NULL ELSE s.${column} END`).join(', ')}
     WHERE verdict = '' AND lacks <> '' RETURNING s.file, s.line, s.lacks, ${written} AS values`,
  );
  return rows;
}
