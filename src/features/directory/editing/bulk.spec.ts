import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import request from 'supertest';
import { staffOf } from '../../../../test/support/an-agency.js';
import { useNetwork } from '../../../../test/support/network.js';
import { signInAs } from '../../../../test/support/sign-in.js';
import { demoId } from '../../../demo/network/index.js';
import { newId } from '../../../kernel/ids.js';
import { isProblem, type Problem } from '../../../kernel/problem.js';
import { ApplyBulkEdit } from './commands/apply-bulk-edit.js';
import { PrepareBulkEdit } from './commands/prepare-bulk-edit.js';
import { PrepareCsvEdit } from './commands/prepare-csv-edit.js';
import { SaveListing } from './commands/save-listing.js';
import { UndoBulkEdit } from './commands/undo-bulk-edit.js';
import type { BulkEdit } from './data/bulk-edit.store.js';
import { BulkEdits } from './data/bulk-edits.queries.js';
import type { ListingChoice } from './data/choose-listings.queries.js';
import { EditableListings } from './data/editable-listing.queries.js';
import type { BulkAction } from './domain/bulk-actions.js';

const PANTRY = demoId('service_at_location', 'rp-pantry-rp-ferry');
const MOBILE = demoId('service_at_location', 'rp-mobile-rp-church');
const BOXES = demoId('service', 'rp-boxes');
const RIVERSIDE: ListingChoice = { listingIds: [PANTRY, MOBILE, BOXES], text: null, organizationId: null, categoryCode: null, source: null, status: null }; // prettier-ignore

describe('changing many listings at once', () => {
  const given = useNetwork();
  const sam = { ...staffOf(demoId('agency', 'alder-valley'), ['resource_specialist']), userId: newId(), name: 'Sam' };
  let admin = '';
  beforeAll(async () => {
    admin = await signInAs(given, 'admin@aldervalley.example');
  });

  const made = (result: BulkEdit | Problem): BulkEdit => {
    if (isProblem(result)) throw new Error(`${result.field}: ${result.message}`);
    return result;
  };
  const action = (field: string, changes: Partial<BulkAction>): BulkAction => ({ field, action: 'set', value: null, find: null, replacement: null, ...changes }); // prettier-ignore
  const prepare = (actions: BulkAction[], choice = RIVERSIDE) =>
    given.app.get(PrepareBulkEdit).execute(sam, { choice, actions, title: 'A try' });
  const apply = async (id: string) => made(await given.app.get(ApplyBulkEdit).execute(sam, id));
  const undo = async (id: string) => made(await given.app.get(UndoBulkEdit).execute(sam, id));
  const held = async (id: string) => (await given.app.get(EditableListings).byId(sam, id))?.values ?? {};
  const rowsOf = async (id: string) => {
    const page = await given.app.get(BulkEdits).rows(sam, id, { state: null, first: 100, after: null });
    return isProblem(page) ? [] : page.items;
  };

  it('shows every difference first, applies all at once, and undoes what nobody touched since', async () => {
    const before = await Promise.all([held(PANTRY), held(MOBILE), held(BOXES)]);
    const prepared = made(
      await prepare([
        action('service.waitTime', { value: 'No wait' }),
        action('service.languages', { action: 'add', value: ['Korean', 'English'] }),
        action('listing.phones', { action: 'replace_area_code', find: '814', replacement: '582' }),
        action('service.payer', { action: 'add', value: ['medicaid'] }),
        action('service.description', { action: 'replace_text', find: 'produce', replacement: 'fruit' }),
      ]),
    );
    expect(prepared).toMatchObject({ state: 'prepared', counts: { change: 3 } });
    expect(await held(PANTRY)).toEqual(before[0]);
    expect((await rowsOf(prepared.id)).map(({ title, changes }) => [title, changes.length])).toContainEqual([
      'Choice pantry, Riverside Pantry, Ferry house',
      5,
    ]);

    expect(await apply(prepared.id)).toMatchObject({ state: 'applied', changed: 3, kept: 0 });
    expect(await held(PANTRY)).toMatchObject({
      'service.waitTime': 'No wait',
      'listing.phones': [{ number: '(582) 555-0151' }],
    });
    expect((await held(PANTRY))['service.description']).toContain('fresh fruit');
    expect(await apply(prepared.id)).toMatchObject({ changed: 3 });

    await given.app.get(SaveListing).execute(sam, { id: MOBILE, fields: [{ field: 'service.waitTime', value: 'An hour' }], idempotencyKey: newId() }); // prettier-ignore
    expect(await undo(prepared.id)).toMatchObject({ state: 'undone', kept: 1 });
    expect(await held(PANTRY)).toEqual(before[0]);
    expect(await held(MOBILE)).toEqual({ ...before[1], 'service.waitTime': 'An hour' });
    expect(await held(BOXES)).toEqual(before[2]);
  });

  it('leaves what somebody changed between the look and the press', async () => {
    const prepared = made(await prepare([action('service.fees', { value: 'Pay what you can' })]));
    await given.app.get(SaveListing).execute(sam, { id: PANTRY, fields: [{ field: 'service.fees', value: 'Two dollars' }], idempotencyKey: newId() }); // prettier-ignore
    expect(await apply(prepared.id)).toMatchObject({ changed: 2, kept: 1 });
    expect((await held(PANTRY))['service.fees']).toBe('Two dollars');
  });

  it('says why it cannot be, for the whole or for one listing', async () => {
    expect(await prepare([action('service.nothing', {})])).toMatchObject({ field: 'actions' });
    expect(await prepare([action('service.name', { action: 'add', value: ['x'] })])).toMatchObject({
      field: 'actions',
    });
    expect(await prepare([action('service.name', { value: 'x' })], { ...RIVERSIDE, listingIds: null })).toMatchObject({
      field: 'choice',
    });
    const prepared = made(
      await prepare([action('location.name', { value: 'Hall' }), action('service.url', { value: 'no page' })]),
    );
    expect(prepared.counts).toEqual({ fault: 3 });
    expect((await rowsOf(prepared.id)).find(({ listingId }) => listingId === BOXES)?.faults).toMatchObject([
      { code: 'no_part' },
      { code: 'url' },
    ]);
  });

  const file = async (query = ''): Promise<string[][]> => {
    const { text, headers } = await request(given.app.getHttpServer())
      .get(`/directory/listings.csv${query}`)
      .set('Cookie', admin)
      .expect(200);
    expect(headers['content-type']).toContain('text/csv');
    return parse(text, { bom: true });
  };
  const send = (lines: string[][], cookie = admin) =>
    request(given.app.getHttpServer()).post('/directory/listings.csv').set('Cookie', cookie).set('x-loopkeeper', '1').set('content-type', 'text/csv').send(stringify(lines)); // prettier-ignore
  const edited = (lines: string[][], id: string, column: string, value: string): string[][] => {
    const at = lines[0]?.indexOf(column) ?? -1;
    return lines.map((line) => (line[0] === id ? line.map((cell, nr) => (nr === at ? value : cell)) : line));
  };

  it('writes a file that, read again, changes nothing: whatever the texts begin with', async () => {
    const ugly = [
      '=HYPERLINK("http://evil.example")',
      '+1 (814) 555-0100',
      '-1',
      '@sum',
      "'=1",
      '"quoted", with; semicolons\\',
    ];
    for (const [nr, text] of ugly.entries()) {
      const fields = [{ field: 'service.alternateName', value: text }, { field: 'service.documents', value: [{ id: null, document: text }, { id: null, document: 'A; B' }] }]; // prettier-ignore
      await given.app
        .get(SaveListing)
        .execute(sam, { id: [PANTRY, MOBILE, BOXES][nr % 3] ?? '', fields, idempotencyKey: newId() });
      const lines = await file();
      for (const cell of lines.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      const { body } = await send(lines).expect(200);
      expect(body.counts).toEqual({ same: lines.length - 1 });
    }
  });

  it('reads the file again: each difference by line, then all at once', async () => {
    const lines = await file(`?organizationId=${demoId('organization', 'riverside')}`);
    expect(lines.length).toBeGreaterThan(3);
    const hours = edited(lines, PANTRY, 'listing.schedules', 'MO,WE 09:00-17:00; 1SA 22:00-02:00+1');
    const languages = edited(hours, PANTRY, 'service.languages', 'English; Tagalog');
    const { body } = await send(edited(languages, MOBILE, 'service.minimumAge', 'old')).expect(200);
    expect(body.counts).toEqual({ change: 1, fault: 1, same: lines.length - 3 });
    const faulty = (await rowsOf(body.id)).find(({ state }) => state === 'fault');
    expect(faulty).toMatchObject({ listingId: MOBILE, faults: [{ field: 'service.minimumAge', code: 'number' }] });
    expect(lines[(faulty?.nr ?? 0) - 1]?.[0]).toBe(MOBILE);
    await apply(body.id);
    expect((await held(PANTRY))['listing.schedules']).toHaveLength(2);
    expect((await held(PANTRY))['listing.schedules']).toContainEqual(
      expect.objectContaining({ byday: '1SA', freq: 'MONTHLY', overnight: true }),
    );
  });

  it('skips and tells a line that is older than its listing', async () => {
    const lines = await file('?text=choice%20pantry');
    await given.app.get(SaveListing).execute(sam, { id: PANTRY, fields: [{ field: 'service.email', value: 'new@riverside.example' }], idempotencyKey: newId() }); // prettier-ignore
    const { body } = await send(edited(lines, PANTRY, 'service.waitTime', 'Short')).expect(200);
    expect(body.counts).toEqual({ stale: 1 });
    expect(await apply(body.id)).toMatchObject({ changed: 0 });
  });

  it('refuses a file that it does not understand, and people who do not keep the list', async () => {
    const refused = async (lines: string[][]) => (await send(lines).expect(422)).body.message;
    expect(
      await refused([
        ['listing_id', 'shoe size'],
        [PANTRY, '42'],
      ]),
    ).toContain('shoe size');
    expect(await refused([['service.name'], ['x']])).toContain('listing_id');
    expect(await refused([['listing_id']])).toContain('no lines');
    const { body } = await send([['listing_id', 'service.waitTime'], [newId(), 'x'], [PANTRY, 'Never'], [PANTRY, 'Ever'], ['no id', 'x']]).expect(200); // prettier-ignore
    expect(body.counts).toEqual({ change: 1, fault: 3 });
    expect(isProblem(await given.app.get(PrepareCsvEdit).execute(sam, Buffer.from([0xff, 0xfe, 0x41]), 'x'))).toBe(
      true,
    );
    const ana = await signInAs(given, 'ana@aldervalley.example');
    await send([['listing_id']], ana).expect(403);
    await request(given.app.getHttpServer()).get('/directory/listings.csv').set('Cookie', ana).expect(403);
    await request(given.app.getHttpServer()).get('/directory/listings.csv').expect(401);
    await request(given.app.getHttpServer()).post('/directory/listings.csv').set('Cookie', admin).set('content-type', 'text/csv').send('x').expect(403); // prettier-ignore
  });
});
