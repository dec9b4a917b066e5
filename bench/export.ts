import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { DataSource } from 'typeorm';
import { EXPORT_FORMATS, ExportDirectory, type ExportFormat } from '../src/features/directory/export/index.js';
import { ImportDirectory } from '../src/features/directory/import/index.js';
import { isProblem } from '../src/kernel/problem.js';
import { dataSource } from '../src/platform/database/data-source.js';
import { openEmbeddedDatabase } from '../src/platform/database/embedded/index.js';
import { migrate } from '../src/platform/database/migrate.js';
import { SystemClock } from '../src/platform/system-clock.js';
import { writtenPackage } from './import.js';
import { report } from './report.js';

const SHARED = process.env['LOOPKEEPER_SHARED'] ?? join(import.meta.dirname, '../../../shared');
const FOOD = join(SHARED, 'data/haarrrvest-food-hsds3.2.3/datapackage.zip');
const AIM = { servicesPerSecond: 5_000, megabytesGrown: 64 };

/** Counts what arrives and keeps nothing. */
class Counted extends Writable {
  bytes = 0;

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.bytes += chunk.length;
    done();
  }
}

async function measured(db: DataSource, format: ExportFormat): Promise<Record<string, string | number>> {
  const out = new Counted();
  const heldBefore = process.memoryUsage().rss;
  let most = heldBefore;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50);
  const began = performance.now();
  const { services } = await new ExportDirectory(db, new SystemClock()).write(format, out);
  const seconds = (performance.now() - began) / 1000;
  clearInterval(watch);
  return {
    case: format,
    services,
    megabytes: Math.round(out.bytes / (1 << 20)),
    seconds: Math.round(seconds * 10) / 10,
    servicesPerSecond: Math.round(services / seconds),
    aimPerSecond: AIM.servicesPerSecond,
    megabytesGrown: Math.round((most - heldBefore) / (1 << 20)),
    aimMegabytesGrown: AIM.megabytesGrown,
  };
}

/** Services a second from the database to the last byte, in each form, and by how much the process grew meanwhile. */
export async function bench(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'loopkeeper-bench-'));
  chmodSync(dataDir, 0o755);
  const database = await openEmbeddedDatabase({ dataDir, purpose: 'npm run bench -- export', join: false });
  try {
    await migrate(database.urls.owner);
    const db = await dataSource({ url: database.urls.owner, poolSize: 2, onIdleError: () => undefined }).initialize();
    const path = existsSync(FOOD) ? FOOD : writtenPackage(dataDir);
    const summary = await new ImportDirectory(db, new SystemClock()).run({ path, source: 'bench', reportPath: null });
    if (isProblem(summary)) throw new Error(summary.message);
    const rows: Record<string, string | number>[] = [];
    for (const format of EXPORT_FORMATS) rows.push(await measured(db, format));
    await db.destroy();
    report('export', rows);
  } finally {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
