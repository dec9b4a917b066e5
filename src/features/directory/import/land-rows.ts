import type { Tx } from '../../../platform/database/transactor.js';
import { amendServices } from './data/amendments.store.js';
import { adoptOrganizations } from './data/adopted-services.store.js';
import { recognizeRows } from './data/changed-ids.store.js';
import { openCircles } from './data/circles.store.js';
import type { ImportRun } from './data/import-run.js';
import { settleLinks } from './data/links.store.js';
import { markMissing, mergeRows } from './data/merge.store.js';
import { observe } from './data/observations.queries.js';
import { keepParked, parkingOf, settleParked } from './data/parked-rows.store.js';
import { settleRepeats } from './data/repeats.store.js';
import { moveTakenIds } from './data/taken-ids.store.js';
import { HSDS_TABLES } from './domain/hsds-tables.js';
import type { FaultReport } from './report/fault-report.js';
import type { TableCount } from './report/summary.js';
import type { Cancelling } from './run-watch.js';
import type { Intake } from './stage-rows.js';

const NOTHING = { read: 0, new: 0, changed: 0, unchanged: 0, missing: 0, parked: 0 };

/** Brings the staged rows into the directory, parents before children, and writes only what says something new. */
export async function landRows(
  tx: Tx,
  run: ImportRun,
  intake: Intake,
  { faults, cancelling }: { readonly faults: FaultReport; readonly cancelling: Cancelling },
): Promise<readonly TableCount[]> {
  const staged = new Set(Object.keys(HSDS_TABLES).filter((name) => intake.read.has(name)));
  await adoptOrganizations(tx, staged, faults);
  await moveTakenIds(tx, run, staged, faults);
  await recognizeRows(tx, run, new Set([...staged].filter((name) => isCertain(intake, name))), staged, faults);
  await amendServices(tx, faults);

  const counts: TableCount[] = [];
  for (const [name, table] of Object.entries(HSDS_TABLES)) {
    if (!staged.has(name) && !intake.spokenOf.has(name)) continue;
    cancelling.stopIfAsked();
    await settleRepeats(tx, run, name, table, faults);
    await openCircles(tx, name, table, faults);
    await settleLinks(tx, name, table, faults);
    const missing = isCertain(intake, name) ? await markMissing(tx, run, name) : 0;
    const merged = await mergeRows(tx, run, name, table);
    const parked = await settle(tx, run, intake, name);
    counts.push({ ...NOTHING, table: name, read: intake.read.get(name) ?? 0, ...merged, missing, parked });
    await faults.flush();
  }
  for (const resource of [...intake.read.keys()].filter((name) => !HSDS_TABLES[name])) {
    counts.push({
      ...NOTHING,
      table: resource,
      read: intake.read.get(resource) ?? 0,
      parked: await settle(tx, run, intake, resource),
    });
  }
  await observe(tx, staged, faults);
  return counts;
}

/** Whether a row that is not in the input is gone: not when the input says nothing of its table, or lost some of it. */
const isCertain = ({ spokenOf, uncertain, allUncertain }: Intake, name: string): boolean =>
  spokenOf.has(name) && !uncertain.has(name) && !allUncertain;

async function settle(tx: Tx, run: ImportRun, intake: Intake, name: string): Promise<number> {
  const parking = parkingOf(name, name in HSDS_TABLES);
  const parked = await keepParked(tx, run, parking);
  await settleParked(tx, run, parking, isCertain(intake, name));
  return parked;
}
