import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { DataSource } from 'typeorm';
import {
  ImportDirectory,
  readMappingText,
  sourceNameOf,
  summaryLines,
  UndoImport,
  type Mapping,
} from '../features/directory/import/index.js';
import { isUuid } from '../kernel/ids.js';
import { isProblem } from '../kernel/problem.js';
import { dataSource } from '../platform/database/data-source.js';
import { SystemClock } from '../platform/system-clock.js';
import { bringUpToDate } from './bring-up-to-date.js';
import { importProgress } from './import-progress.js';
import { openDatabase } from './open-database.js';

const USAGE = `npm run import -- PATH [--source NAME] [--mapping FILE] [--dry-run] [--overwrite] [--report FILE]
npm run import -- --undo RUN

  PATH         a folder or zip with HSDS tables (1.0 to 3.x), or a JSON or NDJSON file, also .gz
  --source     what the rows are kept under; the file's or folder's name unless given
  --mapping    how tables that are not HSDS are read as HSDS: a JSON file, see docs/import.md
  --dry-run    shows what would come and what is wrong, and keeps nothing
  --overwrite  what the source says replaces what people here have changed
  --report     where every fault is written; .csv, or .ndjson
  --undo       takes an import back whole; its number stands in its summary`;

const REFUSED = 2;

interface Words {
  readonly path: string;
  readonly source: string | undefined;
  readonly report: string | undefined;
  readonly mapping: string | undefined;
  readonly dryRun: boolean;
  readonly overwrite: boolean;
}

type Wish = Words | { readonly undo: string };

const OPTIONS = {
  source: { type: 'string' },
  report: { type: 'string' },
  mapping: { type: 'string' },
  'dry-run': { type: 'boolean' },
  overwrite: { type: 'boolean' },
  undo: { type: 'string' },
} as const;

function understood(words: readonly string[]): Wish | null {
  try {
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
    const { source, report, mapping, overwrite = false, undo } = values;
    if (undo !== undefined) return positionals.length === 0 && isUuid(undo) ? { undo } : null;
    const [path, ...more] = positionals;
    return path && more.length === 0
      ? { path: resolve(path), source, report, mapping, overwrite, dryRun: values['dry-run'] ?? false }
      : null;
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
    await ('undo' in given ? undo(database.urls.owner, given.undo) : importInto(database.urls.owner, given, DATA_DIR));
  } finally {
    await database.stop();
  }
}

const connected = (url: string): Promise<DataSource> =>
  dataSource({ url, poolSize: 2, onIdleError: () => undefined }).initialize();

function refuse(message: string): void {
  console.error(`Refused: ${message}\nNothing was changed.`);
  process.exitCode = REFUSED;
}

async function undo(url: string, runId: string): Promise<void> {
  const db = await connected(url);
  try {
    const isDone = await new UndoImport(db, new SystemClock()).run(runId, 'command line');
    if (isDone) console.log('Taken back. What people here have changed or use since has stayed.');
    else refuse('It is not the latest import of its source that stands, or another import of that source is running.');
  } finally {
    await db.destroy();
  }
}

/** The mapping, or null when it was refused with everything that is wrong with it. */
function mappingIn(path: string): Mapping | null {
  const read = existsSync(path)
    ? readMappingText(readFileSync(path, 'utf8'))
    : { faults: [`There is no file ${path}.`] };
  if ('mapping' in read) return read.mapping;
  refuse(`the mapping cannot be used.\n${read.faults.map((fault) => `  ${fault}`).join('\n')}`);
  return null;
}

async function importInto(url: string, words: Words, dataDir: string): Promise<void> {
  const { path, source, report, dryRun, overwrite } = words;
  const mapping = words.mapping === undefined ? undefined : mappingIn(resolve(words.mapping));
  if (mapping === null) return;
  const db = await connected(url);
  try {
    const reportPath =
      report ?? join(dataDir, 'imports', `${source ?? sourceNameOf(path)}-faults.csv`.replace(/[^\w.-]+/g, '-'));
    const progress = importProgress();
    const request = { path, source, reportPath, progress, dryRun, overwrite, mapping };
    const summary = await new ImportDirectory(db, new SystemClock()).run(request);
    if (isProblem(summary)) return refuse(summary.message);
    console.log(summaryLines(summary).join('\n'));
  } finally {
    await db.destroy();
  }
}
