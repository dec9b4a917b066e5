import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runMigrations as migrateJobs } from 'graphile-worker';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { APPLICATION_ROLE } from './database-urls.js';

type MigrationClass = new () => MigrationInterface;

/** The folder of compiled migrations beside the compiled sources. */
export const MIGRATIONS_FOLDER = join(import.meta.dirname, '../../../migrations');

async function migrationClasses(folder: string): Promise<MigrationClass[]> {
  const files = readdirSync(folder)
    .filter((name) => /^\d+-.*\.js$/.test(name))
    .sort();
  const modules: Record<string, MigrationClass>[] = await Promise.all(
    files.map((name) => import(pathToFileURL(join(folder, name)).href)),
  );
  return modules.flatMap((module) => Object.values(module));
}

/** Makes the application's role if this cluster has none yet, and lets the connected owner act in it. */
async function provideApplicationRole(ownerUrl: string): Promise<void> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    await client.query(`DO $$ BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${APPLICATION_ROLE}') THEN CREATE ROLE ${APPLICATION_ROLE} NOLOGIN NOBYPASSRLS; END IF;
      IF NOT pg_has_role(current_user, '${APPLICATION_ROLE}', 'MEMBER') THEN EXECUTE format('GRANT ${APPLICATION_ROLE} TO %I', current_user); END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`);
  } finally {
    await client.end();
  }
}

/** Brings the database to this version, as its owner. Safe to run again, and by several processes at once. */
export async function migrate(ownerUrl: string, folder = MIGRATIONS_FOLDER): Promise<readonly string[]> {
  await provideApplicationRole(ownerUrl);
  const db = await new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: await migrationClasses(folder),
    migrationsTransactionMode: 'each',
    poolErrorHandler: () => undefined,
  }).initialize();
  try {
    await db.query(`SELECT pg_advisory_lock(hashtext('loopkeeper.migrate'))`);
    await migrateJobs({ connectionString: ownerUrl });
    return (await db.runMigrations()).map(({ name }) => name);
  } finally {
    await db.destroy();
  }
}

/** How many migrations of this version the database lacks; 0 when it is up to date. */
export async function pendingMigrations(
  query: (sql: string) => Promise<{ name: string }[]>,
  folder = MIGRATIONS_FOLDER,
): Promise<number> {
  const known = (await migrationClasses(folder)).map(({ name }) => name);
  const applied = new Set((await query('SELECT name FROM migrations')).map(({ name }) => name));
  return known.filter((name) => !applied.has(name)).length;
}
