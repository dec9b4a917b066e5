import type { Tx } from '../../../../platform/database/transactor.js';
import type { ImportRun } from './import-run.js';

/** Whether this transaction may import the source now; false while another one does. */
export async function claimSource(tx: Tx, source: string): Promise<boolean> {
  const [claim] = await tx.query<{ claimed: boolean }[]>(
    `SELECT pg_try_advisory_xact_lock(hashtextextended('loopkeeper.import.' || $1, 0)) AS claimed`,
    [source],
  );
  return claim?.claimed ?? false;
}

/** Remembers the source. */
export async function rememberSource(tx: Tx, { source, at }: ImportRun): Promise<void> {
  await tx.query(
    `INSERT INTO import_sources (name, first_run_at, last_run_at) VALUES ($1, $2, $2) ON CONFLICT (name) DO UPDATE SET last_run_at = excluded.last_run_at`,
    [source, at],
  );
}

interface Finished {
  readonly fileName: string;
  readonly format: string;
  readonly finishedAt: Date;
  readonly tables: unknown;
  readonly faults: unknown;
}

/** Writes down what a run did. */
export async function recordRun(
  tx: Tx,
  { id, source, at }: ImportRun,
  { fileName, format, finishedAt, tables, faults }: Finished,
): Promise<void> {
  await tx.query(
    `INSERT INTO import_runs (id, source, file_name, format, started_at, finished_at, tables, faults) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, source, fileName, format, at, finishedAt, JSON.stringify(tables), JSON.stringify(faults)],
  );
}
