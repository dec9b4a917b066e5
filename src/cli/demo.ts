import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { AgreementsSeed } from '../demo/agreements/index.js';
import { CastSeed } from '../demo/cast/seed-cast.js';
import { seedEngagements } from '../demo/cast/seed-engagements.js';
import { seedLiveness } from '../demo/liveness/index.js';
import { seedNetwork } from '../demo/network/index.js';
import { MailFolder } from '../demo/mailbox/mail-folder.js';
import { DemoMailboxModule } from '../demo/mailbox/mailbox.module.js';
import { startSmtpSink } from '../demo/mailbox/smtp-sink.js';
import { readSettings, type Settings } from '../platform/config/settings.js';
import { startServer } from '../server.js';
import { bringUpToDate } from './bring-up-to-date.js';
import { freePort } from './free-port.js';
import { openDatabase } from './open-database.js';
import { untilStopped } from './until-stopped.js';

/** A secret of this data folder's own, made once: sessions and links outlive a restart. */
function demoSecret(dataDir: string): string {
  const path = join(dataDir, 'app-secret');
  mkdirSync(dataDir, { recursive: true });
  if (!existsSync(path)) writeFileSync(path, randomBytes(36).toString('base64url'), { mode: 0o600 });
  return readFileSync(path, 'utf8');
}

/** The demo's own settings, under whatever the environment says; it always uses the embedded database. */
async function demoSettings(smtpPort: number): Promise<Settings> {
  const { DATA_DIR = '.data', PORT: wanted = '3000', HOST = '127.0.0.1', ...environment } = process.env;
  const port = await freePort(Number(wanted), HOST);
  return readSettings('demo', {
    APP_SECRET: demoSecret(DATA_DIR),
    PUBLIC_URL: `http://${HOST === '0.0.0.0' ? '127.0.0.1' : HOST}:${port}`,
    MAIL_FROM: 'Alder Valley Community Health <referrals@aldervalley.example>',
    LOG_LEVEL: 'warn',
    ...environment,
    DATA_DIR,
    HOST,
    PORT: String(port),
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    DATABASE_URL: undefined,
  });
}

async function asOwner<T>(url: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client(url);
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

const welcome = (address: string): string => `
Loopkeeper demo: a fictional network in Alder County. Nothing leaves this machine.

  Staff console    ${address}/
  Partner portal   ${address}/portal
  Demo mailbox     ${address}/demo/mail   (every e-mail lands here)

  Sign in as       ana@aldervalley.example     coordinator
                   carla@aldervalley.example   coordinator of the recovery unit
                   dora@aldervalley.example    director, supervisor
                   admin@aldervalley.example   administrator, resource specialist
                   rosa@stillwater.example     partner, in the portal
  Password         quiet-harbor-lantern-42

  Stop with Ctrl-C. The data stay in the data folder.
`;

/** The demo: an embedded database, the fictional network, a mailbox to read every mail in. */
export async function run(): Promise<void> {
  const { DATA_DIR = '.data' } = process.env;
  const folder = new MailFolder(join(DATA_DIR, 'mailbox'));
  const smtp = await startSmtpSink({ keep: (mail) => folder.keep(mail) });
  const settings = await demoSettings(smtp.port);
  const database = await openDatabase(settings, { purpose: 'npm run demo', join: false });
  await bringUpToDate(database.urls.owner);
  await asOwner(database.urls.owner, seedNetwork);
  await asOwner(database.urls.owner, seedLiveness);
  const server = await startServer({ settings, urls: database.urls, extras: [DemoMailboxModule.of(folder)] });
  await new CastSeed(server.app).run();
  await seedEngagements(server.app);
  await AgreementsSeed.run(server.app);
  untilStopped([() => database.stop(), () => smtp.stop(), () => server.stop()]);
  console.log(welcome(settings.PUBLIC_URL));
  console.log(`ready ${settings.PUBLIC_URL}`);
}
