import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { useNetwork } from '../../../../test/support/network.js';
import { runJobs } from '../../../../test/support/run-jobs.js';
import { signInAs } from '../../../../test/support/sign-in.js';

const RUN = `__typename ... on ImportRun { id source state dryRun refusal uploadId canUndo canCancel tables { table new missing }
  faults { code table count first { file row field value } } } ... on Problem { code message field }`;
const START = `mutation ($input: StartImportInput!) { startImport(input: $input) { ${RUN} } }`;
const UNDO = `mutation ($id: ID!) { undoImport(id: $id) { ${RUN} } }`;
const CANCEL = `mutation ($id: ID!) { cancelImport(id: $id) { ${RUN} } }`;
const READ = `query ($id: ID!) { importRun(id: $id) { ${RUN.replace('__typename ... on ImportRun {', '').replace(/} \.\.\. on Problem .*$/, '')} } }`;
const FIND = `query ($input: SearchListingsInput!) { searchListings(input: $input) { total } }`;

const LINES = [
  {
    id: 's1',
    name: 'Zwieback kitchen',
    status: 'active',
    organization: { id: 'o1', name: 'Zwieback House', description: '' },
  },
  {
    id: 's2',
    name: 'Zwieback bakery',
    status: 'open-ish',
    organization: { id: 'o1', name: 'Zwieback House', description: '' },
  },
]
  .map((line) => JSON.stringify(line))
  .join('\n');

describe('imports over HTTP', () => {
  const given = useNetwork();
  let dora = '';
  let ana = '';

  beforeAll(async () => {
    dora = await signInAs(given, 'dora@aldervalley.example');
    ana = await signInAs(given, 'ana@aldervalley.example');
  });

  async function ask(query: string, variables: object, cookie = dora) {
    const { body } = await request(given.app.getHttpServer())
      .post('/graphql')
      .set('x-loopkeeper', '1')
      .set('Cookie', cookie)
      .send({ query, variables });
    return body;
  }
  const upload = (content: Buffer | string, cookie = dora, name = 'zwieback.ndjson') =>
    request(given.app.getHttpServer())
      .post(`/files/imports?name=${encodeURIComponent(name)}`)
      .set('x-loopkeeper', '1')
      .set('Cookie', cookie)
      .set('Content-Type', 'application/octet-stream')
      .send(content);
  const start = async (input: object) => {
    const { data, errors } = await ask(START, { input: { dryRun: false, overwrite: false, ...input } });
    expect(errors).toBeUndefined();
    return data.startImport;
  };
  const read = async (id: string) => (await ask(READ, { id })).data.importRun;
  const found = async () => (await ask(FIND, { input: { text: 'zwieback', first: 1 } })).data.searchListings.total;
  const chunks = async () => {
    const { rows } = await given.owner.query('SELECT count(*)::int AS count FROM import_upload_chunks');
    return rows[0].count;
  };

  it('a file is handed in, tried, imported, found, taken back and gone; nothing of it stays behind', async () => {
    const { body, status } = await upload(LINES);
    expect(status).toBe(201);
    const trial = await start({ uploadId: body.uploadId, dryRun: true });
    expect(trial).toMatchObject({ state: 'QUEUED', source: 'zwieback', canCancel: true });
    expect(await runJobs(given)).toEqual([]);

    const tried = await read(trial.id);
    expect(tried).toMatchObject({ state: 'DONE', dryRun: true, uploadId: body.uploadId, canUndo: false });
    expect(tried.tables).toContainEqual({ table: 'service', new: 2, missing: 0 });
    expect(tried.faults).toContainEqual({
      code: 'status_unknown',
      table: 'service',
      count: 1,
      first: [{ file: 'zwieback.ndjson', row: 2, field: 'status', value: 'open-ish' }],
    });
    expect(await found()).toBe(0);

    const { id } = await start({ uploadId: body.uploadId, trialId: trial.id });
    expect(await runJobs(given)).toEqual([]);
    expect(await read(id)).toMatchObject({ state: 'DONE', canUndo: true, uploadId: null });
    expect(await found()).toBe(2);
    expect(await chunks()).toBe(0);

    expect((await ask(UNDO, { id })).data.undoImport).toMatchObject({ state: 'UNDOING' });
    expect(await runJobs(given)).toEqual([]);
    expect(await read(id)).toMatchObject({ state: 'UNDONE', canUndo: false });
    expect(await found()).toBe(0);
  }, 60_000);

  it('one that waits is stopped at once', async () => {
    const { body } = await upload(LINES);
    const { id } = await start({ uploadId: body.uploadId, source: 'stopped' });
    expect((await ask(CANCEL, { id })).data.cancelImport).toMatchObject({ state: 'CANCELLED' });
    expect(await runJobs(given)).toEqual([]);
    expect(await read(id)).toMatchObject({ state: 'CANCELLED', refusal: 'It was cancelled. Nothing was changed.' });
    expect((await ask(CANCEL, { id })).data.cancelImport).toMatchObject({ code: 'INVALID_INPUT', field: 'id' });
  });

  it('a file that holds nothing is refused, with the reason on the run', async () => {
    const { body } = await upload('{"hello":"world"}');
    const { id } = await start({ uploadId: body.uploadId });
    expect(await runJobs(given)).toEqual([]);
    expect(await read(id)).toMatchObject({ state: 'REFUSED', refusal: 'It holds no row that can be read.' });
  });

  it('a mapping that points nowhere is refused before anything runs', async () => {
    const { body } = await upload('a,b\n1,2\n', dora, 'list.csv');
    const answer = await start({ uploadId: body.uploadId, mapping: '{"name":"x","rows":[{"table":"nowhere"}]}' });
    expect(answer).toMatchObject({ __typename: 'InvalidInput', field: 'mapping' });
    expect(answer.message).toContain('HSDS has no table nowhere');
  });

  it('programs, pictures and nothing are no files to import', async () => {
    expect((await upload(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0]))).status).toBe(422);
    expect((await upload('')).status).toBe(422);
    const form = await request(given.app.getHttpServer())
      .post('/files/imports?name=a.csv')
      .set('x-loopkeeper', '1')
      .set('Cookie', dora)
      .set('Content-Type', 'text/plain')
      .send('a,b');
    expect(form.status).toBe(415);
  });

  it('is for those who keep the list', async () => {
    expect((await upload(LINES, ana)).status).toBe(403);
    expect((await upload(LINES, '')).status).toBe(401);
    const files = request(given.app.getHttpServer());
    expect((await files.get('/files/exports/directory.csv').set('Cookie', ana)).status).toBe(403);
    expect((await files.get('/files/exports/directory.exe').set('Cookie', dora)).status).toBe(404);
  });

  it('hands out the directory in each form', async () => {
    const get = (format: string) =>
      request(given.app.getHttpServer()).get(`/files/exports/directory.${format}`).set('Cookie', dora).buffer(true);
    const csv = await get('csv');
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.text).toMatch(/^\uFEFF?listing_id,service_id,organization/);
    expect(csv.text).toContain('Riverside Pantry');
    const ndjson = await get('ndjson').parse((response, done) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString('utf8')));
      response.on('end', () => done(null, text));
    });
    const [first] = String(ndjson.body).split('\n');
    expect(JSON.parse(first ?? '')).toHaveProperty('organization.name');
    const zip = await get('zip').parse((response, done) => {
      response.on('data', () => undefined);
      response.on('end', () => done(null, 'read'));
    });
    expect([zip.status, zip.headers['content-type']]).toEqual([200, 'application/zip']);
  });
});
