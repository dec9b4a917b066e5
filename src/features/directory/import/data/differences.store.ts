import type { RunSql } from '../../data/sql.js';
import type { Difference } from './local-edits.store.js';

/** Keeps differences that were found in a transaction that was not kept. */
export async function keepDifferences(run: RunSql, runId: string, found: readonly Difference[]): Promise<void> {
  if (found.length === 0) return;
  await run(
    `INSERT INTO import_differences (run_id, nr, table_name, row_id, field, ours, theirs, outcome)
     SELECT $1, d.nr, d.table_name, d.row_id, d.field, d.ours, d.theirs, d.outcome
     FROM jsonb_to_recordset($2::jsonb) AS d (nr integer, table_name text, row_id uuid, field text, ours jsonb, theirs jsonb, outcome text)`,
    [runId, JSON.stringify(found)],
  );
}
