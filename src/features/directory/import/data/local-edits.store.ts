import type { Tx } from '../../../../platform/database/transactor.js';
import { dataColumns, type HsdsTable } from '../domain/hsds-tables.js';
import type { ImportRun } from './import-run.js';

/** Makes the table that holds which fields of staged rows people here have changed. */
export async function createLocalEdits(tx: Tx): Promise<void> {
  await tx.query(
    'CREATE TEMP TABLE staged_local (table_name text, row_id uuid, fields text[], PRIMARY KEY (table_name, row_id)) ON COMMIT DROP',
  );
}

/** Finds the staged rows of which people here changed fields since the source last spoke; notes where the two now differ. */
export async function findLocalEdits(tx: Tx, run: ImportRun, name: string, table: HsdsTable): Promise<number> {
  const found = await tx.query<unknown[]>(
    `INSERT INTO staged_local SELECT $1, e.row_id, array_agg(e.field) FROM app.local_edits($1) e
     WHERE EXISTS (SELECT FROM staged_${name} s WHERE s.id = e.row_id AND s.verdict = '') GROUP BY e.row_id RETURNING row_id`,
    [name],
  );
  if (found.length === 0) return 0;
  await tx.query(
    `INSERT INTO import_differences (run_id, nr, table_name, row_id, field, ours, theirs, outcome)
     SELECT $1, (SELECT coalesce(max(nr), 0) FROM import_differences WHERE run_id = $1) + row_number() OVER (ORDER BY s.nr, field), $2, s.id, field,
            to_jsonb(kept) -> field, to_jsonb(s) -> field, $3
     FROM staged_local l CROSS JOIN unnest(l.fields) AS field JOIN staged_${name} s ON s.id = l.row_id AND s.verdict = '' JOIN hsds.${name} kept ON kept.id = s.id
     WHERE l.table_name = $2 AND field = ANY ($4::text[]) AND nullif(to_jsonb(kept) -> field, 'null') IS DISTINCT FROM nullif(to_jsonb(s) -> field, 'null')`,
    [run.id, name, run.overwrite ? 'theirs_taken' : 'ours_kept', [...dataColumns(table), 'missing_since']],
  );
  return found.length;
}

/** Writes the rows that people here have changed: what they changed stays, the rest is what the source says. */
export async function mergeAroundEdits(
  tx: Tx,
  { at }: ImportRun,
  name: string,
  columns: readonly string[],
): Promise<number> {
  const kept = (column: string, said: string): string =>
    `${column} = CASE WHEN '${column}' = ANY (l.fields) THEN kept.${column} ELSE ${said} END`;
  const rows = await tx.query<[unknown[], number]>(
    `UPDATE hsds.${name} kept SET ${columns.map((column) => kept(column, `s.${column}`)).join(', ')}, ${kept('missing_since', 'NULL')}, updated_at = $1
     FROM staged_${name} s JOIN staged_local l ON l.table_name = $2 AND l.row_id = s.id
     WHERE s.verdict = '' AND s.id = kept.id AND (kept.row_hash IS DISTINCT FROM s.row_hash OR kept.missing_since IS NOT NULL AND NOT 'missing_since' = ANY (l.fields))`,
    [at, name],
  );
  return rows[1];
}

/** The differences of a run, as they are kept. */
export interface Difference {
  readonly nr: number;
  readonly table_name: string;
  readonly row_id: string;
  readonly field: string;
  readonly ours: unknown;
  readonly theirs: unknown;
  readonly outcome: string;
}

/** The run's differences, so many at most: a dry run keeps them beyond its transaction. */
export const differencesOf = (tx: Tx, runId: string, most: number): Promise<readonly Difference[]> =>
  tx.query<Difference[]>(
    `SELECT nr, table_name, row_id, field, ours, theirs, outcome FROM import_differences WHERE run_id = $1 ORDER BY nr LIMIT $2`,
    [runId, most],
  );
