import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { pipeline } from 'node:stream/promises';
import { PassThrough } from 'node:stream';
import { EXPORT_FORMATS, ExportDirectory, type ExportFormat } from '../features/directory/export/index.js';
import { dataSource } from '../platform/database/data-source.js';
import { migrate } from '../platform/database/migrate.js';
import { SystemClock } from '../platform/system-clock.js';
import { openDatabase } from './open-database.js';

const USAGE = `npm run export -- FILE [--format zip|ndjson|csv]

  FILE      where to write; .zip, .ndjson or .csv says the format, .gz packs it
  --format  zip: a data package in HSDS 3.2.3 with everything; ndjson: a service a line, with all that belongs to it;
            csv: one row for each service at a place, for spreadsheets`;

const REFUSED = 2;

const formatNamed = (word: string | undefined): ExportFormat | null =>
  EXPORT_FORMATS.find((format) => format === word) ?? null;

function understood(words: readonly string[]): { readonly path: string; readonly format: ExportFormat } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { format: { type: 'string' } },
    });
    const [path, ...more] = positionals;
    const format = formatNamed(values.format ?? /\.(\w+?)(?:\.gz)?$/.exec(path ?? '')?.[1]?.toLowerCase());
    return path && format && more.length === 0 ? { path: resolve(path), format } : null;
  } catch {
    return null;
  }
}

/** Writes the directory to a file; beside a running demo, or without one. A file that exists is replaced once the new one is whole. */
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
    { purpose: 'npm run export', join: true },
  );
  try {
    await migrate(database.urls.owner);
    await exportFrom(database.urls.application, given);
  } finally {
    await database.stop();
  }
}

async function exportFrom(
  url: string,
  { path, format }: { readonly path: string; readonly format: ExportFormat },
): Promise<void> {
  const db = await dataSource({ url, poolSize: 1, onIdleError: () => undefined }).initialize();
  const unfinished = `${path}.unfinished`;
  const began = performance.now();
  try {
    const out = new PassThrough();
    const packed = /\.gz$/i.test(path) && format !== 'zip' ? [createGzip()] : [];
    const [count] = await Promise.all([
      new ExportDirectory(db, new SystemClock()).write(format, out),
      pipeline([out, ...packed, createWriteStream(unfinished, { mode: 0o600 })]),
    ]);
    await rename(unfinished, path);
    const seconds = (performance.now() - began) / 1000;
    console.log(`Wrote ${count.services.toLocaleString('en-US')} services to ${path} in ${seconds.toFixed(1)} s.`);
  } finally {
    await rm(unfinished, { force: true });
    await db.destroy();
  }
}
