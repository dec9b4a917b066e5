import type { Tx } from '../../../../platform/database/transactor.js';
import { dataColumns, type HsdsTable } from '../domain/hsds-tables.js';
import type { ImportRun } from './import-run.js';
import { findLocalEdits, mergeAroundEdits } from './local-edits.store.js';

export interface Merged {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** Statistics are renewed when a table has grown by this much: the planner would take it for empty. */
const GROWN = 1_000;

/** Tables whose changes the database itself does not keep: an import keeps what it writes over, to be able to take it back. */
const KEEPS_NO_CHANGES = new Set([
  'taxonomy',
  'taxonomy_term',
  'unit',
  'attribute',
  'metadata',
  'meta_table_description',
]);

const affected = async (tx: Tx, sql: string, values: readonly unknown[]): Promise<number> => {
  const [counted] = await tx.query<{ count: number }[]>(
    `WITH done AS (${sql} RETURNING 1) SELECT count(*)::int AS count FROM done`,
    [...values],
  );
  return counted?.count ?? 0;
};

const keepOverwritten = async (tx: Tx, { id }: ImportRun, name: string, rows: string, values: readonly unknown[]) => {
  if (!KEEPS_NO_CHANGES.has(name)) return;
  await tx.query(
    `INSERT INTO import_overwritten (run_id, table_name, row_id, before) SELECT '${id}', '${name}', kept.id, to_jsonb(kept) FROM hsds.${name} kept ${rows} ON CONFLICT DO NOTHING`,
    [...values],
  );
};

/** Writes the staged rows that are new or say something new, and no others. What people here changed stays, unless told otherwise. */
export async function mergeRows(tx: Tx, run: ImportRun, name: string, table: HsdsTable): Promise<Merged> {
  const { source, at, overwrite } = run;
  const columns = [...dataColumns(table), 'source_id', 'row_hash', 'extra'];
  const edited = await findLocalEdits(tx, run, name, table);
  const isEdited = `EXISTS (SELECT FROM staged_local l WHERE l.table_name = '${name}' AND l.row_id = s.id)`;
  const says = '(kept.row_hash IS DISTINCT FROM s.row_hash OR kept.missing_since IS NOT NULL)';
  const isWritten = edited === 0 ? says : overwrite ? `(${says} OR ${isEdited})` : `${says} AND NOT ${isEdited}`;
  await keepOverwritten(
    tx,
    run,
    name,
    `JOIN staged_${name} s ON s.id = kept.id WHERE s.verdict = '' AND ${isWritten}`,
    [],
  );
  const around = edited > 0 && !overwrite ? await mergeAroundEdits(tx, run, name, columns) : 0;
  const changed = await affected(
    tx,
    `UPDATE hsds.${name} kept SET ${columns.map((column) => `${column} = s.${column}`).join(', ')}, missing_since = NULL, updated_at = $1
     FROM staged_${name} s WHERE s.verdict = '' AND s.id = kept.id AND ${isWritten}`,
    [at],
  );
  const fresh = await affected(
    tx,
    `INSERT INTO hsds.${name} (id, ${columns.join(', ')}, source, created_at, updated_at)
     SELECT id, ${columns.join(', ')}, $1, $2, $2 FROM staged_${name} s WHERE verdict = '' AND NOT EXISTS (SELECT FROM hsds.${name} kept WHERE kept.id = s.id) ORDER BY nr`,
    [source, at],
  );
  if (fresh > GROWN) await tx.query(`ANALYZE hsds.${name}`);
  const [usable] = await tx.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM staged_${name} WHERE verdict = ''`,
  );
  return { new: fresh, changed: changed + around, unchanged: (usable?.count ?? 0) - fresh - changed - around };
}

/** Marks the source's rows that its input no longer has. They stay; and so do those of which people here said that they are there. */
export async function markMissing(tx: Tx, run: ImportRun, name: string): Promise<number> {
  const { source, at } = run;
  const gone = (sourceAt: string): string => `source = ${sourceAt} AND missing_since IS NULL
    AND NOT EXISTS (SELECT FROM staged_${name} s WHERE s.id = kept.id)
    AND kept.id <> ALL (ARRAY(SELECT row_id FROM app.local_edits('${name}') WHERE field = 'missing_since'))`;
  await keepOverwritten(tx, run, name, `WHERE ${gone('$1')}`, [source]);
  return affected(
    tx,
    `UPDATE hsds.${name} kept SET missing_since = $2, updated_at = $2
     WHERE ${gone('$1')}`,
    [source, at],
  );
}
