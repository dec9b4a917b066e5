import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { AppModule } from '../app.module.js';
import { readSettings, type Settings } from '../platform/config/settings.js';
import { migrate } from '../platform/database/migrate.js';
import { addUnit } from './add-unit.js';
import { openDatabase } from './open-database.js';
import { createUser, disableUser, handLink, listUsers, setPassword, type UserWords } from './user-verbs.js';

const HELP = `npm run user -- VERB …

  create    --email you@example.org --name "Your Name" --roles admin,coordinator [--agency lead] [--unit "Unit"] [--locale es] [--password-stdin]
            The first one also makes the lead agency: --agency-name "Your Clinic" [--time-zone America/New_York] [--state US-FED|US-PA]
            Without a password it prints a link that signs in once, within 24 hours.
  link      --email you@example.org      prints such a link for somebody who has an account
  password  --email you@example.org --password-stdin
  disable   --email you@example.org      ends the account and its sessions at once
  list
  unit      --name "New Leaf Recovery" [--agency lead] [--part2 --neutral-name "Community Services"]
            makes a unit of an agency; --part2 says that it is a substance use program under 42 CFR Part 2
`;

type Verb = (app: INestApplicationContext, words: UserWords) => Promise<string>;

const VERBS: Readonly<Record<string, Verb>> = {
  create: createUser,
  link: handLink,
  password: setPassword,
  disable: disableUser,
  list: listUsers,
  unit: addUnit,
};

const OPTIONS = {
  email: { type: 'string' },
  name: { type: 'string' },
  roles: { type: 'string' },
  agency: { type: 'string', default: 'lead' },
  'agency-name': { type: 'string' },
  'time-zone': { type: 'string', default: 'America/New_York' },
  state: { type: 'string', default: 'US-FED' },
  unit: { type: 'string' },
  part2: { type: 'boolean', default: false },
  'neutral-name': { type: 'string' },
  locale: { type: 'string', default: 'en' },
  'password-stdin': { type: 'boolean', default: false },
} as const;

/** What making accounts needs of the settings: nothing of mail. The demo's secret is in its data folder. */
function userSettings(): Settings {
  const { DATA_DIR = '.data', APP_SECRET, DATABASE_URL, ...environment } = process.env;
  const kept = join(DATA_DIR, 'app-secret');
  return readSettings('production', {
    PUBLIC_URL: 'http://127.0.0.1:3000',
    SMTP_URL: 'smtp://127.0.0.1:25',
    MAIL_FROM: 'nobody@localhost',
    ...environment,
    DATA_DIR,
    DATABASE_URL,
    EMBEDDED_DATABASE: DATABASE_URL ? undefined : '1',
    LOG_LEVEL: 'silent',
    APP_SECRET: APP_SECRET ?? (!DATABASE_URL && existsSync(kept) ? readFileSync(kept, 'utf8') : undefined),
  });
}

/** Makes accounts and takes them out of use, beside a running server or without one. */
export async function run(words: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  const verb = VERBS[positionals[0] ?? ''];
  if (!verb) throw new Error(HELP);

  const settings = userSettings();
  const database = await openDatabase(settings, { purpose: 'npm run user', join: true });
  try {
    await migrate(database.urls.owner);
    const app = await NestFactory.createApplicationContext(AppModule.on({ settings, urls: database.urls }), {
      logger: false,
      abortOnError: false,
    });
    const db = app.get(DataSource);
    try {
      console.log(await verb(app, values));
    } finally {
      await app.close();
      if (db.isInitialized) await db.destroy();
    }
  } finally {
    await database.stop();
  }
}
