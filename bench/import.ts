import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { ImportDirectory, SILENT, type Progress } from '../src/features/directory/import/index.js';
import { isProblem } from '../src/kernel/problem.js';
import { dataSource } from '../src/platform/database/data-source.js';
import { openEmbeddedDatabase } from '../src/platform/database/embedded/index.js';
import { migrate } from '../src/platform/database/migrate.js';
import { SystemClock } from '../src/platform/system-clock.js';
import { report } from './report.js';

const SHARED = process.env['LOOPKEEPER_SHARED'] ?? join(import.meta.dirname, '../../../shared');
const FOOD = join(SHARED, 'data/haarrrvest-food-hsds3.2.3/datapackage.zip');
const AIM = { servicesPerSecond: 2_000, megabytes: 400 };
const WRITTEN = 50_000;

/** Where the large directory is not at hand: one of our own, as large, in tables. */
export function writtenPackage(folder: string): string {
  const path = join(folder, 'written-package');
  mkdirSync(path);
  const table = (name: string, header: string, line: (at: number) => string): void =>
    writeFileSync(join(path, name), `${header}\n${Array.from({ length: WRITTEN }, (_, at) => line(at)).join('\n')}\n`);
  table(
    'organizations.csv',
    'id,name,description',
    (at) => `${at},Kitchen ${at} of Alder,Meals and groceries for whoever comes`,
  );
  table(
    'services.csv',
    'id,organization_id,name,description,status',
    (at) => `${at},${at},Hot meals ${at},"Meals, every day but Sunday, without papers",active`,
  );
  table(
    'locations.csv',
    'id,organization_id,name,latitude,longitude',
    (at) => `${at},${at},House ${at},${(40 + (at % 1000) / 1000).toFixed(4)},${(-76 - (at % 997) / 997).toFixed(4)}`,
  );
  table('service_at_location.csv', 'id,service_id,location_id', (at) => `${at},${at},${at}`);
  table('phones.csv', 'id,service_id,number', (at) => `${at},${at},555-0${String(at % 1000).padStart(3, '0')}`);
  table(
    'schedules.csv',
    'id,service_id,freq,byday,opens_at,closes_at',
    (at) => `${at},${at},WEEKLY,"MO,TU",09:00,17:00`,
  );
  return path;
}

/** Notes how long each step takes. */
class Steps implements Progress {
  private name = '';
  private began = performance.now();
  readonly seconds: Record<string, number> = {};

  reading(): void {
    this.step('reading');
  }

  read = SILENT.read;

  step(name: string): void {
    const now = performance.now();
    if (this.name) this.seconds[this.name] = (this.seconds[this.name] ?? 0) + (now - this.began) / 1000;
    this.name = name;
    this.began = now;
  }

  end(): void {
    this.step('');
  }
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

async function measured(db: DataSource, path: string, name: string): Promise<Record<string, string | number>> {
  const steps = new Steps();
  const began = performance.now();
  const summary = await new ImportDirectory(db, new SystemClock()).run({
    path,
    source: 'bench',
    reportPath: join(tmpdir(), 'loopkeeper-bench-faults.csv'),
    progress: steps,
  });
  const seconds = (performance.now() - began) / 1000;
  if (isProblem(summary)) throw new Error(summary.message);
  const { tables } = summary;
  const services = tables.find(({ table }) => table === 'service')?.read ?? 0;
  return {
    case: name,
    services,
    rows: tables.reduce((sum, { read }) => sum + read, 0),
    written: tables.reduce((sum, counts) => sum + counts.new + counts.changed, 0),
    seconds: tenths(seconds),
    servicesPerSecond: Math.round(services / seconds),
    aimPerSecond: AIM.servicesPerSecond,
    ...Object.fromEntries(Object.entries(steps.seconds).map(([step, took]) => [step, tenths(took)])),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    aimMegabytes: AIM.megabytes,
  };
}

/** Services a second from file to findable, and the most memory this process held; then the same input again. */
export async function bench(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'loopkeeper-bench-'));
  chmodSync(dataDir, 0o755);
  const isFood = existsSync(FOOD);
  if (!isFood)
    console.log(
      `The food directory is not on this machine: measured on ${WRITTEN.toLocaleString('en-US')} written services instead.`,
    );
  const path = isFood ? FOOD : writtenPackage(dataDir);
  const database = await openEmbeddedDatabase({ dataDir, purpose: 'npm run bench -- import', join: false });
  try {
    await migrate(database.urls.owner);
    const db = await dataSource({ url: database.urls.owner, poolSize: 2, onIdleError: () => undefined }).initialize();
    const rows = [await measured(db, path, 'first'), await measured(db, path, 'again, unchanged')];
    await db.destroy();
    report('import', rows);
  } finally {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
