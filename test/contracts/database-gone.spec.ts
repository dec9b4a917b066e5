import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import pg from 'pg';
import request from 'supertest';
import { createApplication } from '../../src/server.js';
import { systemActor } from '../../src/kernel/actor.js';
import { CreateUser } from '../../src/features/identity/index.js';
import { readSettings } from '../../src/platform/config/settings.js';
import { DatabaseUrls } from '../../src/platform/database/database-urls.js';
import { Transactor } from '../../src/platform/database/transactor.js';
import { aClinic } from '../support/an-agency.js';
import { TEST_ENVIRONMENT } from '../support/application.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Gate } from '../support/gate.js';
import { PASSWORD, signInAs } from '../support/sign-in.js';

describe('while Postgres is gone', () => {
  let app: INestApplication;
  let database: TestDatabase;
  let gate: Gate;
  let cookie = '';

  const web = () => request(app.getHttpServer());
  const ask = (query: string) => web().post('/graphql').set('x-loopkeeper', '1').set('Cookie', cookie).send({ query });
  const isNeutral = ({ text }: request.Response) =>
    !/ECONN|postgres|node_modules|SELECT|127\.0\.0\.1|terminat/i.test(text);

  beforeAll(async () => {
    database = await createTestDatabase();
    const url = new URL(database.urls.application);
    gate = new Gate({ host: url.hostname, port: Number(url.port) });
    url.port = String(await gate.open());
    app = await createApplication({
      settings: readSettings('test', { ...TEST_ENVIRONMENT, DATABASE_POOL: '4' }),
      urls: new DatabaseUrls(url.href, database.urls.owner),
    });
    await app.init();

    const owner = new pg.Pool({ connectionString: database.urls.owner, max: 1 });
    const agencyId = await aClinic(owner);
    await owner.end();
    const system = systemActor('test');
    await app.get(Transactor).run(system, (tx) =>
      app.get(CreateUser).execute(tx, system, {
        email: 'ana@aldervalley.example',
        displayName: 'Ana',
        agencyId,
        roles: ['coordinator'],
        password: PASSWORD,
      }),
    );
    cookie = await signInAs({ app }, 'ana@aldervalley.example');
  });
  afterAll(async () => {
    await app?.close();
    await gate?.shut();
    await database?.drop();
  });

  it('requests fail at once with a neutral sentence, the process lives, and work goes on when it is back', async () => {
    await ask('{ me { displayName } }').expect(200);
    await gate.shut();

    const started = performance.now();
    const failures = [
      await ask('{ me { displayName } }').expect(503),
      await web()
        .post('/auth/password')
        .set('x-loopkeeper', '1')
        .send({ email: 'ana@aldervalley.example', password: PASSWORD })
        .expect(503),
      await web()
        .get('/auth/link/' + 'A'.repeat(64))
        .set('Accept', 'text/html')
        .expect(503),
      await web().get('/health/ready').expect(503),
    ];
    expect(failures.every(isNeutral)).toBe(true);
    expect(failures[0]?.body.errors[0]).toEqual({
      message: 'The service is briefly unavailable. Please try again in a moment.',
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    });
    expect(failures[0]?.get('Retry-After')).toBe('5');
    expect(performance.now() - started).toBeLessThan(5000);
    await web().get('/health/live').expect(200);

    await gate.open();
    expect((await ask('{ me { displayName } }').expect(200)).body.data.me).toEqual({ displayName: 'Ana' });
    await signInAs({ app }, 'ana@aldervalley.example');
  });

  it('a request on its way when it goes is answered, too', async () => {
    const onTheWay = Array.from({ length: 30 }, (_, at) =>
      ask(`{ a${at}: colleagues { id } }`).then((answer) => answer),
    );
    await gate.shut();
    for (const answer of await Promise.all(onTheWay)) {
      expect([200, 503]).toContain(answer.status);
      expect(isNeutral(answer)).toBe(true);
      for (const { extensions } of answer.body.errors ?? []) expect(extensions.code).toBe('SERVICE_UNAVAILABLE');
    }
    await gate.open();
    await ask('{ me { displayName } }').expect(200);
  });

  it('connections that an administrator ends are replaced', async () => {
    const owner = new pg.Client(database.urls.owner);
    await owner.connect();
    for (let run = 0; run < 3; run += 1) {
      await owner.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      );
      const answers = await Promise.all(Array.from({ length: 8 }, () => ask('{ me { displayName } }')));
      for (const answer of answers) expect([200, 503]).toContain(answer.status);
      await ask('{ me { displayName } }').expect(200);
    }
    await owner.end();
  });
});
