import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ImportDirectory, sourceNameOf, summaryLines } from '../features/directory/import/index.js';
import { isProblem } from '../kernel/problem.js';
import { dataSource } from '../platform/database/data-source.js';
import { SystemClock } from '../platform/system-clock.js';
import { bringUpToDate } from './bring-up-to-date.js';
import { importProgress } from './import-progress.js';
import { openDatabase } from './open-database.js';

const USAGE = `npm run import -- PATH [--source NAME] [--report FILE]

  PATH      a folder or zip with HSDS tables (1.0 to 3.x), or a JSON or NDJSON file, also .gz
  --source  what the rows are kept under; the file's or folder's name unless given
  --report  where every fault is written; .csv, or .ndjson`;

const REFUSED = 2;

interface Words {
  readonly path: string;
  readonly source: string | undefined;
  readonly report: string | undefined;
}

function understood(words: readonly string[]): Words | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { source: { type: 'string' }, report: { type: 'string' } },
    });
    const [path, ...more] = positionals;
    return path && more.length === 0 ? { path: resolve(path), source: values.source, report: values.report } : null;
  } catch {
    return null;
  }
}

/** Imports a directory. Works beside a running demo, whose Postgres it then uses, and without one. */
export async function run(words: readonly string[]): Promise<void> {
  const given = understood(words);
  if (!given) {
    console.error(USAGE);
    process.exitCode = REFUSED;
    return;
  }
  const { DATABASE_URL, DATABASE_OWNER_URL, DATA_DIR = '.data' } = process.env;
  const database = await openDatabase(
    { DATABASE_URL, DATABASE_OWNER_URL, DATA_DIR },
    { purpose: 'npm run import', join: true },
  );
  try {
    await bringUpToDate(database.urls.owner);
    await importInto(database.urls.owner, given, DATA_DIR);
  } finally {
    await database.stop();
  }
}

async function importInto(url: string, { path, source, report }: Words, dataDir: string): Promise<void> {
  const db = await dataSource({ url, poolSize: 2, onIdleError: () => undefined }).initialize();
  try {
    const reportPath =
      report ?? join(dataDir, 'imports', `${source ?? sourceNameOf(path)}-faults.csv`.replace(/[^\w.-]+/g, '-'));
    const summary = await new ImportDirectory(db, new SystemClock()).run({
      path,
      source,
      reportPath,
      progress: importProgress(),
    });
    if (isProblem(summary)) {
      console.error(`Refused: ${summary.message}\nNothing was changed.`);
      process.exitCode = REFUSED;
      return;
    }
    console.log(summaryLines(summary).join('\n'));
  } finally {
    await db.destroy();
  }
}
