import type { RunSql } from '../../data/sql.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { ImportRun } from './import-run.js';
import { say } from '../domain/sentences.js';

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

interface Begun extends ImportRun {
  readonly fileName: string;
  readonly format: string;
  readonly dryRun: boolean;
}

/**
 * Writes down that a run has begun, at once and for all to see. Whoever holds the claim on the source knows that no other
 * run of it lives: one that still says so broke off with its process.
 */
export async function beginRun(run: RunSql, begun: Begun): Promise<void> {
  const { id, source, at, overwrite, fileName, format, dryRun } = begun;
  await run(
    `UPDATE import_runs SET state = 'refused', refusal = $4, finished_at = $3
     WHERE source = $1 AND state = 'running' AND id <> $2`,
    [source, id, at, say('broke_off')],
  );
  await run(
    `INSERT INTO import_runs (id, source, file_name, format, started_at, tables, faults, state, dry_run, overwrite)
     VALUES ($1, $2, $3, $4, $5, '[]', '[]', 'running', $6, $7)
     ON CONFLICT (id) DO UPDATE SET state = 'running', format = excluded.format, started_at = excluded.started_at`,
    [id, source, fileName, format, at, dryRun, overwrite],
  );
}

interface Finished {
  readonly finishedAt: Date;
  readonly tables: unknown;
  readonly faults: unknown;
  readonly differences: number;
  readonly resembles: unknown;
}

/** Writes down what a run did, together with what it did. */
export async function finishRun(run: RunSql, id: string, finished: Finished): Promise<void> {
  const { finishedAt, tables, faults, differences, resembles } = finished;
  await run(
    `UPDATE import_runs SET state = 'done', finished_at = $2, tables = $3, faults = $4, differences = $5, resembles = $6, progress = '{}' WHERE id = $1`,
    [
      id,
      finishedAt,
      JSON.stringify(tables),
      JSON.stringify(faults),
      differences,
      resembles && JSON.stringify(resembles),
    ],
  );
}

/** Writes down that a run came to nothing, and why. */
export async function abandonRun(
  run: RunSql,
  id: string,
  { state, refusal, at }: { readonly state: 'refused' | 'cancelled'; readonly refusal: string; readonly at: Date },
): Promise<void> {
  await run(
    `UPDATE import_runs SET state = $2, refusal = $3, finished_at = $4, progress = '{}' WHERE id = $1 AND state IN ('queued', 'running')`,
    [id, state, refusal, at],
  );
}
