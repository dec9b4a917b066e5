import type { DataSource, QueryRunner } from 'typeorm';
import type { Clock } from '../../../kernel/clock.js';
import { changeBecause } from '../data/change-origin.js';
import { refreshSearch } from '../search/data/refresh-search.js';
import { claimSource } from './data/import-runs.store.js';
import { touchedServices } from './data/touched-services.queries.js';
import {
  findWhatStays,
  removeAdded,
  restoreChanged,
  restoreOverwritten,
  unpark,
  type RunToUndo,
} from './data/undo.store.js';

interface Found {
  readonly source: string;
  readonly started_at: Date;
}

/** Beyond so many services the whole source is refreshed at once. */
const MANY = 5_000;

/**
 * Takes an import back whole: what it added goes, what it changed is again as it was. What people here have changed or use
 * since stays, and is listed with the run. Only the latest import of a source can be taken back.
 */
export class UndoImport {
  /** `db` is the owner's connection. */
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Answers whether it was taken back; false when the run is not one that can be, or another import of its source runs. */
  async run(runId: string, by: string): Promise<boolean> {
    const runner = this.db.createQueryRunner();
    try {
      await runner.startTransaction();
      const isDone = await this.undo(runner, runId, by);
      await (isDone ? runner.commitTransaction() : runner.rollbackTransaction());
      return isDone;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private async undo(runner: QueryRunner, runId: string, by: string): Promise<boolean> {
    const tx = runner.manager;
    const [found] = await tx.query<Found[]>(
      `SELECT source, started_at FROM import_runs r WHERE id = $1 AND NOT dry_run AND state IN ('done', 'undoing')
       AND NOT EXISTS (SELECT FROM import_runs later WHERE later.source = r.source AND later.started_at > r.started_at AND later.state = 'done' AND NOT later.dry_run) FOR UPDATE`,
      [runId],
    );
    if (!found || !(await claimSource(tx, found.source))) return false;
    const run: RunToUndo = { id: runId, source: found.source, startedAt: found.started_at, at: this.clock.now() };
    await changeBecause((sql, values) => tx.query(sql, values), 'import_undo', runId);
    await findWhatStays(tx, run);
    await restoreChanged(tx, run);
    await restoreOverwritten(tx, run);
    await removeAdded(tx, run);
    await unpark(tx, run);
    const services = await touchedServices(tx, { id: runId, source: run.source, at: run.at, overwrite: false });
    const scope = services.length > MANY ? { source: run.source } : { serviceIds: services };
    if (services.length > 0) await refreshSearch((sql, values) => tx.query(sql, values), scope);
    await tx.query(`UPDATE import_runs SET state = 'undone', undone_at = $2, undone_by = $3 WHERE id = $1`, [
      runId,
      run.at,
      by,
    ]);
    return true;
  }
}
