import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import { createApplication } from '../../src/server.js';
import { useApplication } from '../support/application.js';
import { aClinic, anAgency } from '../support/an-agency.js';
import { systemActor } from '../../src/kernel/actor.js';
import { newId } from '../../src/kernel/ids.js';
import { CreateUser } from '../../src/features/identity/index.js';
import { PASSWORD, signInAs } from '../support/sign-in.js';
import { watch, WATCH, type LiveReader } from '../support/live-reader.js';
import { LiveChanges, LiveHub } from '../../src/platform/live/index.js';

const SYSTEM = systemActor('test');
const PATIENCE_MS = 5000;

async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const began = Date.now(); Date.now() - began < PATIENCE_MS; await new Promise((go) => setTimeout(go, 10)))
    if (await holds()) return;
  throw new Error(`In ${PATIENCE_MS} ms it did not happen that ${what}.`);
}

async function listen(app: INestApplication): Promise<string> {
  await app.listen(0, '127.0.0.1');
  const { port }: AddressInfo = app.getHttpServer().address();
  return `http://127.0.0.1:${port}`;
}

describe('a change in one process', () => {
  const house = useApplication();
  let other: INestApplication;
  let [here, there] = ['', ''];
  let [ana, marta] = ['', ''];
  let [service, listing, second] = ['', '', ''];
  const open: LiveReader[] = [];

  const watching = (address: string, cookie: string, variables: Record<string, unknown>, listeners: LiveHub) => {
    const size = listeners.size;
    const reader = watch(address, cookie, { variables });
    open.push(reader);
    return until(() => listeners.size > size, 'the stream opened').then(() => reader);
  };

  const hubThere = (): LiveHub => other.get(LiveHub, { strict: false });

  const renames = (name: string) =>
    house.transactor.run(SYSTEM, (tx) => tx.query('UPDATE hsds.service SET name = $2 WHERE id = $1', [service, name]));

  beforeAll(async () => {
    const { settings, urls, clock } = house;
    other = await createApplication({ settings, urls, clock });
    [here, there] = [await listen(house.app), await listen(other)];
    const [clinic, pantry] = [await aClinic(house.owner), await anAgency(house.owner)];
    for (const [email, agencyId, role] of [
      ['ana@clinic.example', clinic, 'coordinator'],
      ['marta@pantry.example', pantry, 'partner_member'],
    ] as const)
      await house.transactor.run(SYSTEM, (tx) =>
        house.app.get(CreateUser).execute(tx, SYSTEM, {
          email,
          displayName: email,
          agencyId,
          roles: [role],
          password: PASSWORD,
        }),
      );
    [ana, marta] = [await signInAs(house, 'ana@clinic.example'), await signInAs(house, 'marta@pantry.example')];
    [service, listing, second] = [newId(), newId(), newId()];
    const location = newId();
    await house.owner.query(
      `INSERT INTO hsds.service (id, organization_id, name, status) SELECT $1, organization_id, 'Food box', 'active' FROM agencies WHERE id = $2`,
      [service, pantry],
    );
    await house.owner.query(`INSERT INTO hsds.location (id, name) VALUES ($1, 'Hall')`, [location]);
    await house.owner.query(
      `INSERT INTO hsds.service_at_location (id, service_id, location_id) VALUES ($1, $3, $4), ($2, $3, $4)`,
      [listing, second, service, location],
    );
    await house.owner.query(
      `INSERT INTO listing_categories (service_id, category_code, origin) VALUES ($1, 'food_pantry', 'person') ON CONFLICT DO NOTHING`,
      [service],
    );
  });

  afterAll(async () => {
    for (const reader of open) reader.close();
    await other?.close();
  });

  it('is pushed to the open screens of another, by listing, service and category above', async () => {
    const readers = [
      await watching(there, ana, { listingIds: [listing] }, hubThere()),
      await watching(there, marta, { serviceIds: [service] }, hubThere()),
      await watching(there, ana, { categoryCodes: ['food'] }, hubThere()),
      await watching(there, ana, { listingIds: [newId()] }, hubThere()),
    ];
    await renames('Food box, Tuesdays');
    await until(() => readers.slice(0, 3).every(({ news }) => news.length > 0), 'all three were told');
    expect(readers.map(({ news }) => news)).toEqual([
      [{ kinds: ['LISTING'], everything: false, listingIds: [listing], serviceIds: [service] }],
      [expect.objectContaining({ listingIds: expect.arrayContaining([listing, second]) })],
      [expect.objectContaining({ serviceIds: [service] })],
      [],
    ]);
    expect(JSON.stringify(readers.map(({ news }) => news))).not.toContain('Tuesdays');
  });

  it('is pushed once for one transaction, and not at all when it was not kept', async () => {
    const reader = await watching(there, ana, { listingIds: [listing] }, hubThere());
    await house.transactor
      .run(SYSTEM, async (tx) => {
        await tx.query('UPDATE hsds.service SET name = $2 WHERE id = $1', [service, 'Never']);
        throw new Error('undone');
      })
      .catch(() => undefined);
    await house.transactor.run(SYSTEM, async (tx) => {
      await tx.query('UPDATE hsds.service SET name = $2 WHERE id = $1', [service, 'First']);
      await tx.query('UPDATE hsds.service SET description = $2 WHERE id = $1', [service, 'Second']);
      await house.app.get(LiveChanges).announce(tx, { kind: 'listing', serviceIds: [service] });
    });
    await until(() => reader.news.length > 0, 'it was told');
    await new Promise((go) => setTimeout(go, 250));
    expect(reader.news).toHaveLength(1);
  });

  it('tells of a listing’s room alone where that alone changed', async () => {
    const reader = await watching(there, ana, { serviceIds: [service] }, hubThere());
    await house.owner.query(
      `INSERT INTO listing_capacity (listing_id, service_id, state, how, said_by, said_at, believed_until)
       VALUES ($1, $2, 'open', 'partner', 'Marta', now(), now() + interval '1 day')`,
      [second, service],
    );
    await until(() => reader.news.length > 0, 'it was told');
    expect(reader.news[0]).toMatchObject({ kinds: ['CAPACITY'], listingIds: [second] });
  });

  it('tells of program news, whoever writes it, at every listing of the service', async () => {
    const reader = await watching(there, ana, { serviceIds: [service] }, hubThere());
    await house.owner.query(
      `INSERT INTO program_news (id, service_id, text, starts_on, ends_on, said_by, said_at) VALUES (gen_random_uuid(), $1, 'Closed on Friday', current_date, current_date + 3, 'Marta', now())`,
      [service],
    );
    await until(() => reader.news.length > 0, 'it was told');
    expect(reader.news[0]).toMatchObject({ kinds: ['NEWS'] });
    expect(reader.news[0]?.listingIds).toEqual(expect.arrayContaining([listing, second]));
    expect(JSON.stringify(reader.news)).not.toContain('Friday');
  });

  it('that touches more than can be named says so', async () => {
    const reader = await watching(there, ana, { listingIds: [newId()] }, hubThere());
    await house.owner.query(
      `WITH of AS (SELECT organization_id FROM hsds.service WHERE id = $1)
       INSERT INTO hsds.service (id, organization_id, name, status) SELECT gen_random_uuid(), organization_id, 'One of many', 'active' FROM of, generate_series(1, 1001)`,
      [service],
    );
    await until(() => reader.news.length > 0, 'it was told');
    expect(reader.news[0]).toMatchObject({ everything: true, listingIds: [] });
  });

  it('reaches screens again after the listening connection was cut, and says that something may be missing', async () => {
    const reader = await watching(there, ana, { listingIds: [listing] }, hubThere());
    await house.owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'loopkeeper live' AND datname = current_database()`,
    );
    await until(() => reader.news.length > 0, 'the gap was told');
    expect(reader.news[0]).toMatchObject({ everything: true });
    await renames('After the cut');
    await until(() => reader.news.length > 1, 'the next change was told');
    expect(reader.news[1]).toMatchObject({ listingIds: [listing] });
  });

  it('is told no more once the session has ended, in whichever process', async () => {
    const cookie = await signInAs(house, 'ana@clinic.example');
    const reader = await watching(there, cookie, { listingIds: [listing] }, hubThere());
    await request(here).post('/auth/sign-out').set('x-loopkeeper', '1').set('Cookie', cookie).expect(204);
    await reader.ended;
    const witness = await watching(there, marta, { listingIds: [listing] }, hubThere());
    await renames('Marta alone hears this');
    await until(() => witness.news.length > 0, 'whoever still listens was told');
    expect([reader.news, reader.errors]).toEqual([[], []]);
  });

  it('is not told to a session that ran out meanwhile, nor to somebody whose roles are others now', async () => {
    for (const end of [
      `UPDATE sessions SET last_seen_at = last_seen_at - interval '2 days' WHERE user_id = (SELECT id FROM users WHERE email = 'ana@clinic.example')`,
      `UPDATE users SET roles = '{supervisor}' WHERE email = 'ana@clinic.example'`,
    ]) {
      const cookie = await signInAs(house, 'ana@clinic.example');
      const reader = await watching(there, cookie, { listingIds: [listing] }, hubThere());
      await house.owner.query(end);
      await renames(`After ${end.length}`);
      await reader.ended;
      expect(reader.news).toEqual([]);
    }
  });

  it('leaves nobody behind when screens close', async () => {
    const before = hubThere().size;
    const reader = await watching(there, marta, { listingIds: [listing] }, hubThere());
    expect(hubThere().size).toBe(before + 1);
    reader.close();
    await until(() => hubThere().size === before, 'the closed screen was forgotten');
  });

  describe('is asked for', () => {
    const ask = (cookie: string | null, body: object, headers: Record<string, string> = {}) => {
      const call = request(here)
        .post('/graphql/stream')
        .set({ accept: 'text/event-stream', 'x-loopkeeper': '1', ...headers });
      return (cookie ? call.set('Cookie', cookie) : call).send(body);
    };
    const question = { query: WATCH, variables: { listingIds: [] } };

    it('only by who is signed in', async () => {
      expect((await ask(null, question)).status).toBe(401);
      expect((await ask('lk_session=' + 'A'.repeat(43), question)).status).toBe(401);
    });

    it('only by our own pages', async () => {
      expect((await ask(marta, question, { origin: 'https://elsewhere.example' })).status).toBe(403);
      expect((await ask(marta, question, { 'x-loopkeeper': '0' })).status).toBe(403);
    });

    it('only by POST, and only as JSON', async () => {
      expect((await request(here).get('/graphql/stream').set('Cookie', marta)).status).toBe(405);
      const plain = await request(here)
        .post('/graphql/stream')
        .set({ 'x-loopkeeper': '1', Cookie: marta, 'content-type': 'text/plain' })
        .send('{}');
      expect(plain.status).toBe(415);
      expect((await request(here).put('/graphql/stream').set({ 'x-loopkeeper': '1', Cookie: marta })).status).toBe(405);
    });

    it.each([
      ['a query', '{ me { user { id } } }'],
      ['a mutation', 'mutation { __typename }'],
      ['the schema', '{ __schema { types { name } } }'],
      ['nothing that can be read', 'subscription {'],
      ['two at once', 'subscription { a: directoryChanged { everything } b: directoryChanged { everything } }'],
      ['a field that is not there', 'subscription { directoryChanged { secret } }'],
      ['too many words', `subscription { directoryChanged { ${'everything '.repeat(3000)} } }`],
      ['no listing', 'subscription { directoryChanged(listingIds: 4.5) { everything } }'],
    ])('and never with %s', async (_, query) => {
      const answer = await ask(marta, { query });
      expect([answer.status, answer.text.includes('errors')]).toEqual([400, true]);
    });

    it('by so many open screens of one sign-in and no more', async () => {
      const cookie = await signInAs(house, 'marta@pantry.example');
      const readers = Array.from({ length: 13 }, () => watch(here, cookie, { variables: { listingIds: [listing] } }));
      open.push(...readers);
      await until(() => readers.some(({ errors }) => errors.length > 0), 'one was refused');
      expect(JSON.stringify(readers.flatMap(({ errors }) => errors))).toContain('At most 12');
    });

    it('not at /graphql, which keeps no stream open', async () => {
      const answer = await request(here).post('/graphql').set({ 'x-loopkeeper': '1', Cookie: marta }).send(question);
      expect(answer.body.errors).toHaveLength(1);
    });
  });
});
