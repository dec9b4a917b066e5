import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import yauzl from 'yauzl';
import { seedNetwork } from '../../../demo/network/index.js';
import { isProblem } from '../../../kernel/problem.js';
import { dataSource } from '../../../platform/database/data-source.js';
import { SystemClock } from '../../../platform/system-clock.js';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { sharedFolder } from '../../../../test/support/shared-folder.js';
import { ImportDirectory } from '../import/index.js';
import { HSDS_TABLES } from '../import/domain/hsds-tables.js';
import { exportedColumns } from './data/export-tables.sql.js';
import { ExportDirectory, type ExportFormat } from './export-directory.js';

interface House {
  readonly database: TestDatabase;
  readonly db: DataSource;
}

const houses: House[] = [];
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
});
afterAll(async () => {
  for (const { database, db } of houses) {
    await db.destroy();
    await database.drop();
  }
  rmSync(folder, { recursive: true, force: true });
});

async function house(): Promise<DataSource> {
  const database = await createTestDatabase();
  const db = await dataSource({ url: database.urls.owner, poolSize: 3, onIdleError: () => undefined }).initialize();
  houses.push({ database, db });
  return db;
}

async function imported(db: DataSource, path: string, source: string) {
  const summary = await new ImportDirectory(db, new SystemClock()).run({ path, source, reportPath: null });
  if (isProblem(summary)) throw new Error(summary.message);
  return {
    written: summary.tables.reduce((sum, counts) => sum + counts.new + counts.changed + counts.missing, 0),
    parked: summary.tables.reduce((sum, { parked }) => sum + parked, 0),
  };
}

let files = 0;
async function exported(db: DataSource, format: ExportFormat): Promise<string> {
  const path = join(folder, `export-${++files}.${format}`);
  await new ExportDirectory(db, new SystemClock()).write(format, createWriteStream(path));
  return path;
}

/** Everything that HSDS says, of every row that is there, without where it came from. Values set aside are left out. */
async function content(
  db: DataSource,
  tables: readonly string[],
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const found: Record<string, readonly unknown[]> = {};
  for (const table of tables) {
    const columns = exportedColumns(table).map(({ column }) => column);
    const rows = await db.query<Record<string, unknown>[]>(
      `SELECT ${columns.join(', ')}, jsonb_strip_nulls(extra - '{${columns.join(',')}}'::text[]) AS extra FROM hsds.${table} WHERE missing_since IS NULL ORDER BY id`,
    );
    if (rows.length > 0) found[table] = rows;
  }
  return found;
}

const ALL = Object.keys(HSDS_TABLES);
/** A list of services holds what belongs to services and organizations, and not the terms that nothing bears. */
const NESTED = ALL.filter(
  (table) => !['taxonomy', 'taxonomy_term', 'meta_table_description', 'unit', 'metadata'].includes(table),
);

async function comesBackEqual(db: DataSource, format: ExportFormat, tables: readonly string[]): Promise<void> {
  const before = await content(db, tables);
  const path = await exported(db, format);
  const copy = await house();
  const first = await imported(copy, path, 'copy');
  expect(first.parked).toBe(0);
  const after = await content(copy, tables);
  for (const table of Object.keys(before)) expect([table, after[table]]).toEqual([table, before[table]]);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect((await imported(copy, path, 'copy')).written).toBe(0);
}

const fromShared = (path: string): string => join(sharedFolder(), path);
/** What takes minutes runs by `npm run test:real` alone. */
const isLong = process.env['LOOPKEEPER_TEST_REAL'] === '1';
const SOURCES: readonly (readonly [string, string | null])[] = [
  ['the fictional network', null],
  ['2,000 nested services', 'data/haarrrvest-food-hsds3.2.3/services-first2000.ndjson.gz'],
  ['services with fields of their own', 'data/detroit-313help-hsds3.2-sample/services-first6.json'],
  ...(isLong
    ? ([
        ['a large 1.1 package with every fault', 'data/miami-211-hsds1.1/datapackage-1566177582.zip'],
        ['57,764 services in tables', 'data/haarrrvest-food-hsds3.2.3/datapackage.zip'],
      ] as const)
    : []),
];

describe.each(SOURCES)('exported and imported again: %s', (name, path) => {
  const isThere = path === null || existsSync(fromShared(path));
  if (!isThere) it.skip(`skipped: ${path} is not on this machine`, () => undefined);
  const test = isThere ? it : it.skip;
  let db: DataSource;

  beforeAll(async () => {
    if (!isThere) return;
    db = await house();
    if (path !== null) {
      await imported(db, fromShared(path), 'original');
      return;
    }
    const owner = new pg.Client(houses.at(-1)?.database.urls.owner);
    await owner.connect();
    await seedNetwork(owner);
    await owner.end();
  }, 600_000);

  test(
    `${name}, as tables: every row and every value is equal, and a second time nothing is written`,
    () => comesBackEqual(db, 'zip', ALL),
    900_000,
  );
  test(`${name}, a service a line: the same`, () => comesBackEqual(db, 'ndjson', NESTED), 900_000);
});

describe('what an export never holds', () => {
  it('is where a confidential place is, and cells that a spreadsheet would execute', async () => {
    const db = await house();
    const path = join(folder, 'given.ndjson');
    writeFileSync(
      path,
      `${JSON.stringify({
        id: 's1',
        name: '=HYPERLINK("http://bad.example")',
        status: 'active',
        description: '+cmd|calc',
        organization: { id: 'o1', name: '@Shelter', description: '' },
        service_at_locations: [
          {
            id: 'x1',
            location: {
              id: 'l1',
              name: 'Hidden House',
              location_type: 'physical',
              latitude: 40.1234,
              longitude: -76.4321,
              x_door: 'Hidden door',
              addresses: [
                {
                  id: 'a1',
                  address_1: 'Hidden Lane 7',
                  city: 'Hiddenville',
                  state_province: 'PA',
                  postal_code: '17601',
                  country: 'US',
                  address_type: 'physical',
                },
              ],
              phones: [{ id: 'p1', number: '717-555-0100', extension: '007' }],
            },
          },
        ],
      })}\n`,
    );
    await imported(db, path, 'given');
    await db.query('UPDATE hsds.location SET is_confidential = true');

    const csv = readFileSync(await exported(db, 'csv'), 'utf8');
    const ndjson = readFileSync(await exported(db, 'ndjson'), 'utf8');
    const tables = await textOfZip(await exported(db, 'zip'));
    for (const text of [csv, ndjson, tables]) {
      expect(text).not.toMatch(/Hidden|40\.1234|76\.4321|17601/);
      expect(text).toContain('717-555-0100');
    }
    expect(csv).toContain(`'=HYPERLINK`);
    expect(csv).toContain(`'+cmd|calc`);
    expect(csv).toContain(`'@Shelter`);
    expect(csv).toContain('Kept private; call first');
    expect(JSON.parse(ndjson)).toMatchObject({
      service_at_locations: [{ location: { phones: [{ x_extension: '007' }] } }],
    });
  });
});

async function textOfZip(path: string): Promise<string> {
  const zip = await yauzl.openPromise(path, { lazyEntries: true });
  const texts: string[] = [];
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(Buffer.from(chunk));
    texts.push(entry.fileName, Buffer.concat(chunks).toString('utf8'));
  }
  return texts.join('\n');
}

describe('the descriptor of a package', () => {
  it('names every file that lies beside it, with its columns in their order', async () => {
    const text = await textOfZip(await exported(houses[0]?.db ?? (await house()), 'zip'));
    const [, json = '', ...rest] = text.split(/^(?:[a-z_]+\.(?:csv|json))\n/m);
    const { profile, resources } = JSON.parse(json);
    expect(profile).toBe('tabular-data-package');
    const headers = rest.map((table) => table.split('\r\n', 1)[0]);
    expect(headers).toEqual(
      resources.map(({ schema }: { schema: { fields: { name: string }[] } }) =>
        schema.fields.map(({ name }) => name).join(','),
      ),
    );
    expect(resources.map(({ path }: { path: string }) => path)).toEqual(
      expect.arrayContaining(['organizations.csv', 'services.csv', 'service_at_location.csv']),
    );
  });
});
