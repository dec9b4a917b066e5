import { afterAll, beforeAll } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createApplication } from '../../src/server.js';
import { readSettings, type Mode, type Settings } from '../../src/platform/config/settings.js';
import { Transactor } from '../../src/platform/database/transactor.js';
import { createTestDatabase, type DatabaseUnderTest, type TestDatabase } from './database.js';
import { TestClock } from './test-clock.js';

export const TEST_ENVIRONMENT = {
  APP_SECRET: 'for-tests-k7Qp2vX9mL4zB8wN3rT6yH1dG5jF0c',
  PUBLIC_URL: 'http://127.0.0.1:3000',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'Alder Valley <referrals@aldervalley.example>',
  PORT: '0',
  DATA_DIR: join(tmpdir(), 'loopkeeper-tests'),
  LOG_LEVEL: 'silent',
  RATE_LIMIT_PER_MINUTE: '100000',
  SIGN_IN_LIMIT_PER_MINUTE: '100000',
} as const;

/** The whole application on a database of its own, not listening: take any part of it by its class. */
export interface ApplicationUnderTest extends Omit<DatabaseUnderTest, 'db'> {
  app: INestApplication;
  clock: TestClock;
  settings: Settings;
}

/** Wires the whole application for a spec file of commands or of its HTTP side; jobs run only where a test runs them. */
export function useApplication(
  environment: Readonly<Record<string, string>> = {},
  mode: Mode = 'test',
): ApplicationUnderTest {
  const given = {} as ApplicationUnderTest;
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    given.urls = database.urls;
    given.clock = new TestClock();
    given.settings = readSettings(mode, { ...TEST_ENVIRONMENT, ...environment });
    given.app = await createApplication({ settings: given.settings, urls: database.urls, clock: given.clock });
    await given.app.init();
    given.transactor = given.app.get(Transactor);
    given.owner = new pg.Pool({ connectionString: database.urls.owner, max: 3 });
    given.owner.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined));
  });
  afterAll(async () => {
    await given.app?.close();
    await given.owner?.end();
    await database?.drop();
  });
  return given;
}
