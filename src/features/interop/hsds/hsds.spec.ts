import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { useNetwork } from '../../../../test/support/network.js';
import { signInAs } from '../../../../test/support/sign-in.js';
import { useApplication } from '../../../../test/support/application.js';
import { DEMO_ORGANIZATIONS, demoId } from '../../../demo/network/index.js';

const PANTRY = demoId('service', 'rp-pantry');
const MERGED = `
  WITH m AS (INSERT INTO directory_merges (id, kind, kept_id, merged_id, merged_at, merged_by) VALUES (gen_random_uuid(), 'service', $2, $1, now(), 'Kim') RETURNING id)
  INSERT INTO directory_redirects SELECT $1, $2, 'service', id FROM m RETURNING old_id`;
const NOBODY = '00000000-0000-4000-8000-000000000000';

interface Page {
  readonly total_items: number;
  readonly total_pages: number;
  readonly size: number;
  readonly empty: boolean;
  readonly contents: readonly Record<string, unknown>[];
}

describe('the HSDS API for everybody', () => {
  const network = useNetwork({ HSDS_API: 'public' });
  const get = (path: string) => request(network.app.getHttpServer()).get(`/hsds/v3${path}`);
  const page = async (path: string): Promise<Page> => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    return answer.body;
  };
  const ids = async (path: string) => (await page(path)).contents.map(({ id }) => id);

  it('says which HSDS it is', async () => {
    const { body } = await get('');
    expect(body).toMatchObject({ version: '3.2.3' });
  });

  it('pages through services without losing or repeating one', async () => {
    const whole = await ids('/services?per_page=1000');
    expect(whole.length).toBeGreaterThan(20);
    const seen: unknown[] = [];
    for (let at = 1; at <= Math.ceil(whole.length / 7); at++)
      seen.push(...(await ids(`/services?per_page=7&page=${at}`)));
    expect(seen).toEqual(whole);
    expect(await page('/services?page=99999&per_page=7')).toMatchObject({ empty: true, size: 0, contents: [] });
  });

  it('narrows by every filter at once', async () => {
    const { contents } = await page('/services?search=pantry');
    expect(contents.map(({ id }) => id)).toContain(PANTRY);
    const organization = String(contents.find(({ id }) => id === PANTRY)?.['organization_id']);
    const own = await page(`/services?organization_id=${organization}&per_page=100`);
    expect(own.contents.every(({ organization_id: of }) => of === organization)).toBe(true);
    const both = await page(`/services?organization_id=${organization}&search=choice`);
    expect(both.contents.map(({ id }) => id)).toEqual([PANTRY]);
    expect(await page(`/services?organization_id=${organization}&search=zzqqxx`)).toMatchObject({ empty: true });
  });

  it('lists what changed since an instant, by a part of it too', async () => {
    expect(await ids('/services?modified_after=2999-01-01T00:00:00Z')).toEqual([]);
    const before = new Date(Date.now() + 1).toISOString();
    await network.owner.query(
      `UPDATE hsds.phone SET description = 'Rings at the desk' WHERE service_id = $1 OR service_at_location_id IN (SELECT id FROM hsds.service_at_location WHERE service_id = $1)
         OR location_id IN (SELECT location_id FROM hsds.service_at_location WHERE service_id = $1)`,
      [PANTRY],
    );
    await network.owner.query(
      `UPDATE hsds.schedule SET notes = 'Ring first' WHERE service_id = $1 OR service_at_location_id IN (SELECT id FROM hsds.service_at_location WHERE service_id = $1)`,
      [PANTRY],
    );
    expect(await ids(`/services?modified_after=${before}`)).toEqual([PANTRY]);
    expect(await ids(`/services?modified_after=${before}&minimal=true`)).toEqual([PANTRY]);
  });

  it('streams all as one JSON object a line', async () => {
    const { body, headers } = await get('/services?format=ndjson&full=true').buffer(true).parse(asText);
    const lines = String(body).split('\n');
    expect(headers['content-type']).toContain('application/x-ndjson');
    expect(lines.pop()).toBe('');
    const rows = lines.map((line): { id: string } => JSON.parse(line));
    expect(rows.map(({ id }) => id)).toEqual(await ids('/services?per_page=1000'));
  });

  it('finds places near a postal code, and says which parameter it cannot read', async () => {
    const near = await ids('/service_at_locations?postcode=17701&proximity=80000');
    const farther = await ids('/service_at_locations?postcode=17701&proximity=400000');
    expect(farther.length).toBeGreaterThan(0);
    expect(farther).toEqual(expect.arrayContaining([...near]));
    for (const [parameter, value] of [
      ['page', '0'],
      ['per_page', '100000'],
      ['per_page', 'abc'],
      ['modified_after', 'yesterday'],
      ['format', 'xml'],
      ['organization_id', '17'],
      ['full', 'maybe'],
    ]) {
      const { status, body, type } = await get(`/services?${parameter}=${value}`);
      expect([parameter, status, type, body.parameter]).toEqual([
        parameter,
        400,
        'application/problem+json',
        parameter,
      ]);
    }
    const { status, body } = await get('/service_at_locations?proximity=500');
    expect([status, body.parameter]).toEqual([400, 'proximity']);
  });

  it('takes the same question in a body', async () => {
    const answer = await request(network.app.getHttpServer())
      .post('/hsds/v3/services')
      .send({ search: 'pantry', per_page: 1, full: true });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ size: 1, page_number: 1 });
    expect(answer.body.contents[0].organization.name).toBeTruthy();
  });

  it('takes any text for words, and refuses a body that is none', async () => {
    for (const words of [
      "o'hara",
      'a:*&|!()<->',
      '\\',
      '%_',
      '🍞',
      'x'.repeat(200),
      "'; DROP TABLE",
      'niños',
      '   ',
      '-',
    ])
      expect([words, (await get(`/services?search=${encodeURIComponent(words)}`)).status]).toEqual([words, 200]);
    expect((await get(`/services?search=${'x'.repeat(201)}`)).status).toBe(400);
    const answer = await request(network.app.getHttpServer())
      .post('/hsds/v3/services')
      .set('Content-Type', 'application/json')
      .send('{"search":');
    expect([answer.status, answer.type]).toEqual([400, 'application/problem+json']);
  });

  it('answers 304 while nothing changed, and 404 as a problem', async () => {
    const first = await get(`/services/${PANTRY}`);
    expect((await get(`/services/${PANTRY}`).set('If-None-Match', first.get('ETag') ?? '')).status).toBe(304);
    network.clock.set(new Date(Date.now() + 600_000).toISOString());
    const settled = await get(`/services/${PANTRY}`);
    const since = settled.get('Last-Modified') ?? '';
    for (const path of [`/services/${PANTRY}`, '/services?search=pantry', '/services?format=ndjson'])
      expect([path, (await get(path).set('If-Modified-Since', since)).status]).toEqual([path, 304]);
    expect((await get(`/services/${NOBODY}`).set('If-Modified-Since', since)).status).toBe(404);
    await network.owner.query(`UPDATE hsds.service SET alert = 'Closed on Friday' WHERE id = $1`, [PANTRY]);
    expect((await get(`/services/${PANTRY}`).set('If-None-Match', first.get('ETag') ?? '')).status).toBe(200);
    for (const path of [`/services/${NOBODY}`, '/services/seventeen', '/persons', '/services/a/b']) {
      const { status, type } = await get(path);
      expect([path, status, type]).toEqual([path, 404, 'application/problem+json']);
    }
  });

  it('has no contact of a person, and nothing of a confidential place', async () => {
    await network.owner.query(`UPDATE hsds.location SET is_confidential = true WHERE id = $1`, [
      demoId('location', 'rp-ferry'),
    ]);
    const bodies = await Promise.all(
      ['services', 'organizations', 'service_at_locations'].map((list) => get(`/${list}?full=true&per_page=1000`)),
    );
    const told = bodies.map(({ text }) => text).join('');
    const { rows } = await network.owner.query<{ name: string }>(
      `SELECT name FROM hsds.contact WHERE name IS NOT NULL`,
    );
    const { rows: hidden } = await network.owner.query<{ text: string }>(
      `SELECT v.value AS text FROM confidential_places, jsonb_each_text(hidden) v WHERE v.key IN ('address_1', 'latitude')`,
    );
    expect(hidden.length).toBeGreaterThan(0);
    for (const { name } of rows) expect(told).not.toContain(name);
    for (const { text } of hidden) expect(told).not.toContain(text);
    expect(told).not.toContain('"contacts"');
  });

  it('leads from a merged record to the one that stays', async () => {
    const [old, kept] = [demoId('service', 'rp-pantry'), demoId('service', 'hl-shelter')];
    await network.owner.query('UPDATE hsds.service SET missing_since = now() WHERE id = $1', [old]);
    expect((await get(`/services/${old}`)).status).toBe(404);
    const { rows } = await network.owner.query<{ old_id: string }>(MERGED, [old, kept]);
    expect(rows).toHaveLength(1);
    const answer = await get(`/services/${old}`);
    expect([answer.status, answer.get('Location')]).toEqual([301, `/hsds/v3/services/${kept}`]);
  });

  it('knows every organization of the network', async () => {
    const { total_items: total } = await page('/organizations?full_service=true');
    expect(total).toBe(DEMO_ORGANIZATIONS.length);
  });
});

describe('the HSDS API turned off', () => {
  const closed = useApplication({ HSDS_API: 'off' });

  it('is not there', async () => {
    const answer = await request(closed.app.getHttpServer()).get('/hsds/v3');
    expect([answer.status, answer.type]).toEqual([404, 'application/problem+json']);
  });
});

describe('the HSDS API unless it was opened', () => {
  const network = useNetwork();
  let cookie: string;
  beforeAll(async () => {
    cookie = await signInAs(network, 'ana@aldervalley.example');
  });

  it('is for whoever is signed in', async () => {
    const refused = await request(network.app.getHttpServer()).get('/hsds/v3/services');
    expect([refused.status, refused.type]).toEqual([401, 'application/problem+json']);
    const answer = await request(network.app.getHttpServer()).get('/hsds/v3/services').set('Cookie', cookie);
    expect(answer.status).toBe(200);
    expect(answer.get('Cache-Control')).toBe('private, no-cache');
    expect(answer.get('Access-Control-Allow-Origin')).toBeUndefined();
  });
});

/** The whole answer as text, for a media type that the client does not know. */
function asText(response: request.Response, done: (error: Error | null, text: string) => void): void {
  let text = '';
  response.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  response.on('end', () => done(null, text));
}
