import { afterAll, beforeAll } from '@jest/globals';
import pg from 'pg';
import { CastSeed } from '../../src/demo/cast/seed-cast.js';
import type { DemoMail } from '../../src/demo/mailbox/demo-mail.js';
import { startSmtpSink, type SmtpSink } from '../../src/demo/mailbox/smtp-sink.js';
import { seedNetwork } from '../../src/demo/network/index.js';
import { Clock } from '../../src/kernel/clock.js';
import { readSettings } from '../../src/platform/config/settings.js';
import { Transactor } from '../../src/platform/database/transactor.js';
import { createApplication } from '../../src/server.js';
import { TEST_ENVIRONMENT, type ApplicationUnderTest } from './application.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { runJobs } from './run-jobs.js';
import { TestClock } from './test-clock.js';

export interface NetworkUnderTest extends ApplicationUnderTest {
  /** Every mail that the real SMTP sink took, oldest first. */
  readonly mails: DemoMail[];
  /** Lets all due jobs run, those that follow from them too. */
  settle(): Promise<void>;
  /** Stops the mail server; `comesBack` starts it again on the same port. */
  mailServer: { goesDown(): Promise<void>; comesBack(): Promise<void> };
}

async function seed({ app, urls }: ApplicationUnderTest): Promise<void> {
  const owner = new pg.Client(urls.owner);
  await owner.connect();
  try {
    await seedNetwork(owner, app.get(Clock).now());
  } finally {
    await owner.end();
  }
  await new CastSeed(app).run();
}

/** The demo network on the whole application, with a real mail server beside it and a clock that the story moves. */
export function useNetwork(environment: Readonly<Record<string, string>> = {}): NetworkUnderTest {
  const mails: DemoMail[] = [];
  const given = { mails } as unknown as NetworkUnderTest;
  let database: TestDatabase;
  let sink: SmtpSink;
  const mailbox = {
    keep: (mail: DemoMail) => void mails.push(mail),
    refuses: (address: string) => address.startsWith('gone@'),
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    sink = await startSmtpSink(mailbox);
    const { port } = sink;
    given.urls = database.urls;
    given.clock = new TestClock();
    given.settings = readSettings('test', {
      ...TEST_ENVIRONMENT,
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      ...environment,
    });
    given.app = await createApplication({ settings: given.settings, urls: database.urls, clock: given.clock });
    await given.app.init();
    given.transactor = given.app.get(Transactor);
    given.owner = new pg.Pool({ connectionString: database.urls.owner, max: 4 });
    given.owner.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined));
    given.settle = async () => {
      const failures = await runJobs(given);
      if (failures.length > 0) throw new Error(`A job failed: ${failures.join('; ')}`);
    };
    given.mailServer = {
      goesDown: () => sink.stop(),
      async comesBack() {
        sink = await startSmtpSink({ ...mailbox, port });
      },
    };
    await seed(given);
    await given.settle();
  });
  afterAll(async () => {
    await given.app?.close();
    await sink?.stop();
    await given.owner?.end();
    await database?.drop();
  });
  return given;
}
