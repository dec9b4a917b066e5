import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportDirectory } from '../src/features/directory/import/index.js';
import { isProblem } from '../src/kernel/problem.js';
import { readSettings } from '../src/platform/config/settings.js';
import { dataSource } from '../src/platform/database/data-source.js';
import { openEmbeddedDatabase } from '../src/platform/database/embedded/index.js';
import { migrate } from '../src/platform/database/migrate.js';
import { SystemClock } from '../src/platform/system-clock.js';
import { createApplication } from '../src/server.js';
import { report } from './report.js';

const SHARED = process.env['LOOPKEEPER_SHARED'] ?? join(import.meta.dirname, '../../../shared');
const FOOD = join(SHARED, 'data/haarrrvest-food-hsds3.2.3/datapackage.zip');
const WRITTEN = 50_000;
const AIM_PER_SECOND = 5_000;

/** Where the large directory is not at hand: one of our own, as large. */
const WRITE = `
  INSERT INTO hsds.organization (id, name, description, source) SELECT md5('o' || n)::uuid, 'Kitchen ' || n, 'Meals and groceries for whoever comes', 'bench' FROM generate_series(1, ${WRITTEN}) n;
  INSERT INTO hsds.service (id, organization_id, name, description, source) SELECT md5('s' || n)::uuid, md5('o' || n)::uuid, 'Hot meals ' || n, 'Meals, every day but Sunday, without papers', 'bench' FROM generate_series(1, ${WRITTEN}) n;
  INSERT INTO hsds.location (id, name, latitude, longitude, source) SELECT md5('l' || n)::uuid, 'House ' || n, 41, -77, 'bench' FROM generate_series(1, ${WRITTEN}) n;
  INSERT INTO hsds.address (id, location_id, address_1, city, state_province, postal_code, country, source) SELECT md5('a' || n)::uuid, md5('l' || n)::uuid, n || ' Mill Road', 'Millrace', 'PA', '17701', 'US', 'bench' FROM generate_series(1, ${WRITTEN}) n;
  INSERT INTO hsds.service_at_location (id, service_id, location_id, source) SELECT md5('sl' || n)::uuid, md5('s' || n)::uuid, md5('l' || n)::uuid, 'bench' FROM generate_series(1, ${WRITTEN}) n;
  INSERT INTO hsds.phone (id, service_id, number, source) SELECT md5('p' || n)::uuid, md5('s' || n)::uuid, '555-0100', 'bench' FROM generate_series(1, ${WRITTEN}) n;
  INSERT INTO hsds.schedule (id, service_id, freq, byday, opens_at, closes_at, source) SELECT md5('h' || n)::uuid, md5('s' || n)::uuid, 'WEEKLY', 'MO,TU', '09:00', '17:00', 'bench' FROM generate_series(1, ${WRITTEN}) n;
  ANALYZE;`;

interface Export {
  readonly lines: number;
  readonly megabytes: number;
  readonly seconds: number;
  readonly peak: number;
}

/** Reads a whole list and forgets it; meanwhile watches how much memory the server's process has. */
function exported(port: number, path: string): Promise<Export> {
  const before = process.memoryUsage().rss;
  let [peak, lines, bytes] = [before, 0, 0];
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  const began = performance.now();
  return new Promise((resolve, reject) => {
    request({ port, path, host: '127.0.0.1' }, (answer) => {
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
      });
      answer.on('error', reject).on('end', () => {
        clearInterval(watch);
        const seconds = (performance.now() - began) / 1000;
        resolve({ lines, megabytes: bytes / 1e6, seconds, peak: (peak - before) / 1e6 });
      });
    })
      .on('error', reject)
      .end();
  });
}

async function fill(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl);
  const owner = await dataSource({ url: ownerUrl, poolSize: 2, onIdleError: () => undefined }).initialize();
  if (existsSync(FOOD)) {
    const summary = await new ImportDirectory(owner, new SystemClock()).run({
      path: FOOD,
      source: 'bench',
      reportPath: null,
    });
    if (isProblem(summary)) throw new Error(summary.message);
    await owner.query('ANALYZE');
  } else await owner.query(WRITE);
  await owner.destroy();
}

const SETTINGS = {
  APP_SECRET: 'for-the-bench-k7Qp2vX9mL4zB8wN3rT6yH1dG5jF0c',
  PUBLIC_URL: 'http://127.0.0.1:3000',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'Bench <bench@aldervalley.example>',
  LOG_LEVEL: 'error',
  HSDS_API: 'public',
};

const EXPORTS = [
  ['services, whole', 'services?format=ndjson&full=true'],
  ['services, whole, again', 'services?format=ndjson&full=true'],
  ['services, flat', 'services?format=ndjson'],
] as const;

/** Services a second of whole lists over HTTP, and how far the memory of the server's process grows meanwhile. */
export async function bench(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'loopkeeper-bench-'));
  chmodSync(dataDir, 0o755);
  const database = await openEmbeddedDatabase({ dataDir, purpose: 'npm run bench -- hsds', join: false });
  try {
    await fill(database.urls.owner);
    const settings = readSettings('test', SETTINGS);
    const app = await createApplication({ settings, urls: database.urls, clock: new SystemClock() });
    await app.listen(0, '127.0.0.1');
    const port = Number(new URL(await app.getUrl()).port);
    await exported(port, '/hsds/v3/organizations?format=ndjson');

    const rows = [];
    for (const [name, query] of EXPORTS) {
      const { lines, megabytes, seconds, peak } = await exported(port, `/hsds/v3/${query}`);
      rows.push({
        export: name,
        services: lines,
        seconds: Math.round(seconds * 10) / 10,
        servicesPerSecond: Math.round(lines / seconds),
        aimPerSecond: AIM_PER_SECOND,
        megabytes: Math.round(megabytes),
        memoryGrewByMegabytes: Math.round(peak),
      });
    }
    report('hsds', rows);
    await app.close();
  } finally {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
