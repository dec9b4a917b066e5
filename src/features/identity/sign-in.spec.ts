import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { systemActor } from '../../kernel/actor.js';
import { isProblem } from '../../kernel/problem.js';
import { aClinic } from '../../../test/support/an-agency.js';
import { useApplication } from '../../../test/support/application.js';
import { PASSWORD, signInAs } from '../../../test/support/sign-in.js';
import { VerifyPassword } from './commands/verify-password.js';
import { CreateUser, DisableUser, SignInLinks, SinglePurposeLinks } from './index.js';

const SYSTEM = systemActor('test');

describe('signing in', () => {
  const house = useApplication();
  const web = () => request(house.app.getHttpServer());
  const post = (path: string, body: object) => web().post(path).set('x-loopkeeper', '1').send(body);
  const me = async (cookie: string) =>
    (
      await post('/graphql', {
        query: '{ me { displayName kind roles agency { name } unit { name } units { name } locale } }',
      }).set('Cookie', cookie)
    ).body.data.me;
  const anaId = async () =>
    (await house.owner.query<{ id: string }>(`SELECT id FROM users WHERE email = 'ana@aldervalley.example'`)).rows[0]
      ?.id ?? '';
  const eventsOf = async (type: string) =>
    (
      await house.owner.query<{ subject: string; payload: object }>(
        'SELECT subject, payload FROM events WHERE type = $1 ORDER BY at, id',
        [type],
      )
    ).rows;
  const linkFor = (userId: string) =>
    house.transactor.run(SYSTEM, async (tx) => {
      const user = { id: userId, agencyId: lead, email: 'ana@aldervalley.example' };
      const id = await house.app.get(SignInLinks).issue(tx, user, 30);
      return `/auth/link/${house.app.get(SinglePurposeLinks).tokenFor({ id, purpose: 'sign_in' })}`;
    });
  const press = (path: string) => web().post(path).type('form').set('Origin', 'http://127.0.0.1:3000').send('');
  let lead = '';

  beforeAll(async () => {
    lead = await aClinic(house.owner);
    const created = await house.transactor.run(SYSTEM, (tx) =>
      house.app.get(CreateUser).execute(tx, SYSTEM, {
        email: ' Ana@AlderValley.example ',
        displayName: 'Ana Morales',
        agencyId: lead,
        roles: ['coordinator', 'supervisor'],
        password: PASSWORD,
      }),
    );
    expect(isProblem(created)).toBe(false);
  });

  it('knows nobody without a session', async () => {
    expect(await me('')).toBeNull();
    expect(await me('lk_session=' + 'A'.repeat(43))).toBeNull();
  });

  it('by address and password opens a session that says who acts', async () => {
    const answer = await post('/auth/password', { email: 'ANA@aldervalley.example', password: PASSWORD }).expect(200);
    expect(answer.body).toEqual({ kind: 'staff', next: '/' });
    const [cookie = ''] = answer.get('Set-Cookie') ?? [];
    expect(cookie).toMatch(/^lk_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await me(cookie)).toEqual({
      displayName: 'Ana Morales',
      kind: 'STAFF',
      roles: ['COORDINATOR', 'SUPERVISOR'],
      agency: { name: 'Alder Valley Community Health' },
      unit: null,
      units: [],
      locale: 'en',
    });
    expect((await eventsOf('user.signed_in')).at(-1)).toMatchObject({
      subject: `user:${await anaId()}`,
      payload: { by: 'password' },
    });
  });

  it('keeps of the cookie only a hash', async () => {
    const secret = (await signInAs(house, 'ana@aldervalley.example')).slice('lk_session='.length);
    const { rows } = await house.owner.query<{ all: string }>('SELECT sessions::text AS all FROM sessions');
    expect(rows.some(({ all }) => all.includes(secret) || all.includes(Buffer.from(secret).toString('hex')))).toBe(
      false,
    );
  });

  it('makes a new session each time and ends the old one', async () => {
    const first = await signInAs(house, 'ana@aldervalley.example');
    const again = await post('/auth/password', { email: 'ana@aldervalley.example', password: PASSWORD })
      .set('Cookie', first)
      .expect(200);
    const [second = ''] = again.get('Set-Cookie') ?? [];
    expect(await me(first)).toBeNull();
    expect(await me(second)).not.toBeNull();
  });

  it('ends when nothing happened for 30 minutes, and not while something does', async () => {
    const cookie = await signInAs(house, 'ana@aldervalley.example');
    for (const minutes of [25, 25, 25]) {
      house.clock.pass({ minutes });
      expect(await me(cookie)).not.toBeNull();
    }
    house.clock.pass({ minutes: 31 });
    expect(await me(cookie)).toBeNull();
  });

  it('ends after 12 hours, however busy', async () => {
    const cookie = await signInAs(house, 'ana@aldervalley.example');
    for (let quarter = 0; quarter < 12 * 4 - 1; quarter += 1) {
      house.clock.pass({ minutes: 15 });
      expect(await me(cookie)).not.toBeNull();
    }
    house.clock.pass({ minutes: 16 });
    expect(await me(cookie)).toBeNull();
  });

  it('writes down that a session was seen at most once a minute', async () => {
    const cookie = await signInAs(house, 'ana@aldervalley.example');
    const seen = async () =>
      (await house.owner.query<{ at: Date }>('SELECT max(last_seen_at) AS at FROM sessions')).rows[0]?.at;
    const atSignIn = await seen();
    house.clock.pass({ minutes: 0.5 });
    await me(cookie);
    expect(await seen()).toEqual(atSignIn);
    house.clock.pass({ minutes: 1 });
    await me(cookie);
    expect(await seen()).toEqual(house.clock.now());
  });

  it('out ends it on the server, not only in the browser', async () => {
    const cookie = await signInAs(house, 'ana@aldervalley.example');
    const answer = await post('/auth/sign-out', {}).set('Cookie', cookie).expect(204);
    expect(answer.get('Set-Cookie')?.[0]).toMatch(/^lk_session=;.*Expires=Thu, 01 Jan 1970/);
    expect(await me(cookie)).toBeNull();
  });

  describe('refuses', () => {
    it.each([
      ['a wrong password', { email: 'ana@aldervalley.example', password: 'not the right one at all' }],
      ['an unknown address', { email: 'nobody@aldervalley.example', password: PASSWORD }],
      ['what is no address', { email: "'; DROP TABLE users; --", password: PASSWORD }],
      ['objects for text', { email: { $ne: null }, password: [PASSWORD] }],
      ['a missing password', { email: 'ana@aldervalley.example' }],
      ['a password of 100 kB', { email: 'ana@aldervalley.example', password: 'x'.repeat(100_000) }],
      ['a password with a NUL', { email: 'ana@aldervalley.example', password: `${PASSWORD}\u0000` }],
      ['nothing at all', {}],
    ])('%s, always with the same words', async (_, body) => {
      const { body: said } = await post('/auth/password', body).expect(401);
      expect(said).toEqual({
        error: {
          code: 'UNAUTHENTICATED',
          message:
            'The address or the password is not right, or there were too many tries. You can have a sign-in link mailed to you.',
        },
      });
    });

    it('an unknown address as slowly as a known one', async () => {
      const verify = house.app.get(VerifyPassword, { strict: false });
      const time = async (email: string) => {
        const start = performance.now();
        await verify.execute(email, 'not the right one at all');
        return performance.now() - start;
      };
      const [known, unknown]: [number[], number[]] = [[], []];
      for (let run = 0; run < 20; run += 1) {
        known.push(await time('ana@aldervalley.example'));
        unknown.push(await time('nobody@aldervalley.example'));
      }
      const ratio = Math.min(...unknown) / Math.min(...known);
      expect(ratio).toBeGreaterThan(0.5);
      expect(ratio).toBeLessThan(2);
    });
  });

  describe('after ten wrong passwords', () => {
    const wrong = () =>
      post('/auth/password', { email: 'ben@aldervalley.example', password: 'not the right one at all' });
    const right = () => post('/auth/password', { email: 'ben@aldervalley.example', password: PASSWORD });

    beforeAll(async () => {
      await house.transactor.run(SYSTEM, (tx) =>
        house.app.get(CreateUser).execute(tx, SYSTEM, {
          email: 'ben@aldervalley.example',
          displayName: 'Ben Okafor',
          agencyId: lead,
          roles: ['coordinator'],
          password: PASSWORD,
        }),
      );
    });

    it('waits a minute before it takes even the right one, and says nothing of it', async () => {
      for (let run = 0; run < 9; run += 1) await wrong();
      await right().expect(200);
      for (let run = 0; run < 10; run += 1) await wrong();
      const refused = await right().expect(401);
      expect(refused.body).toEqual((await wrong()).body);
      house.clock.pass({ minutes: 1.1 });
      await right().expect(200);
    });

    it('waits longer each time', async () => {
      for (let run = 0; run < 10; run += 1) await wrong();
      house.clock.pass({ minutes: 1.1 });
      await wrong();
      house.clock.pass({ minutes: 1.1 });
      await right().expect(401);
      house.clock.pass({ minutes: 1 });
      await right().expect(200);
    });

    it('counts tries that come all at once', async () => {
      await Promise.all(Array.from({ length: 14 }, wrong));
      await right().expect(401);
      house.clock.pass({ hours: 1.1 });
      await right().expect(200);
    });
  });

  describe('by an e-mailed link', () => {
    it('is asked for with the same answer whether or not the address is known', async () => {
      const known = await post('/auth/link', { email: 'Ana@aldervalley.example', locale: 'es' }).expect(202);
      const unknown = await post('/auth/link', { email: 'nobody@aldervalley.example', locale: 'es' }).expect(202);
      expect(known.body).toEqual(unknown.body);
      const asked = await eventsOf('sign_in.requested');
      expect(asked).toHaveLength(1);
      expect(asked[0]).toMatchObject({ subject: `user:${await anaId()}`, payload: { locale: 'es' } });
    });

    it('is mailed once a minute at most', async () => {
      const before = (await eventsOf('sign_in.requested')).length;
      house.clock.pass({ minutes: 2 });
      for (let run = 0; run < 3; run += 1) await post('/auth/link', { email: 'ana@aldervalley.example' }).expect(202);
      expect(await eventsOf('sign_in.requested')).toHaveLength(before + 1);
    });

    it('shows a page with one button, and opening it changes nothing', async () => {
      const path = await linkFor(await anaId());
      for (let run = 0; run < 3; run += 1) {
        const page = await web().get(path).expect(200);
        expect(page.text).toContain('<button type="submit" autofocus>Sign in</button>');
        expect(page.text.match(/<form/g)).toHaveLength(1);
        expect(page.get('Cache-Control')).toBe('no-store');
        expect(page.get('Set-Cookie')).toBeUndefined();
      }
      expect((await web().head(path)).status).toBe(200);
      await press(path).expect(303);
    });

    it('signs in once', async () => {
      const path = await linkFor(await anaId());
      const answer = await press(path).expect(303).expect('Location', '/');
      expect(await me(answer.get('Set-Cookie')?.[0] ?? '')).toMatchObject({ displayName: 'Ana Morales' });
      await press(path).expect(410);
      expect((await web().get(path).set('Accept-Language', 'es-MX,es;q=0.9').expect(410)).text).toContain(
        'Este enlace ya no sirve',
      );
    });

    it('signs in one of two who press at the same instant', async () => {
      const path = await linkFor(await anaId());
      const answers = await Promise.all([press(path), press(path), press(path)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([303, 410, 410]);
    });

    it('ends the other links of the same person', async () => {
      const [first, second] = [await linkFor(await anaId()), await linkFor(await anaId())];
      await press(second).expect(303);
      await press(first).expect(410);
    });

    it('opens nothing when it is late, changed, or meant for something else', async () => {
      const late = await linkFor(await anaId());
      house.clock.pass({ minutes: 31 });
      await press(late).expect(410);
      const path = await linkFor(await anaId());
      await press(path.slice(0, -1) + (path.endsWith('A') ? 'B' : 'A')).expect(410);
      const { id, token } = await house.transactor.run(SYSTEM, async (tx) => {
        const links = house.app.get(SinglePurposeLinks);
        const reply = await links.issue(tx, {
          purpose: 'reply',
          subjectId: await anaId(),
          agencyId: lead,
          address: 'x@y.example',
          expiresAt: new Date('2030-01-01'),
        });
        return { id: reply.id, token: links.tokenFor(reply) };
      });
      await press(`/auth/link/${token}`).expect(410);
      await press(`/auth/link/${house.app.get(SinglePurposeLinks).tokenFor({ id, purpose: 'sign_in' })}`).expect(410);
    });

    it('is not pressed from another site, nor without the browser saying where from', async () => {
      const path = await linkFor(await anaId());
      await web().post(path).type('form').send('').expect(403);
      await web().post(path).type('form').set('Origin', 'https://evil.example').send('').expect(403);
      await web().post(path).type('form').set('Sec-Fetch-Site', 'cross-site').send('').expect(403);
      await web()
        .post(path)
        .type('form')
        .set('Origin', 'null')
        .set('Sec-Fetch-Site', 'same-origin')
        .send('')
        .expect(303);
    });
  });

  it('ends at once for an account taken out of use', async () => {
    const cookie = await signInAs(house, 'ana@aldervalley.example');
    const path = await linkFor(await anaId());
    await house.transactor.run(SYSTEM, async (tx) => house.app.get(DisableUser).execute(tx, SYSTEM, await anaId()));
    expect(await me(cookie)).toBeNull();
    await press(path).expect(410);
    await post('/auth/password', { email: 'ana@aldervalley.example', password: PASSWORD }).expect(401);
    await post('/auth/link', { email: 'ana@aldervalley.example' }).expect(202);
  });
});
