import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { AgreementMember } from '../../../../test/support/agreement-story.js';
import { anAgency } from '../../../../test/support/an-agency.js';
import { useApplication } from '../../../../test/support/application.js';
import { S3Double } from '../../../../test/support/s3-double.js';
import { signInAs } from '../../../../test/support/sign-in.js';
import { aPdf } from '../../../../test/support/written-agreement-files.js';

const KEY = { accessKeyId: 'AKIDLOOPKEEPER', secretAccessKey: 'of-the-tests-alone', region: 'us-east-1' } as const;
const folder = mkdtempSync(join(tmpdir(), 'loopkeeper-bucket-'));
const environment: Record<string, string> = {
  DATA_DIR: folder,
  S3_BUCKET: 'agreements',
  S3_ACCESS_KEY_ID: KEY.accessKeyId,
  S3_SECRET_ACCESS_KEY: KEY.secretAccessKey,
  S3_FORCE_PATH_STYLE: '1',
};

let double: S3Double;
beforeAll(async () => {
  double = await S3Double.starts('agreements', KEY);
  environment['S3_ENDPOINT'] = double.url;
});
afterAll(() => double.stops());

const given = useApplication(environment);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('with a bucket', () => {
  let dora = '';
  let versionId = '';
  beforeAll(async () => {
    const { director } = await AgreementMember.founds(given);
    dora = await signInAs(given, 'dora@aldervalley.example');
    const partner = await anAgency(given.owner);
    const started = await director.does('startAgreement', { type: 'MOU', title: 'Beds', partnerIds: [partner] });
    versionId = started.inTheMaking?.id ?? '';
  });

  const send = (content: Buffer) =>
    request(given.app.getHttpServer())
      .post(`/files/agreements/${versionId}?name=mou.pdf&role=draft`)
      .set({ 'x-loopkeeper': '1', cookie: dora, 'content-type': 'application/octet-stream' })
      .send(content);

  const take = (id: string) =>
    request(given.app.getHttpServer())
      .get(`/files/${id}`)
      .set('cookie', dora)
      .buffer(true)
      .parse((answer, done) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => done(null, Buffer.concat(pieces)));
      });

  it('a file goes there and comes from there; nothing of it stays on this machine', async () => {
    const content = await aPdf();
    const { status, body } = await send(content);
    expect(status).toBe(201);
    expect([...double.objects.values()].map((object) => object.equals(content))).toEqual([true]);
    expect(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())).toEqual([]);
    const taken = await take(body.id);
    expect(taken.body.equals(content)).toBe(true);
  });

  it('a bucket that fails keeps no row, and the next try goes through', async () => {
    double.fails(/^PUT/, 'InternalError', 3);
    const content = await aPdf('Another');
    expect((await send(content)).status).toBe(500);
    const { rows } = await given.owner.query('SELECT count(*)::int AS files FROM files');
    expect(rows).toEqual([{ files: 1 }]);
    expect((await send(content)).status).toBe(201);
  });

  it('what the bucket has lost is said, and is in no log of copies', async () => {
    const { rows } = await given.owner.query<{ id: string; storage_key: string }>(
      'SELECT id, storage_key FROM files LIMIT 1',
    );
    const [file] = rows;
    double.objects.delete(file?.storage_key ?? '');
    const answer = await request(given.app.getHttpServer())
      .get(`/files/${file?.id}`)
      .set({ cookie: dora, accept: 'application/json' });
    expect([answer.status, answer.body.error.message]).toEqual([
      503,
      'The file cannot be read from the storage. Tell whoever runs this program.',
    ]);
    const { rows: copies } = await given.owner.query(
      'SELECT count(*)::int AS copies FROM file_downloads WHERE file_id = $1',
      [file?.id],
    );
    expect(copies).toEqual([{ copies: 1 }]);
  });
});
