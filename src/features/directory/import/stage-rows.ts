import type { PoolClient } from 'pg';
import type { QueryRunner } from 'typeorm';
import type { ImportRun } from './data/import-run.js';
import { waitingRows } from './data/parked-rows.store.js';
import { privatePlaces } from './data/private-places.queries.js';
import { createStaging, Staging } from './data/staging.store.js';
import { ImportRefused, type ImportLimits } from './domain/import-limits.js';
import { countedAs, RowIntake } from './domain/row-intake.js';
import type { ReadingPlan } from './readers/plan-reading.js';
import type { Telling } from './readers/row-stream.js';
import type { FaultReport } from './report/fault-report.js';
import type { Progress } from './report/progress.js';
import type { Cancelling } from './run-watch.js';
import { say } from './domain/sentences.js';

interface Staged {
  readonly runner: QueryRunner;
  readonly run: ImportRun;
  readonly plan: ReadingPlan;
  readonly faults: FaultReport;
  readonly progress: Progress;
  readonly limits: ImportLimits;
  readonly cancelling: Cancelling;
}

/** What was read: how many rows of each table, and of which tables it can be said what is gone. */
export interface Intake {
  readonly read: ReadonlyMap<string, number>;
  readonly spokenOf: ReadonlySet<string>;
  /** Tables of which a row was lost unread: nothing of theirs counts as gone. */
  readonly uncertain: ReadonlySet<string>;
  /** A row was lost of which not even the table is known. */
  readonly allUncertain: boolean;
}

/** Reads the whole input into the staging tables. Throws ImportRefused when not one row of it can be used. */
export async function stageRows({ runner, run, plan, faults, progress, limits, cancelling }: Staged): Promise<Intake> {
  await createStaging(runner.manager);
  const client: PoolClient = await runner.connect();
  const staging = new Staging(client);
  const intake = new RowIntake(run.source, staging, faults, await privatePlaces(runner.manager));
  const uncertain = new Set<string>();
  let allUncertain = false;
  let bytes = 0;
  let rows = 0;
  const telling: Telling = {
    limits,
    onBytes: (count) => (bytes += count),
    onFault: (fault) => faults.add(fault),
    onResource: (resource) => intake.spokenOf.add(countedAs(resource)),
    onLostRow: (resource) => {
      if (resource === null) allUncertain = true;
      else uncertain.add(countedAs(resource));
    },
  };

  progress.reading(plan.bytes);
  for (const file of plan.files) {
    for await (const batch of file.read(telling)) {
      for (const row of batch) intake.take(row);
      rows += batch.length;
      progress.read(bytes, rows);
      cancelling.stopIfAsked();
      await staging.flush();
      await faults.flush();
    }
  }
  if (intake.usable === 0)
    throw new ImportRefused(
      rows === 0 ? say('no_rows') : say('no_usable_rows', { rows: rows.toLocaleString('en-US') }),
    );

  const spokenOf = new Set(intake.spokenOf);
  for (const { resource, fields } of await waitingRows(runner.manager, run, spokenOf)) {
    intake.take({ resource, fields, file: 'parked earlier', row: 0, nested: true });
  }
  await staging.finish();
  return { read: intake.read, spokenOf, uncertain, allUncertain };
}
