import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { useApplication } from '../../../test/support/application.js';
import { useNetwork } from '../../../test/support/network.js';
import { demoId } from '../../demo/network/index.js';

const PANTRY = demoId('service_at_location', 'rp-pantry-rp-ferry');
const NOBODY = '00000000-0000-4000-8000-000000000000';
const FORM = 'application/x-www-form-urlencoded';

describe('the directory for everybody', () => {
  const network = useNetwork({ PUBLIC_DIRECTORY: '1' });
  const get = (path: string, language = 'en') =>
    request(network.app.getHttpServer()).get(path).set('Accept', 'text/html').set('Accept-Language', language);
  const suggest = (form: object, headers: Record<string, string> = { 'Sec-Fetch-Site': 'same-origin' }) =>
    request(network.app.getHttpServer())
      .post(`/find/services/${PANTRY}/suggest?lang=en`)
      .set(headers)
      .type(FORM)
      .send(form);
  const suggestions = async () =>
    (
      await network.owner.query<{ field: string; note: string; source: string }>(
        'SELECT field, note, source FROM suggestions ORDER BY id',
      )
    ).rows;

  it('is found by search engines, in both languages, and loads nothing', async () => {
    const { text, status } = await get('/find?lang=en');
    expect(status).toBe(200);
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('<title>Find help near you</title>');
    expect(text).toMatch(/<meta name="description" content="[^"]{40,}">/);
    expect(text).toContain('rel="canonical" href="http://127.0.0.1:3000/find?lang=en"');
    expect(text).toContain('hreflang="es" href="http://127.0.0.1:3000/find?lang=es"');
    expect(text).not.toMatch(/<script(?! type="application\/ld\+json")|\ssrc=|@import|url\(/);
    expect((await get('/find', 'es-MX,es;q=0.9')).text).toContain('<html lang="es">');
    expect((await get('/find?lang=es')).text).toContain('¿Qué necesita?');
  });

  it('finds by words with slips, kind, postal code and language, and says when nothing is there', async () => {
    expect((await get('/find?q=food+pantrie&lang=en')).text).toContain(`/find/services/${PANTRY}?lang=en`);
    const near = (await get('/find?category=food&zip=00412&lang=en')).text;
    expect(near).toContain('miles away');
    expect(near).toContain('noindex');
    expect((await get('/find?q=pantry&zip=99999&lang=en')).text).toContain('We know no place with this ZIP code');
    expect((await get('/find?q=pantry&zip=12&lang=en')).text).toContain('A ZIP code has five digits');
    expect((await get('/find?q=zzqqxxnevermatches9&lang=en')).text).toContain('Nothing was found.');
    expect((await get('/find?q=%3Cscript%3Ealert(1)%3C/script%3E&lang=en')).text).not.toContain('<script>alert');
  });

  it('pages through everything without repeating a listing', async () => {
    const seen: string[] = [];
    let path: string | undefined = '/find?open=0&category=food&lang=en';
    for (let turn = 0; path && turn < 20; turn++) {
      const { text } = await get(path);
      seen.push(...[...text.matchAll(/\/find\/services\/([\w-]+)\?/g)].map(([, id]) => id ?? ''));
      path = /rel="next" href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen.length).toBeGreaterThan(3);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('shows how to get in, and no contact of a person', async () => {
    await network.owner.query(
      `INSERT INTO hsds.contact (id, service_id, name, title, email, source) VALUES (gen_random_uuid(), $1, 'Joan Ashby-Quill', 'Manager', 'joan.ashby@riverside.example', 'network')`,
      [demoId('service', 'rp-pantry')],
    );
    const { text } = await get(`/find/services/${PANTRY}?lang=en`);
    expect(text).toContain('href="tel:');
    for (const label of ['Telephone', 'Hours', 'Address', 'Languages']) expect(text).toContain(`<dt>${label}</dt>`);
    expect(text).not.toMatch(/Ashby|joan\./);
    const data: { '@type': string; provider: { name: string } } = JSON.parse(
      /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/.exec(text)?.[1] ?? '{}',
    );
    expect(data).toMatchObject({ '@type': 'Service', provider: { name: 'Riverside Pantry' } });
    expect((await get(`/find/services/${PANTRY}?lang=es`)).text).toContain('<dt>Teléfono</dt>');
    expect((await get(`/find/services/${NOBODY}`)).status).toBe(404);
  });

  it('never shows where a confidential place is', async () => {
    const place = demoId('location', 'rp-ferry');
    const { rows } = await network.owner.query<{ address_1: string }>(
      'SELECT address_1 FROM hsds.address WHERE location_id = $1',
      [place],
    );
    await network.owner.query('UPDATE hsds.location SET is_confidential = true WHERE id = $1', [place]);
    const { text } = await get(`/find/services/${PANTRY}?lang=en`);
    expect(text).toContain('The address is kept private for safety');
    expect(rows[0]?.address_1).toBeTruthy();
    expect(text).not.toContain(rows[0]?.address_1);
    expect(text).not.toContain('streetAddress');
  });

  it('takes what a visitor says is wrong, keeps nothing of the visitor, and asks no machine twice', async () => {
    expect((await suggest({ field: 'hours', note: '' })).text).toContain('Please write what should be here');
    expect((await suggest({ field: 'hours', note: 'Closed on Mondays now', url: 'http://spam.example' })).status).toBe(
      303,
    );
    expect(await suggestions()).toEqual([]);
    const sent = await suggest({ field: 'hours', note: 'Closed on Mondays now', url: '' });
    expect([sent.status, sent.get('Location')]).toEqual([303, `/find/services/${PANTRY}?lang=en&sent=1`]);
    expect((await get(`${sent.get('Location')}`)).text).toContain('Thank you.');
    expect(await suggestions()).toEqual([{ field: 'hours', note: 'Closed on Mondays now', source: 'public' }]);
    expect((await suggest({ field: 'hours', note: 'x' }, { Origin: 'https://elsewhere.example' })).status).toBe(403);
  });

  it('tells search engines every listing, in parts', async () => {
    expect((await get('/robots.txt')).text).toContain('Allow: /find\n');
    expect((await get('/find/sitemap.xml')).text).toContain('<loc>http://127.0.0.1:3000/find/sitemap/1.xml</loc>');
    const { body } = await get('/find/sitemap/1.xml').buffer(true);
    const text = (await get('/find/sitemap/1.xml')).text ?? String(body);
    const { rows } = await network.owner.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM search_documents',
    );
    expect(text.match(/<url>/g)?.length).toBe(2 * (rows[0]?.count ?? 0));
    expect(text).toContain(`<loc>http://127.0.0.1:3000/find/services/${PANTRY}?lang=es</loc>`);
    expect(text.endsWith('</urlset>\n')).toBe(true);
    expect((await get('/find/sitemap/2.xml')).text.match(/<url>/)).toBeNull();
    expect((await get('/find/sitemap/0.xml')).status).toBe(404);
  });

  it('leads from a merged listing to the one that stays, and says so of one that is gone', async () => {
    const [old, kept] = [demoId('service', 'rp-pantry'), demoId('service', 'hl-shelter')];
    await network.owner.query('UPDATE hsds.service SET missing_since = now() WHERE id = $1', [old]);
    await network.owner.query('UPDATE hsds.service_at_location SET missing_since = now() WHERE id = $1', [PANTRY]);
    const gone = await get(`/find/services/${PANTRY}?lang=en`);
    expect([gone.status, gone.text.includes('no longer listed'), gone.text.includes('noindex')]).toEqual([
      410,
      true,
      true,
    ]);
    await network.owner.query(
      `WITH m AS (INSERT INTO directory_merges (id, kind, kept_id, merged_id, merged_at, merged_by) VALUES (gen_random_uuid(), 'service', $2, $1, now(), 'Kim') RETURNING id)
       INSERT INTO directory_redirects SELECT $1, $2, 'service', id FROM m`,
      [old, kept],
    );
    const answer = await get(`/find/services/${old}`);
    expect([answer.status, answer.get('Location')]).toEqual([
      301,
      `/find/services/${demoId('service_at_location', 'hl-shelter-hl-house')}`,
    ]);
  });

  it('takes only so many from one address', async () => {
    const answers = [];
    for (let turn = 0; turn < 6; turn++)
      answers.push((await suggest({ field: 'other', note: `Again ${turn}` })).status);
    expect(answers).toContain(429);
  });
});

describe('the directory that is not for everybody', () => {
  const house = useApplication();

  it('is not there, and tells search engines to stay away', async () => {
    const server = request(house.app.getHttpServer());
    for (const path of ['/find', `/find/services/${NOBODY}`, '/find/sitemap.xml', '/find/sitemap/1.xml'])
      expect([path, (await server.get(path)).status]).toEqual([path, 404]);
    expect((await server.get('/robots.txt')).text).toBe('User-agent: *\nDisallow: /\n');
  });
});
