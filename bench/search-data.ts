import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { seedNetwork } from '../src/demo/network/index.js';
import { IMPORT_LIMITS } from '../src/features/directory/import/domain/import-limits.js';
import { ImportDirectory } from '../src/features/directory/import/index.js';
import { bringSearchUpToDate } from '../src/features/directory/index.js';
import { isProblem } from '../src/kernel/problem.js';
import { dataSource } from '../src/platform/database/data-source.js';
import type { EmbeddedDatabase } from '../src/platform/database/embedded/index.js';
import { migrate } from '../src/platform/database/migrate.js';
import { SystemClock } from '../src/platform/system-clock.js';

/** A million services unpack to more than is read of a stranger's file. */
const LIMITS = { ...IMPORT_LIMITS, bytesOfOneFile: 2 ** 33, bytesInAll: 2 ** 33 };
const SHARED = process.env['LOOPKEEPER_SHARED'] ?? join(import.meta.dirname, '../../../shared');
const DATA = process.env['BENCH_DATA'] ?? join(SHARED, 'data');
const SCALE = process.env['BENCH_SCALE'] ?? join(SHARED, 'tools/hsds/scale.js');

export const SIZES = { real: 0, '100k': 100_000, '1m': 1_000_000 } as const;
export type Size = keyof typeof SIZES;

interface Source {
  readonly source: string;
  readonly path: string;
}

const MIAMI: Source = { source: 'miami', path: join(DATA, 'miami-211-hsds1.1/datapackage-1566177582.zip') };
const FOOD: Source = { source: 'food', path: join(DATA, 'haarrrvest-food-hsds3.2.3/datapackage.zip') };
const BASE = join(DATA, 'haarrrvest-food-hsds3.2.3/services-first2000.ndjson.gz');
const TERMS = join(DATA, 'open-eligibility/taxonomy.csv');

/** The size that was asked for; the real directories if none was. */
export function sizeOf(words: readonly string[]): Size {
  const asked = words[words.indexOf('--size') + 1];
  const size = words.includes('--size') ? asked : 'real';
  if (size === 'real' || size === '100k' || size === '1m') return size;
  throw new Error(`--size takes ${Object.keys(SIZES).join(', ')}.`);
}

/** A directory of that many services, made from real ones by seeded change, once for each folder. */
function scaled(size: Size, folder: string): Source {
  const path = join(folder, `services-${size}.ndjson.gz`);
  const needed = [SCALE, BASE, TERMS].filter((file) => !existsSync(file));
  if (needed.length > 0)
    throw new Error(
      `There is no ${needed.join(', ')}. Set LOOPKEEPER_SHARED to the folder with the tools and the example directories.`,
    );
  if (!existsSync(path))
    execFileSync(process.execPath, [SCALE, BASE, String(SIZES[size]), path, '--terms', TERMS], { stdio: 'inherit' });
  return { source: `scaled-${size}`, path };
}

/** The demo network and the directories of that size, imported once into the folder. */
export async function provide({ urls }: EmbeddedDatabase, size: Size, folder: string): Promise<void> {
  await migrate(urls.owner);
  const owner = new pg.Client(urls.owner);
  await owner.connect();
  await bringSearchUpToDate(async (sql, values) => (await owner.query(sql, values)).rows);
  await seedNetwork(owner);
  const { rows } = await owner.query<{ source: string }>('SELECT DISTINCT source FROM hsds.organization');
  await owner.end();

  const db = await dataSource({ url: urls.owner, poolSize: 3, onIdleError: () => undefined }).initialize();
  for (const { source, path } of size === 'real' ? [FOOD, MIAMI] : [MIAMI, scaled(size, folder)]) {
    if (rows.some((row) => row.source === source)) continue;
    if (!existsSync(path))
      throw new Error(`There is no ${path}. Set BENCH_DATA to the folder with the example directories.`);
    console.error(`importing ${source} …`);
    const summary = await new ImportDirectory(db, new SystemClock()).run({
      path,
      source,
      reportPath: null,
      limits: LIMITS,
    });
    if (isProblem(summary)) throw new Error(summary.message);
  }
  await db.destroy();
}
