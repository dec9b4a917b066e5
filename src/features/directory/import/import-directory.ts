import { basename, resolve } from 'node:path';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { Problem } from '../../../kernel/problem.js';
import { changeBecause } from '../data/change-origin.js';
import { refreshAfterImport, tidyAfterImport } from './data/refresh-after-import.js';
import { claimSource, recordRun, rememberSource } from './data/import-runs.store.js';
import type { ImportRun } from './data/import-run.js';
import { landRows } from './land-rows.js';
import { IMPORT_LIMITS, ImportRefused, type ImportLimits } from './domain/import-limits.js';
import { givenSourceName, sourceNameOf } from './domain/source-name.js';
import { openSource } from './readers/open-source.js';
import { planReading, type ReadingPlan } from './readers/plan-reading.js';
import { FaultReport } from './report/fault-report.js';
import { SILENT, type Progress } from './report/progress.js';
import type { ImportSummary } from './report/summary.js';
import { stageRows } from './stage-rows.js';

export interface ImportRequest {
  readonly path: string;
  /** The source's name; that of the file or folder unless given. */
  readonly source?: string;
  /** Where to write the faults; CSV, or NDJSON by the name's ending. Null writes none. */
  readonly reportPath: string | null;
  readonly progress?: Progress;
  readonly limits?: ImportLimits;
}

/** Brings a directory in HSDS, of any version, into the database: all of it that can be read, or nothing. */
export class ImportDirectory {
  /** `db` is the owner's connection. */
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Answers with what was done, or with a Problem when the input as a whole is refused; then nothing has changed. */
  async run(request: ImportRequest): Promise<ImportSummary | Problem> {
    const source = request.source === undefined ? sourceNameOf(resolve(request.path)) : givenSourceName(request.source);
    if (source === null)
      return new Problem('IMPORT_REFUSED', `${request.source} cannot be the name of a source.`, { field: 'source' });
    const report = new FaultReport(request.reportPath);
    try {
      return await this.read(request, source, report);
    } catch (error) {
      if (error instanceof ImportRefused) return new Problem('IMPORT_REFUSED', error.message, { field: 'path' });
      throw error;
    } finally {
      request.progress?.end();
      await report.close();
    }
  }

  private async read(request: ImportRequest, source: string, report: FaultReport): Promise<ImportSummary> {
    const { path, progress = SILENT, limits = IMPORT_LIMITS } = request;
    const opened = await openSource(path, limits);
    try {
      progress.step('looking through the input');
      const plan = await planReading(opened, limits);
      for (const fault of plan.faults) report.add(fault);
      const run: ImportRun = { id: newId(), source, at: this.clock.now() };
      const land = async (runner: QueryRunner): Promise<ImportSummary> => {
        const summary = await this.land({ runner, run, plan, report, progress, limits });
        await this.record(runner, run, summary, { fileName: basename(path), format: opened.format });
        return summary;
      };
      const summary = await this.inTransaction(land);
      await report.finish();
      progress.step('tidying up');
      await tidyAfterImport(this.db, summary.tables);
      return { ...summary, reportPath: request.reportPath };
    } finally {
      opened.close();
    }
  }

  private async land({ runner, run, plan, report, progress, limits }: Landing): Promise<ImportSummary> {
    const tx = runner.manager;
    if (!(await claimSource(tx, run.source))) {
      throw new ImportRefused(`Another import of ${run.source} is running. Wait until it has ended.`);
    }
    await rememberSource(tx, run);
    await changeBecause((sql, values) => tx.query(sql, values), 'import', run.id);
    const intake = await stageRows({ runner, run, plan, faults: report, progress, limits });
    progress.step('comparing with what is there');
    const tables = await landRows(tx, run, intake, report);
    await report.flush();
    progress.step('making it findable');
    await refreshAfterImport(tx, run, tables);
    const seconds = (this.clock.now().getTime() - run.at.getTime()) / 1000;
    return { source: run.source, files: plan.files.length, tables, faults: report.counts, reportPath: null, seconds };
  }

  private async record(
    runner: QueryRunner,
    run: ImportRun,
    { tables, faults }: ImportSummary,
    file: { fileName: string; format: string },
  ): Promise<void> {
    await recordRun(runner.manager, run, { ...file, finishedAt: this.clock.now(), tables, faults });
  }

  /** One transaction around everything, on one connection: what fails half-way has never been. */
  private async inTransaction<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const runner = this.db.createQueryRunner();
    try {
      await runner.startTransaction();
      const result = await work(runner);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

interface Landing {
  readonly runner: QueryRunner;
  readonly run: ImportRun;
  readonly plan: ReadingPlan;
  readonly report: FaultReport;
  readonly progress: Progress;
  readonly limits: ImportLimits;
}
