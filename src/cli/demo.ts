import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../platform/config/settings.js';
import { migrate } from '../platform/database/migrate.js';
import { startServer } from '../server.js';
import { openDatabase } from './open-database.js';
import { untilStopped } from './until-stopped.js';

/** A secret of this data folder's own, made once: sessions and links outlive a restart. */
function demoSecret(dataDir: string): string {
  const path = join(dataDir, 'app-secret');
  mkdirSync(dataDir, { recursive: true });
  if (!existsSync(path)) writeFileSync(path, randomBytes(36).toString('base64url'), { mode: 0o600 });
  return readFileSync(path, 'utf8');
}

/** The demo: an embedded database, the fictional network, a mailbox to read every mail in. */
export async function run(): Promise<void> {
  const { DATA_DIR = '.data', PORT = '3000' } = process.env;
  const settings = readSettings('demo', {
    APP_SECRET: demoSecret(DATA_DIR),
    PUBLIC_URL: `http://127.0.0.1:${PORT}`,
    SMTP_URL: 'smtp://127.0.0.1:2525',
    MAIL_FROM: 'Alder Valley Community Health <referrals@aldervalley.example>',
    LOG_LEVEL: 'warn',
    ...process.env,
    DATABASE_URL: undefined,
  });
  const database = await openDatabase(settings, { purpose: 'npm run demo', join: false });
  await migrate(database.urls.owner);
  const server = await startServer({ settings, urls: database.urls });
  untilStopped([() => database.stop(), () => server.stop()]);
  console.log(`ready ${server.address}`);
}
