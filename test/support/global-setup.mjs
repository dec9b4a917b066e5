/**
 * One Postgres for the whole run, in a folder of its own, with one migrated template that every spec file copies.
 * It imports from the build: entities and resolvers must not be loaded here, GraphQL's metadata is global.
 */
import { mkdtempSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const FAST = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  'shared_buffers=128MB',
];

export default async function startDatabase() {
  const dist = join(import.meta.dirname, '../../dist/src/platform/database');
  const { openEmbeddedDatabase } = await import(join(dist, 'embedded/index.js'));
  const { migrate } = await import(join(dist, 'migrate.js'));
  const folder = mkdtempSync(join(tmpdir(), 'loopkeeper-test-'));
  chmodSync(folder, 0o755);
  const database = await openEmbeddedDatabase({ dataDir: folder, purpose: 'npm test', join: false, settings: FAST });
  await migrate(database.urls.owner);
  const admin = new pg.Client(database.urls.owner.replace(/\/loopkeeper$/, '/postgres'));
  await admin.connect();
  await admin.query('ALTER DATABASE loopkeeper RENAME TO template_loopkeeper');
  await admin.end();
  process.env.TEST_OWNER_URL = database.urls.owner;
  process.env.TEST_APPLICATION_URL = database.urls.application;
  globalThis.__LOOPKEEPER_TEST__ = { database, folder };
}
