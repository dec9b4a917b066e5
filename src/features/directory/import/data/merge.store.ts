import type { Tx } from '../../../../platform/database/transactor.js';
import type { HsdsTable } from '../domain/hsds-tables.js';
import type { ImportRun } from './import-run.js';
import { dataColumns } from './staging.store.js';

export interface Merged {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** Statistics are renewed when a table has grown by this much: the planner would take it for empty. */
const GROWN = 1_000;

const affected = async (tx: Tx, sql: string, values: readonly unknown[]): Promise<number> => {
  const [counted] = await tx.query<{ count: number }[]>(
    `WITH done AS (${sql} RETURNING 1) SELECT count(*)::int AS count FROM done`,
    [...values],
  );
  return counted?.count ?? 0;
};

/** Writes the staged rows that are new or say something new, and no others. */
export async function mergeRows(tx: Tx, { source, at }: ImportRun, name: string, table: HsdsTable): Promise<Merged> {
  const columns = [...dataColumns(table), 'source_id', 'row_hash', 'extra'];
  const changed = await affected(
    tx,
    `UPDATE hsds.${name} kept SET ${columns.map((column) => `${column} = s.${column}`).join(', ')}, missing_since = NULL, updated_at = $1
     FROM staged_${name} s WHERE s.verdict = '' AND s.id = kept.id AND (kept.row_hash IS DISTINCT FROM s.row_hash OR kept.missing_since IS NOT NULL)`,
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
  return { new: fresh, changed, unchanged: (usable?.count ?? 0) - fresh - changed };
}

/** Marks the source's rows that its input no longer has. They stay. */
export async function markMissing(tx: Tx, { source, at }: ImportRun, name: string): Promise<number> {
  return affected(
    tx,
    `UPDATE hsds.${name} kept SET missing_since = $2, updated_at = $2
     WHERE source = $1 AND missing_since IS NULL AND NOT EXISTS (SELECT FROM staged_${name} s WHERE s.id = kept.id)`,
    [source, at],
  );
}
