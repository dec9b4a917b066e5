import { afterAll, beforeAll } from '@jest/globals';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { newId } from '../../src/kernel/ids.js';
import { dataSource } from '../../src/platform/database/data-source.js';
import { DatabaseUrls } from '../../src/platform/database/database-urls.js';
import { Transactor } from '../../src/platform/database/transactor.js';

const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run tests by npm test or scripts/jest.mjs.`);
  return value;
};

const onDatabase = (url: string, name: string): string => url.replace(/\/[^/]+$/, `/${name}`);

async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client(onDatabase(required('TEST_OWNER_URL'), 'postgres'));
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

export interface TestDatabase {
  readonly urls: DatabaseUrls;
  drop(): Promise<void>;
}

/** A fresh copy of the migrated template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `t_${newId().replace(/-/g, '')}`;
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE template_loopkeeper`);
  const urls = new DatabaseUrls(
    onDatabase(required('TEST_APPLICATION_URL'), name),
    onDatabase(required('TEST_OWNER_URL'), name),
  );
  return { urls, drop: () => asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** What a spec of data or commands works with: filled in before its first test. */
export interface DatabaseUnderTest {
  urls: DatabaseUrls;
  /** The application's pool: row-level security holds. */
  db: DataSource;
  transactor: Transactor;
  /** The owner's connection, for arranging rows and looking behind the policies. */
  owner: pg.Pool;
}

/** Gives the spec file a database of its own, for all its tests. */
export function useDatabase(): DatabaseUnderTest {
  const given = {} as DatabaseUnderTest;
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    given.urls = database.urls;
    given.db = await dataSource({
      url: database.urls.application,
      poolSize: 5,
      onIdleError: () => undefined,
    }).initialize();
    given.transactor = new Transactor(given.db);
    given.owner = new pg.Pool({ connectionString: database.urls.owner, max: 3 });
    given.owner.on('error', () => undefined);
  });
  afterAll(async () => {
    await given.db?.destroy();
    await given.owner?.end();
    await database?.drop();
  });
  return given;
}
