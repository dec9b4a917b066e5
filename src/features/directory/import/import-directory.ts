import { basename, resolve } from 'node:path';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { Problem } from '../../../kernel/problem.js';
import { changeBecause } from '../data/change-origin.js';
import type { RunSql } from '../data/sql.js';
import { differencesOf, type Difference } from './data/local-edits.store.js';
import { keepDifferences } from './data/differences.store.js';
import { refreshAfterImport, tidyAfterImport } from './data/refresh-after-import.js';
import { abandonRun, beginRun, claimSource, finishRun, rememberSource } from './data/import-runs.store.js';
import type { ImportRun } from './data/import-run.js';
import { likestSource } from './data/likeness.queries.js';
import { isTelling } from './domain/resemblance.js';
import { landRows } from './land-rows.js';
import { IMPORT_LIMITS, ImportRefused, type ImportLimits } from './domain/import-limits.js';
import { givenSourceName, sourceNameOf } from './domain/source-name.js';
import type { Mapping } from './mapping/mapping.js';
import { openSource } from './readers/open-source.js';
import { planReading, type ReadingPlan } from './readers/plan-reading.js';
import { FaultReport } from './report/fault-report.js';
import { SILENT, type Progress } from './report/progress.js';
import type { ImportSummary } from './report/summary.js';
import { RunWatch } from './run-watch.js';
import { stageRows } from './stage-rows.js';
import { say } from './domain/sentences.js';

export interface ImportRequest {
  readonly path: string;
  /** The source's name; that of the file or folder unless given. */
  readonly source?: string;
  /** Where to write the faults; CSV, or NDJSON by the name's ending. Null writes none. */
  readonly reportPath: string | null;
  readonly progress?: Progress;
  readonly limits?: ImportLimits;
  /** Tries everything and keeps nothing. */
  readonly dryRun?: boolean;
  /** What the source says replaces what people here have changed. */
  readonly overwrite?: boolean;
  /** How a table that is not HSDS is to be read. */
  readonly mapping?: Mapping;
  /** The run that was queued; a new one unless given. */
  readonly runId?: string;
}

/** Differences that a dry run shows, and keeps for whoever looks later. */
const DIFFERENCES_OF_A_DRY_RUN = 1_000;

/** Brings a directory in HSDS, of any version, into the database: all of it that can be read, or nothing. */
export class ImportDirectory {
  /** Beside the run's own transaction: what it says is seen at once. */
  private readonly aside: RunSql;

  /** `db` is the owner's connection, with room for two. */
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {
    this.aside = (sql, values) => db.query(sql, values);
  }

  /** Answers with what was done, or with a Problem when the input as a whole is refused; then nothing has changed. */
  async run(request: ImportRequest): Promise<ImportSummary | Problem> {
    const source = request.source === undefined ? sourceNameOf(resolve(request.path)) : givenSourceName(request.source);
    if (source === null)
      return new Problem('IMPORT_REFUSED', `${request.source} cannot be the name of a source.`, { field: 'source' });
    const report = new FaultReport(request.reportPath);
    const id = request.runId ?? newId();
    const watch = new RunWatch(this.db, id, request.progress ?? SILENT);
    try {
      return await this.read({ request, source, id, report, watch });
    } catch (error) {
      return await this.broken(id, watch, error);
    } finally {
      watch.end();
      await watch.stop();
      await report.close();
    }
  }

  private async broken(id: string, watch: RunWatch, error: unknown): Promise<Problem> {
    await watch.stop();
    const isCancelled = watch.isWhyItBroke(error);
    const isRefused = error instanceof ImportRefused;
    const refusal = isCancelled ? say('cancelled') : isRefused ? error.message : say('failed');
    await abandonRun(this.aside, id, {
      state: isCancelled ? 'cancelled' : 'refused',
      refusal,
      at: this.clock.now(),
    }).catch(() => undefined);
    if (isCancelled) return new Problem('IMPORT_CANCELLED', refusal);
    if (isRefused) return new Problem('IMPORT_REFUSED', refusal, { field: 'path' });
    throw error;
  }

  private async read({ request, source, id, report, watch }: Reading): Promise<ImportSummary> {
    const { path, limits = IMPORT_LIMITS, mapping, dryRun = false, overwrite = false } = request;
    const opened = await openSource(path, limits);
    try {
      watch.step('looking through the input');
      const plan = await planReading(opened, limits, mapping ?? null);
      for (const fault of plan.faults) report.add(fault);
      const run: ImportRun = { id, source, at: this.clock.now(), overwrite };
      const landing = { run, plan, report, watch, limits, dryRun, fileName: basename(path), format: opened.format };
      const { summary, differences } = await this.inTransaction(dryRun, (runner) => this.land(runner, landing));
      await report.finish();
      if (dryRun) await this.keepTrial(run, summary, differences);
      watch.step('tidying up');
      if (!dryRun) await tidyAfterImport(this.db, summary.tables);
      return { ...summary, reportPath: request.reportPath };
    } finally {
      opened.close();
    }
  }

  private async land(runner: QueryRunner, landing: Landing): Promise<Landed> {
    const { run, plan, report, watch, limits, dryRun, fileName, format } = landing;
    const tx = runner.manager;
    if (!(await claimSource(tx, run.source))) {
      throw new ImportRefused(say('other_running', { source: run.source }));
    }
    await beginRun(this.aside, { ...run, fileName, format, dryRun });
    await watch.start(runner);
    await rememberSource(tx, run);
    await changeBecause((sql, values) => tx.query(sql, values), 'import', run.id);
    const intake = await stageRows({ runner, run, plan, faults: report, progress: watch, limits, cancelling: watch });
    watch.step('comparing with what is there');
    const likest = await likestSource(tx, run);
    const resembles = likest && isTelling(likest) ? likest : null;
    const tables = await landRows(tx, run, intake, { faults: report, cancelling: watch });
    await report.flush();
    watch.stopIfAsked();
    watch.step('making it findable');
    if (!dryRun) await refreshAfterImport(tx, run, tables);
    await watch.stop();
    const [{ count } = { count: 0 }] = await tx.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM import_differences WHERE run_id = $1',
      [run.id],
    );
    const finishedAt = this.clock.now();
    const seconds = (finishedAt.getTime() - run.at.getTime()) / 1000;
    const summary: ImportSummary = {
      runId: run.id,
      dryRun,
      source: run.source,
      files: plan.files.length,
      tables,
      faults: report.counts,
      differences: count,
      resembles,
      reportPath: null,
      seconds,
    };
    if (dryRun) return { summary, differences: await differencesOf(tx, run.id, DIFFERENCES_OF_A_DRY_RUN) };
    await finishRun((sql, values) => tx.query(sql, values), run.id, {
      finishedAt,
      tables,
      faults: report.counts,
      differences: count,
      resembles,
    });
    return { summary, differences: [] };
  }

  /** What a dry run found is kept, though nothing of what it did is. */
  private async keepTrial(
    run: ImportRun,
    { tables, faults, differences, resembles }: ImportSummary,
    found: readonly Difference[],
  ): Promise<void> {
    await keepDifferences(this.aside, run.id, found);
    await finishRun(this.aside, run.id, { finishedAt: this.clock.now(), tables, faults, differences, resembles });
  }

  /** One transaction around everything, on one connection: what fails half-way has never been, and so has a dry run. */
  private async inTransaction<T>(dryRun: boolean, work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const runner = this.db.createQueryRunner();
    try {
      await runner.startTransaction();
      const result = await work(runner);
      await (dryRun ? runner.rollbackTransaction() : runner.commitTransaction());
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

interface Reading {
  readonly request: ImportRequest;
  readonly source: string;
  readonly id: string;
  readonly report: FaultReport;
  readonly watch: RunWatch;
}

interface Landing {
  readonly run: ImportRun;
  readonly plan: ReadingPlan;
  readonly report: FaultReport;
  readonly watch: RunWatch;
  readonly limits: ImportLimits;
  readonly dryRun: boolean;
  readonly fileName: string;
  readonly format: string;
}

interface Landed {
  readonly summary: ImportSummary;
  readonly differences: readonly Difference[];
}
