import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import request from 'supertest';
import { brotliCompressSync } from 'node:zlib';
import { appPages } from '../../src/platform/http/app-pages.js';
import { securityHeaders } from '../../src/platform/http/security-headers.js';
import { readSettings } from '../../src/platform/config/settings.js';
import { TEST_ENVIRONMENT, useApplication, type ApplicationUnderTest } from '../support/application.js';

const ask = ({ app }: ApplicationUnderTest, query: string) =>
  request(app.getHttpServer()).post('/graphql').set('x-loopkeeper', '1').send({ query });

describe('what every request passes', () => {
  const house = useApplication();
  const web = () => request(house.app.getHttpServer());
  const graphql = () => web().post('/graphql').set('x-loopkeeper', '1');
  const codeOf = (answer: request.Response): string =>
    answer.body.errors?.[0]?.extensions.code ?? answer.body.error?.code;

  describe('headers', () => {
    it('let a browser do nothing that is not named', async () => {
      const answer = await web().get('/health/live').expect(200);
      const policy = answer.get('Content-Security-Policy') ?? '';
      expect(policy.replace(/'nonce-[^']+'/g, "'nonce-N'").split(';')).toEqual([
        "default-src 'none'",
        "script-src 'self' 'nonce-N'",
        "style-src 'self' 'nonce-N'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "object-src 'none'",
      ]);
      expect(answer.get('Referrer-Policy')).toBe('no-referrer');
      expect(answer.get('X-Content-Type-Options')).toBe('nosniff');
      expect(answer.get('X-Powered-By')).toBeUndefined();
      expect(answer.get('Strict-Transport-Security')).toBeUndefined();
    });

    it('carry another nonce each time', async () => {
      const nonces = await Promise.all(
        [1, 2, 3].map(
          async () => (await web().get('/health/live')).get('Content-Security-Policy')?.match(/nonce-([^']+)/)?.[1],
        ),
      );
      expect(new Set(nonces).size).toBe(3);
      expect(nonces[0]?.length).toBeGreaterThanOrEqual(22);
    });

    it('let no other site read anything', async () => {
      const answer = await web()
        .options('/graphql')
        .set('Origin', 'https://evil.example')
        .set('Access-Control-Request-Method', 'POST');
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    });
  });

  describe('GraphQL', () => {
    const me = { query: '{ me { id } }' };

    it('is asked by POST alone', async () => {
      const answer = await web().get('/graphql').query(me).set('x-loopkeeper', '1').expect(405);
      expect(answer.get('Allow')).toBe('POST');
      await web().put('/graphql').send(me).expect(405);
    });

    it('is asked with JSON alone', async () => {
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
        await graphql().set('Content-Type', type).send(JSON.stringify(me)).expect(415);
      }
    });

    it('is asked with our header, which no other site can send', async () => {
      expect(codeOf(await web().post('/graphql').send(me).expect(403))).toBe('FORBIDDEN');
      expect((await graphql().send(me).expect(200)).body.data).toEqual({ me: null });
    });

    it.each([
      ['another origin', { Origin: 'https://evil.example' }],
      ['another origin that is alike', { Origin: 'http://127.0.0.1:3000.evil.example' }],
      ["another site, by the browser's word", { 'Sec-Fetch-Site': 'cross-site' }],
      ['a neighbour of the same domain', { 'Sec-Fetch-Site': 'same-site' }],
      ['an origin and a word that disagree', { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' }],
    ])('refuses %s', async (_, headers) => {
      await graphql().set(headers).send(me).expect(403);
    });

    it('answers our own pages', async () => {
      await graphql().set({ Origin: 'http://127.0.0.1:3000', 'Sec-Fetch-Site': 'same-origin' }).send(me).expect(200);
      await graphql().set({ Host: 'loop.lan:8080', Origin: 'http://loop.lan:8080' }).send(me).expect(200);
    });

    it('refuses a body over 256 kB, and one that would unfold', async () => {
      expect(
        codeOf(
          await graphql()
            .send({ query: me.query, variables: { x: 'x'.repeat(257 * 1024) } })
            .expect(413),
        ),
      ).toBe('PAYLOAD_TOO_LARGE');
      await graphql()
        .send({ query: me.query, variables: { x: 'x'.repeat(200 * 1024) } })
        .expect(200);
      await graphql().set('Content-Encoding', 'gzip').set('Content-Type', 'application/json').send('x').expect(415);
    });

    it.each([
      '{"query": ',
      '',
      '[]',
      'null',
      '"text"',
      '{"query": 7}',
      '{"query": "{ me { id } "}',
      '{"nothing": true}',
    ])('refuses %p with a clear error and no trace', async (body) => {
      const answer = await graphql().set('Content-Type', 'application/json').send(body);
      expect(answer.status).toBe(400);
      expect(answer.text).toMatch(/error/);
      expect(answer.text).not.toMatch(/node_modules|at \w+ \(|\/src\//);
    });

    it('does not run several requests in one', async () => {
      await graphql()
        .send([me, me] as unknown as object)
        .expect(400);
    });
  });

  describe('a query that asks for too much', () => {
    const refusal = async (query: string) => {
      const { body } = await ask(house, query).expect(400);
      return `${body.errors[0].extensions.code}: ${body.errors[0].message}`;
    };
    const deep = (levels: number): string => (levels === 0 ? 'name' : `ofType { ${deep(levels - 1)} }`);

    it('by depth', async () => {
      expect(await refusal(`{ me { agency { ${'hours { '.repeat(12)} days ${'} '.repeat(12)} } } }`)).toMatch(/depth/i);
    });

    it('by aliases', async () => {
      expect(await refusal(`{ ${Array.from({ length: 16 }, (_, at) => `a${at}: me { id }`).join(' ')} }`)).toMatch(
        /alias/i,
      );
    });

    it('by length', async () => {
      expect(await refusal(`{ me { ${'id '.repeat(3000)} } }`)).toMatch(/token/i);
    });

    it('by directives', async () => {
      expect(await refusal(`{ me { id ${'@include(if: true) '.repeat(30)} } }`)).toMatch(/directive/i);
    });

    it('by fragments that call each other', async () => {
      expect(await refusal('query { me { ...A } } fragment A on Me { ...B } fragment B on Me { ...A }')).toMatch(
        /VALIDATION|fragment/i,
      );
    });

    it('by fragments that multiply', async () => {
      const spreads = (at: number): string => `...F${at} `.repeat(2);
      const fragments = Array.from({ length: 200 }, (_, at) => `fragment F${at} on Agency { ${spreads(at + 1)} }`).join(
        ' ',
      );
      expect(await refusal(`{ me { agency { ...F0 } } } ${fragments} fragment F200 on Agency { name }`)).toMatch(
        /fragments/,
      );
      expect(
        await refusal(
          `{ me { agency { ${'...A '.repeat(500)} } } } fragment A on Agency { ${'...B '.repeat(500)} } fragment B on Agency { name }`,
        ),
      ).toMatch(/fragments/);
    });

    it('by what its lists add up to', async () => {
      const agencies = `agencies { ${Array.from({ length: 14 }, (_, at) => `h${at}: hours { days opensAt closesAt } `).join(' ')} }`;
      expect((await ask(house, `{ ${agencies} }`)).body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
      const { body } = await ask(
        house,
        `{ ${'organizations(first: 1000) { items { id name description website email agency { hours { days } } } }'} }`,
      );
      expect(body.errors[0].extensions.code).toBe('QUERY_TOO_COMPLEX');
    });

    it('leaves variables that do not fit to the executor, which names them', async () => {
      const { body } = await graphql()
        .send({ query: 'query ($id: ID!) { agency(id: $id) { id } }', variables: { id: { not: 'an id' } } })
        .expect(400);
      expect(body.errors[0].message).toContain('$id');
      expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    });

    it('without suggesting what there is', async () => {
      const { body } = await ask(house, '{ colleague { id } }').expect(400);
      expect(body.errors[0].message).not.toMatch(/did you mean|colleagues/i);
    });

    it('but introspection, in development, is no such query', async () => {
      const { body } = await ask(
        house,
        `{ __schema { types { name fields { name args { name type { ${deep(5)} } } } } } }`,
      ).expect(200);
      expect(body.data.__schema.types.length).toBeGreaterThan(5);
    });
  });

  describe('paths that the server keeps for itself', () => {
    it.each(['/auth/nothing', '/files/x/y/z', '/fhir/Patient', '/find', '/v/x/y', '/health/x', '/metrics/x'])(
      '%s answers 404 in JSON to a program',
      async (path) => {
        const answer = await web().get(path).set('Accept', 'application/json').expect(404);
        expect(answer.body).toEqual({ error: { code: 'NOT_FOUND', message: 'There is nothing here.' } });
        expect(answer.get('Cache-Control')).toBe('no-store');
      },
    );

    it('answer a browser with a neutral page that does not repeat the path', async () => {
      const answer = await web().get('/auth/some-token').set('Accept', 'text/html,*/*;q=0.8').expect(404);
      expect(answer.text).toContain('There is nothing here.');
      expect(answer.text).not.toContain('some-token');
    });

    it('survive paths that are no text', async () => {
      for (const path of [
        '/auth/link/%E0%A4%A',
        '/%00',
        '/auth/link/..%2f..%2fetc%2fpasswd',
        `/auth/link/${'x'.repeat(5000)}`,
      ]) {
        const { status, text } = await web().get(path);
        expect([400, 404, 410, 200]).toContain(status);
        expect(text).not.toMatch(/node_modules|URIError/);
      }
    });
  });

  it('gives every answer an id that the log has too', async () => {
    expect((await web().get('/health/live')).get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("measures by the code's words, never by the asker's", async () => {
    await web().get('/auth/link/secret-token-in-a-path').expect(410);
    await web().get('/anything/secret-too');
    await ask(house, 'query Secret { me { id } }');
    const { text } = await web().get('/metrics').expect(200);
    expect(text).not.toMatch(/secret/i);
    expect(text).toMatch(
      /loopkeeper_http_request_seconds_count\{method="GET",route="\/auth\/link\/:token",status="410"\} \d/,
    );
    expect(text).toMatch(/loopkeeper_graphql_operation_seconds_count\{kind="query",outcome="ok"\} \d/);
    expect(text).toMatch(/loopkeeper_jobs\{state="failed"\} 0/);
    expect(text).toMatch(/loopkeeper_mail\{state="queued"\} 0/);
    expect(text).toMatch(/process_resident_memory_bytes \d/);
  });

  it("shows figures to no address but this machine's", async () => {
    await web().get('/metrics').set('X-Forwarded-For', '203.0.113.9').expect(404);
  });
});

describe('with limits set low', () => {
  const house = useApplication({
    RATE_LIMIT_PER_MINUTE: '20',
    SIGN_IN_LIMIT_PER_MINUTE: '6',
    METRICS_TOKEN: 'a-token-for-the-monitor',
  });
  const web = () => request(house.app.getHttpServer());

  it('figures need the token', async () => {
    await web().get('/metrics').expect(404);
    await web().get('/metrics').set('Authorization', 'Bearer a-token-for-the-monitor').expect(200);
  });

  it('one account is tried a third as often as one address may try', async () => {
    const tries = (email: string) =>
      web().post('/auth/password').set('x-loopkeeper', '1').send({ email, password: 'not the right one at all' });
    expect([(await tries('a@b.example')).status, (await tries('A@b.example ')).status]).toEqual([401, 401]);
    const third = await tries('a@b.example').expect(429);
    expect(third.body.error).toEqual({
      code: 'TOO_MANY_REQUESTS',
      message: 'Too many requests. Please wait a moment.',
    });
    for (const name of ['c', 'd', 'e']) await tries(`${name}@b.example`).expect(401);
    await tries('f@b.example').expect(429);
  });

  it("an address that asks too often is told so in GraphQL's shape, and when to come back", async () => {
    const answers = [];
    for (let run = 0; run < 25; run += 1) answers.push(await ask(house, '{ me { id } }'));
    const last = answers.at(-1);
    expect(last?.status).toBe(429);
    expect(last?.body.errors[0].extensions.code).toBe('TOO_MANY_REQUESTS');
    expect(Number(last?.get('Retry-After'))).toBeGreaterThan(0);
  });
});

describe('in production, reached by TLS', () => {
  const house = useApplication({ PUBLIC_URL: 'https://loop.example.org', EMBEDDED_DATABASE: '1' }, 'production');
  const web = () => request(house.app.getHttpServer());

  it('nobody learns the schema by asking for it', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Person") { fields { name } } }']) {
      const { body } = await ask(house, query).expect(400);
      expect(body.data).toBeUndefined();
      expect(body.errors[0].message).not.toMatch(/birthDate/);
    }
    await ask(house, '{ me { __typename id } }').expect(200);
  });

  it('browsers are told to stay with TLS', async () => {
    const answer = await web().get('/health/live');
    expect(answer.get('Strict-Transport-Security')).toBe('max-age=31536000');
    expect(answer.get('Content-Security-Policy')).toContain('upgrade-insecure-requests');
  });

  it('the cookie is bound to this host and to TLS', async () => {
    const answer = await web().post('/auth/sign-out').set('x-loopkeeper', '1').send({}).expect(204);
    expect(answer.get('Set-Cookie')?.[0]).toMatch(/^__Host-lk_session=; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/);
  });
});

describe("the applications' pages", () => {
  const root = mkdtempSync(join(tmpdir(), 'loopkeeper-pages-'));
  const app = express();
  const built = (name: string): string => {
    const folder = join(root, name);
    mkdirSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(
      join(folder, 'index.html'),
      `<meta name="csp-nonce" content="__CSP_NONCE__"><script nonce="__CSP_NONCE__" src="/assets/app-1a2b.js"></script>${name}`,
    );
    writeFileSync(join(folder, 'assets', 'app-1a2b.js'), `console.log('${name}')`);
    writeFileSync(join(folder, 'assets', 'app-1a2b.js.br'), brotliCompressSync(`console.log('${name}')`));
    writeFileSync(join(folder, '.built-from'), 'hash');
    return folder;
  };

  beforeAll(() => {
    app.use(securityHeaders(readSettings('test', TEST_ENVIRONMENT)));
    app.use(appPages({ staffConsole: built('console'), partnerPortal: built('portal') }));
    app.use((_request, response) => void response.status(404).send('not a page'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it.each([
    ['/', 'console'],
    ['/referrals/0190', 'console'],
    ['/portal', 'portal'],
    ['/portal/', 'portal'],
    ['/portal/referrals/0190', 'portal'],
  ])("%s is a place in the %s, with this answer's nonce everywhere", async (path, name) => {
    const answer = await request(app).get(path).set('Accept', 'text/html').expect(200);
    const nonce = answer.get('Content-Security-Policy')?.match(/nonce-([^']+)/)?.[1];
    expect(answer.text).toContain(name);
    expect(answer.text.split(`"${nonce}"`)).toHaveLength(3);
    expect(answer.get('Cache-Control')).toBe('no-store');
  });

  it.each([
    '/graphql',
    '/auth/x',
    '/r/token',
    '/files/x/y/z',
    '/health/x',
    '/metrics',
    '/demo/mail',
    '/hsds/v3',
    '/fhir',
    '/find',
    '/v/x',
    '/R/token',
    '/favicon.ico',
    '/.built-from',
    '/assets/../index.html',
    '/assets/none.js',
    '/portal/assets/none.js',
  ])('%s is none', async (path) => {
    expect((await request(app).get(path).set('Accept', 'text/html')).text).toBe('not a page');
  });

  it('are not what a program gets, nor what anybody may change', async () => {
    await request(app).get('/referrals').set('Accept', 'application/json').expect(404);
    await request(app).post('/referrals').set('Accept', 'text/html').expect(404);
  });

  it('bring their scripts compressed and for good', async () => {
    const answer = await request(app).get('/portal/assets/app-1a2b.js').set('Accept-Encoding', 'br, gzip').expect(200);
    expect(answer.get('Content-Encoding')).toBe('br');
    expect(answer.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    const plain = await request(app).get('/assets/app-1a2b.js').set('Accept-Encoding', 'identity').expect(200);
    expect(plain.text ?? plain.body.toString()).toContain('console');
  });
});
