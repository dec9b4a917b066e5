import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { join } from 'node:path';
import request from 'supertest';
import { AgreementMember } from '../../../../test/support/agreement-story.js';
import { useApplication } from '../../../../test/support/application.js';
import { anAgency } from '../../../../test/support/an-agency.js';
import { runJobs } from '../../../../test/support/run-jobs.js';
import { signInAs } from '../../../../test/support/sign-in.js';
import { FileStorage } from '../../../platform/storage/index.js';
import { A_PNG, aHandmadePdf, aPdf } from '../../../../test/support/written-agreement-files.js';

const folder = mkdtempSync(join(tmpdir(), 'loopkeeper-files-'));
const given = useApplication({ DATA_DIR: folder });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILES = `query ($id: ID!) { agreement(id: $id) { version inTheMaking { id files { id name role roleLabel mediaType bytes sha256 storedBy downloads url } } } }`;
const REMOVE = `mutation ($versionId: ID!, $fileId: ID!) { removeAgreementFile(versionId: $versionId, fileId: $fileId) {
  __typename ... on AgreementFileRemoved { fileId } ... on Problem { code message field } } }`;

interface SeenFile {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly sha256: string;
  readonly downloads: number;
  readonly url: string | null;
}

let director: AgreementMember;
let dora = '';
let partnerId = '';
let agreementId = '';
let versionId = '';

const server = () => request(given.app.getHttpServer());

const send = (content: Buffer, name = 'mou.pdf', { role = 'draft', cookie = dora, to = versionId } = {}) =>
  server()
    .post(`/files/agreements/${to}?name=${encodeURIComponent(name)}&role=${role}`)
    .set({ 'x-loopkeeper': '1', cookie, 'content-type': 'application/octet-stream' })
    .send(content);

const take = (id: string, cookie = dora) =>
  server()
    .get(`/files/${id}`)
    .set('cookie', cookie)
    .buffer(true)
    .parse((answer, done) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () => done(null, Buffer.concat(pieces)));
    });

const files = async (): Promise<readonly SeenFile[]> =>
  (await director.reads<{ agreement: { inTheMaking: { files: readonly SeenFile[] } } }>(FILES, { id: agreementId }))
    .agreement.inTheMaking.files;

const stored = (path = ''): readonly string[] =>
  readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

/** Everything that could be left behind: rows, bytes, and what waits to be forgotten. */
async function standing(): Promise<object> {
  const { rows } = await given.owner
    .query(`SELECT (SELECT count(*) FROM files)::int AS files, (SELECT count(*) FROM agreement_files)::int AS attached,
    (SELECT count(*) FROM events)::int AS events, (SELECT count(*) FROM graphile_worker.jobs WHERE task_identifier = 'files.forget')::int AS jobs`);
  return { ...rows[0], stored: [...stored()].sort() };
}

beforeAll(async () => {
  ({ director } = await AgreementMember.founds(given));
  dora = await signInAs(given, 'dora@aldervalley.example');
  partnerId = await anAgency(given.owner);
  const started = await director.does('startAgreement', {
    type: 'MOU',
    title: 'Discharges',
    partnerIds: [partnerId],
    categories: [],
  });
  agreementId = started.id;
  versionId = started.inTheMaking?.id ?? '';
});

describe('a file of an agreement', () => {
  let content: Buffer = Buffer.alloc(0);
  let id = '';

  it('is taken in, and stands on its version with its hash', async () => {
    content = await aPdf();
    const { status, body } = await send(content, '../../Señal de «acuerdo»\u202e 2026.pdf');
    expect(status).toBe(201);
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(body).toEqual({
      id: expect.any(String),
      name: 'Señal de _acuerdo_ 2026.pdf',
      sha256,
      bytes: content.length,
      mediaType: 'application/pdf',
    });
    id = body.id;
    expect(await files()).toEqual([
      {
        id,
        name: 'Señal de _acuerdo_ 2026.pdf',
        role: 'DRAFT',
        roleLabel: 'Text',
        mediaType: 'application/pdf',
        bytes: content.length,
        sha256,
        storedBy: 'dora',
        downloads: 0,
        url: `/files/${id}`,
      },
    ]);
    expect(stored()).toHaveLength(1);
  });

  it('is handed out whole as an attachment under its name, is never opened in our pages, and each copy is written down', async () => {
    const { status, headers, body } = await take(id);
    expect(status).toBe(200);
    expect(body.equals(content)).toBe(true);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(content.length),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="Senal de _acuerdo_ 2026.pdf"; filename*=UTF-8''Se%C3%B1al%20de%20_acuerdo_%202026.pdf`,
    });
    const { rows } = await given.owner.query('SELECT actor_kind, actor_name FROM file_downloads WHERE file_id = $1', [
      id,
    ]);
    expect(rows).toEqual([{ actor_kind: 'staff', actor_name: 'dora' }]);
    expect(await files()).toMatchObject([{ id, downloads: 1 }]);
  });

  it('sent again it is the same one: nothing is kept twice', async () => {
    const before = await standing();
    const { status, body } = await send(content, '../../Señal de «acuerdo»\u202e 2026.pdf');
    expect([status, body.id]).toEqual([201, id]);
    expect(await standing()).toEqual(before);
  });

  it('is for the director, the administrator, the supervisor and the privacy officer; others of the agency see that it is there', async () => {
    const { rows } = await given.owner.query<{ agency_id: string }>('SELECT agency_id FROM files WHERE id = $1', [id]);
    const agencyId = rows[0]?.agency_id ?? '';
    const cast = [
      ['supervisor', 200],
      ['privacy_officer', 200],
      ['admin', 200],
      ['coordinator', 403],
      ['resource_specialist', 403],
    ] as const;
    for (const [role, expected] of cast) {
      const member = await AgreementMember.joins(given, agencyId, `${role}@aldervalley.example`, [role]);
      expect([role, (await take(id, await signInAs(given, `${role}@aldervalley.example`))).status]).toEqual([
        role,
        expected,
      ]);
      const { agreement } = await member.reads<{ agreement: { inTheMaking: { files: readonly SeenFile[] } } }>(FILES, {
        id: agreementId,
      });
      expect(agreement.inTheMaking.files[0]?.url).toBe(expected === 200 ? `/files/${id}` : null);
    }
  });

  it('of a draft is none of the partner’s business, nor of anybody else’s; unknown ones look the same', async () => {
    await AgreementMember.joins(given, partnerId, 'rosa@pantry.example', ['partner_manager']);
    const rosa = await signInAs(given, 'rosa@pantry.example');
    expect((await take(id, rosa)).status).toBe(404);
    expect((await take(id, '')).status).toBe(401);
    expect((await take('0193a000-0000-7000-8000-000000000001')).status).toBe(404);
    expect((await take('passwd')).status).toBe(404);
    expect((await send(content, 'a.pdf', { cookie: rosa })).status).toBe(403);
  });

  it('is taken off a draft, and its bytes stay on record', async () => {
    const { body } = await send(A_PNG, 'map', { role: 'attachment' });
    expect(body.name).toBe('map.png');
    const removed = await director.reads(REMOVE, { versionId, fileId: body.id });
    expect(removed).toEqual({ removeAgreementFile: { __typename: 'AgreementFileRemoved', fileId: body.id } });
    expect((await files()).map((file) => file.id)).toEqual([id]);
    expect(stored('files')).toHaveLength(2);
    expect(await director.reads(REMOVE, { versionId, fileId: body.id })).toMatchObject({
      removeAgreementFile: { code: 'NOT_FOUND' },
    });
  });
});

describe('what is refused leaves nothing behind', () => {
  const cases = [
    [
      'says PDF and is not',
      'mou.pdf',
      async () => A_PNG,
      422,
      'By its name the file is a PDF, but its content is a PNG picture. Save it again in the right format.',
    ],
    [
      'says PDF and is nothing that we know',
      'mou.pdf',
      async () => Buffer.from('Dear partner'),
      422,
      'By its name the file is a PDF, but its content is something else. Save it again in the right format.',
    ],
    [
      'is encrypted',
      'mou.pdf',
      () => aPdf('A', { userPassword: 'x', ownerPassword: 'y' }),
      422,
      'The file is encrypted or asks for a password, so nobody could open it later. Save it without a password.',
    ],
    [
      'holds a script',
      'mou.pdf',
      async () => aHandmadePdf('/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'),
      422,
      'The file holds a script or an action that runs by itself. Print it to a new PDF and send that.',
    ],
    [
      'is 26 MB',
      'mou.pdf',
      async () => Buffer.alloc(26 << 20, '%PDF-1.7 '),
      413,
      'The file is too large: at most 25 MB. Scan it in black and white, or send it in parts.',
    ],
    ['is empty', 'mou.pdf', async () => Buffer.alloc(0), 422, 'The file is empty.'],
  ] as const;

  it.each(cases)('a file that %s', async (_, name, content, status, message) => {
    const before = await standing();
    const answer = await send(await content(), name);
    expect([answer.status, answer.body]).toEqual([status, { error: { code: 'FILE_REFUSED', message } }]);
    expect(await runJobs(given)).toEqual([]);
    expect(await standing()).toEqual(before);
  });

  it('a file of 26 MB that does not say how long it is, is cut off at 25', async () => {
    const before = await standing();
    const sending = server().post(`/files/agreements/${versionId}?name=mou.pdf&role=draft`).set({
      'x-loopkeeper': '1',
      cookie: dora,
      'content-type': 'application/octet-stream',
      'transfer-encoding': 'chunked',
    });
    for (let mb = 0; mb < 26; mb += 1) sending.write(Buffer.alloc(1 << 20, 'x'));
    const answer = await sending;
    expect([answer.status, answer.body.error.code]).toEqual([413, 'FILE_REFUSED']);
    expect(await standing()).toEqual(before);
  });

  it('a file that breaks off on its way', async () => {
    const before = await standing();
    const sending = server().post(`/files/agreements/${versionId}?name=mou.pdf&role=draft`).set({
      'x-loopkeeper': '1',
      cookie: dora,
      'content-type': 'application/octet-stream',
      'content-length': '9000000',
    });
    sending.write(Buffer.alloc(1 << 20, '%PDF-1.7 '));
    const answer = sending.then(
      () => 'answered',
      () => 'broken',
    );
    const arrives = async () => (stored('incoming').length > 0 ? true : new Promise((again) => setTimeout(again, 20)));
    while ((await arrives()) !== true);
    sending.abort();
    expect(await Promise.race([answer, new Promise((late) => setTimeout(late, 500, 'broken'))])).toBe('broken');
    for (let tries = 0; stored('incoming').length > 0 && tries < 100; tries += 1)
      await new Promise((again) => setTimeout(again, 20));
    expect(await standing()).toEqual(before);
  });

  it('a file for nobody’s version, in no role, or of no type of ours', async () => {
    const before = await standing();
    expect((await send(A_PNG, 'a.png', { to: '0193a000-0000-7000-8000-000000000001' })).status).toBe(404);
    expect((await send(A_PNG, 'a.png', { to: 'x' })).status).toBe(404);
    expect((await send(A_PNG, 'a.png', { role: 'receipt' })).status).toBe(422);
    expect((await send(A_PNG, 'a.png').set('content-type', 'image/png')).status).toBe(415);
    expect((await send(A_PNG, 'a.png').set('x-loopkeeper', '')).status).toBe(403);
    expect((await send(A_PNG, 'a.png').set('origin', 'https://elsewhere.example')).status).toBe(403);
    expect(await standing()).toEqual(before);
  });

  it('says it in Spanish too', async () => {
    await given.owner.query(`UPDATE users SET locale = 'es' WHERE email = 'dora@aldervalley.example'`);
    const { body } = await send(A_PNG, 'mou.pdf');
    expect(body.error.message).toBe(
      'Por su nombre el archivo es un PDF, pero su contenido es una imagen PNG. Guárdelo otra vez en el formato correcto.',
    );
    await given.owner.query(`UPDATE users SET locale = 'en' WHERE email = 'dora@aldervalley.example'`);
  });
});

describe('once a version is offered', () => {
  beforeAll(async () => {
    const seenVersion = await director.versionOf(agreementId);
    await director.does('editAgreementVersion', {
      agreementId,
      seenVersion,
      startsOn: '2026-12-01',
      terms: 'We tell.',
      categories: [],
    });
    const { rows } = await given.owner.query<{ agency_id: string }>('SELECT agency_id FROM agreements WHERE id = $1', [
      agreementId,
    ]);
    await director.does('keepAgreementSigner', {
      agreementId,
      partyId: partnerId,
      name: 'Rosa Lind',
      email: 'rosa@pantry.example',
    });
    await director.does('keepAgreementSigner', { agreementId, partyId: rows[0]?.agency_id, name: 'Dora Ellis' });
    const offered = await director.takes(agreementId, 'OFFER');
    expect(offered.inTheMaking?.state).toBe('OFFERED');
  });

  it('its text and attachments are frozen; a signed copy is taken in', async () => {
    const before = await standing();
    const { status, body } = await send(await aPdf('Other'), 'other.pdf');
    expect([status, body.error.message]).toEqual([
      422,
      'This version was offered: its text and attachments are frozen. Take it back to change them.',
    ]);
    const [file] = await files();
    expect(await director.reads(REMOVE, { versionId, fileId: file?.id })).toMatchObject({
      removeAgreementFile: {
        code: 'INVALID_INPUT',
        message: 'A file is removed from a draft alone; what was offered stays as it was.',
      },
    });
    expect(await standing()).toEqual(before);
    expect((await send(await aPdf('Signed'), 'signed.pdf', { role: 'signed' })).status).toBe(201);
  });

  it('the partner takes copies of what it is offered, and counts its own', async () => {
    const rosa = await signInAs(given, 'rosa@pantry.example');
    const [file] = await files();
    expect((await take(file?.id ?? '', rosa)).status).toBe(200);
    expect(await files()).toMatchObject([{ downloads: 5 }, { downloads: 0 }]);
  });

  it('the text that its hash is of can be had, and has that hash', async () => {
    const rosa = await signInAs(given, 'rosa@pantry.example');
    const { text, headers } = await server().get(`/files/versions/${versionId}/content`).set('cookie', rosa);
    const { agreement } = await director.reads<{ agreement: { inTheMaking: { contentSha256: string } } }>(
      'query ($id: ID!) { agreement(id: $id) { inTheMaking { contentSha256 } } }',
      { id: agreementId },
    );
    expect(createHash('sha256').update(text).digest('hex')).toBe(agreement.inTheMaking.contentSha256);
    expect(headers['content-disposition']).toMatch(/^attachment/);
  });

  it('its timeline tells of the files', async () => {
    const { agreement } = await director.reads<{ agreement: { timeline: readonly { text: string }[] } }>(
      'query ($id: ID!) { agreement(id: $id) { timeline { text } } }',
      { id: agreementId },
    );
    const told = agreement.timeline.map(({ text }) => text).filter((text) => text.startsWith('A file'));
    expect(told).toEqual([
      'A file was added: Signed copy.',
      'A file was taken off: Attachment.',
      'A file was added: Attachment.',
      'A file was added: Text.',
    ]);
  });

  it('bytes whose row never came are forgotten after an hour', async () => {
    const storage = given.app.get(FileStorage);
    await storage.put('agreement/0193a000', Readable.from([Buffer.from('left')]));
    await given.owner.query(
      `SELECT app.add_job('files.forget', '{"storageKey":"agreement/0193a000"}', NULL, NULL, 25)`,
    );
    expect(await runJobs(given)).toEqual([]);
    expect(await storage.get('agreement/0193a000')).toBeNull();
  });
});
