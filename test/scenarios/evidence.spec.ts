import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { MakePacket } from '../../src/features/agreements/evidence/reactions/make-packet.job.js';
import { newId } from '../../src/kernel/ids.js';
import { FileStorage } from '../../src/platform/storage/index.js';
import { aClinic } from '../support/an-agency.js';
import { AgreementMember } from '../support/agreement-story.js';
import { useApplication } from '../support/application.js';
import { readPdf } from '../support/read-pdf.js';
import { readZip } from '../support/read-zip.js';
import { runJobs } from '../support/run-jobs.js';
import { signInAs } from '../support/sign-in.js';

interface Packet {
  readonly __typename: string;
  readonly id: string;
  readonly code?: string;
  readonly field?: string;
  readonly state: string;
  readonly done: number;
  readonly pdf: { readonly name: string; readonly url: string } | null;
  readonly csv: { readonly name: string; readonly url: string } | null;
}

interface Shown {
  readonly coverage: { readonly sentence: string; readonly rows: readonly { label: string; stateLabel: string; criterion: string; missing: readonly string[]; efforts: number }[] }; // prettier-ignore
  readonly nineServices: { readonly gaps: number; readonly services: readonly { label: string; gapNote: string | null }[] }; // prettier-ignore
  readonly agreements: { readonly total: number; readonly items: readonly { title: string; endsOn: string | null }[] };
  readonly agreementEfforts: { readonly items: readonly { what: string }[] };
}

const PACKET = 'id asOf state stateLabel done askedBy finishedAt pdf { name url bytes } csv { name url }';
const ASK = `mutation ($asOf: Date!, $language: PacketLanguage) { askForPacket(asOf: $asOf, language: $language) { __typename ... on Problem { code field message } ... on EvidencePacket { ${PACKET} } } }`;
const SHOWN = `query ($on: Date!) { coverage(on: $on) { sentence rows { label stateLabel criterion missing efforts } } nineServices(on: $on) { gaps services { label gapNote } }
  agreements(filter: { inForceOn: $on }, first: 100) { total items { title endsOn } } agreementEfforts(filter: {}) { items { what } } }`;

const folder = mkdtempSync(join(tmpdir(), 'loopkeeper-packet-'));
const given = useApplication({ DATA_DIR: folder });
const DAY = '2026-11-23';
let dora: AgreementMember;
let clinic: string;
let partnerId: string;

const ask = async (asOf = DAY, language: string | null = null): Promise<Packet> =>
  (await dora.reads<{ askForPacket: Packet }>(ASK, { asOf, language })).askForPacket;
const packets = async (): Promise<readonly Packet[]> =>
  (await dora.reads<{ evidencePackets: readonly Packet[] }>(`{ evidencePackets { ${PACKET} } }`)).evidencePackets;

async function taken(path: string | undefined): Promise<Buffer> {
  const cookie = await signInAs(given, 'dora@aldervalley.example');
  const { body, status } = await request(given.app.getHttpServer())
    .get(path ?? '')
    .set('cookie', cookie)
    .buffer(true)
    .parse((answer, done) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () => done(null, Buffer.concat(pieces)));
    });
  expect(status).toBe(200);
  const bytes: Buffer = body;
  return bytes;
}

/** An agreement of a type that nobody signs, put in force. */
async function inForce(title: string, categories: readonly string[], days: object): Promise<void> {
  const { id } = await dora.does('startAgreement', { type: 'JOINT_PROTOCOL_UNSIGNED', title, partnerIds: [partnerId], categories }); // prettier-ignore
  await dora.does('editAgreementVersion', { agreementId: id, seenVersion: 1, terms: 'As said.', categories, ...days });
  await dora.takes(id, 'ADOPT');
}

async function make(asOf = DAY, language: string | null = null): Promise<Packet> {
  const { id } = await ask(asOf, language);
  expect(await runJobs(given)).toEqual([]);
  const made = (await packets()).find((packet) => packet.id === id);
  if (!made) throw new Error('The packet is not listed.');
  return made;
}

beforeAll(async () => {
  ({ director: dora, agencyId: clinic } = await AgreementMember.founds(given));
  ({ id: partnerId } = await dora.does('addPartner', { name: 'Mercy Falls Hospital', legalType: 'COVERED_ENTITY_PROVIDER', phone: '(814) 555-0170', mailbox: 'liaison@mercyfalls.example', answeredBy: 'Care liaison' })); // prettier-ignore
  await inForce('=HYPERLINK("http://evil.example")', ['VA'], { startsOn: '2026-01-01', endsOn: '2026-12-14' });
  await inForce('Discharges, "as agreed"', ['URGENT_CARE', 'OTHER_PRIMARY_CARE'], { startsOn: '2026-11-23' });
  for (const what of ['Called the board', 'Met the liaison'])
    await dora.reads('mutation ($input: RecordEffortInput!) { recordEffort(input: $input) { __typename } }', { input: { category: 'va', kind: 'OUTREACH', day: '2026-11-20', what, idempotencyKey: newId() } }); // prettier-ignore
  const logged = await dora.reads('mutation ($input: LogEngagementInput!) { logEngagement(input: $input) { __typename ... on Problem { message } } }', { input: { agencyId: partnerId, type: 'phone_call', on: '2026-11-19', topic: 'Discharge lists', idempotencyKey: newId() } }); // prettier-ignore
  expect(logged).toEqual({ logEngagement: { __typename: 'Engagement' } });
}, 60_000);

describe('a packet', () => {
  it('that is asked for twice at once is made once, and tells how far it is', async () => {
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(first).toMatchObject({ __typename: 'EvidencePacket', state: 'WAITING', done: 0, pdf: null });
    expect(second.id).toBe(first.id);
    expect(await runJobs(given)).toEqual([]);
    expect(await packets()).toMatchObject([
      { id: first.id, state: 'READY', done: 100, askedBy: 'dora', pdf: { name: 'site-visit-packet-2026-11-23.pdf' }, csv: { name: 'site-visit-packet-2026-11-23.csv.zip' } }, // prettier-ignore
    ]);
  });

  it('holds the very figures of the screens, on paper and in its tables', async () => {
    const [packet] = await packets();
    const shown = await dora.reads<Shown>(SHOWN, { on: DAY });
    const { text } = readPdf(await taken(packet?.pdf?.url));
    const said = text.replace(/\s+/g, ' ');
    expect(said).toContain(shown.coverage.sentence);
    for (const { label, stateLabel } of shown.coverage.rows) expect(said).toContain(`${label} ${stateLabel}`);
    expect(said).toContain(`${shown.nineServices.gaps} of 9 services are gaps.`);
    expect(said).toContain(`${shown.agreements.total} agreements were in force.`);
    for (const { what } of shown.agreementEfforts.items) expect(said).toContain(what);

    const files = await readZip(await taken(packet?.csv?.url));
    const table = (name: string): readonly string[][] => parse(files[name] ?? '', { bom: true });
    expect(Object.keys(files)).toEqual(['01-coverage.csv', '02-obligations.csv', '03-attestations.csv', '04-register.csv', '05-dco-services.csv', '06-dco-terms.csv', '07-licences.csv', '08-nine-services.csv', '09-direct-share.csv', '10-efforts.csv', '11-contacts-by-partner.csv', '12-contacts.csv']); // prettier-ignore
    const [, ...coverage] = table('01-coverage.csv');
    expect(coverage.map(([criterion, label, state, , , missing, efforts]) => [criterion, label, state, missing, efforts])).toEqual(
      shown.coverage.rows.map((row) => [row.criterion, row.label, row.stateLabel, row.missing.join(' '), String(row.efforts)]),
    ); // prettier-ignore
    expect(table('08-nine-services.csv').slice(1).map((row) => [row[1], row[5]])).toEqual(shown.nineServices.services.map(({ label, gapNote }) => [label, gapNote ?? 'Delivered'])); // prettier-ignore
    expect(table('10-efforts.csv')).toHaveLength(1 + shown.agreementEfforts.items.length);
    expect(table('12-contacts.csv').slice(1)).toEqual([['2026-11-19', 'Mercy Falls Hospital', 'Phone call', '', 'Discharge lists', 'dora']]); // prettier-ignore
  });

  it('gives no spreadsheet a formula, and keeps commas and quotes', async () => {
    const [packet] = await packets();
    const files = await readZip(await taken(packet?.csv?.url));
    const titles = parse(files['04-register.csv'] ?? '', { bom: true })
      .slice(1)
      .map((row: readonly string[]) => row[0]);
    expect(titles.sort()).toEqual([`'=HYPERLINK("http://evil.example")`, 'Discharges, "as agreed"']);
  });

  it('has its contents with the page of each chapter, and an outline that leads there', async () => {
    const [packet] = await packets();
    const { sheets, outline, pages, smallest, info } = readPdf(await taken(packet?.pdf?.url));
    const titles = ['Coverage of partner categories', 'Register of agreements', 'DCO agreements', 'The nine required services', 'Efforts to deepen partnerships', 'Contacts with partners']; // prettier-ignore
    expect(outline.map(({ title }) => title)).toEqual(titles);
    for (const { title, page } of outline) {
      expect(sheets[1]).toMatch(new RegExp(`${title}\\s*${page}(?!\\d)`));
      expect(sheets[(page ?? 0) - 1]?.trimStart()).toMatch(new RegExp(`^${title}`));
    }
    expect(sheets.at(-1)).toContain(`Page ${pages} of ${pages}`);
    expect(smallest).toBeGreaterThanOrEqual(8);
    expect(info['Title']).toBe('Site-visit packet: Alder Valley Community Health, 2026-11-23');
  });

  it('of an earlier day tells of that day, and in Spanish', async () => {
    const made = await make('2026-11-22', 'ES');
    const shown = await dora.reads<Shown>(SHOWN, { on: '2026-11-22' });
    expect(shown.agreements.total).toBe(1);
    const { text } = readPdf(await taken(made.pdf?.url));
    const said = text.replace(/\s+/g, ' ');
    expect(said).toContain('0 de 23 con cobertura, 1 parcial, 0 exentos, 22 vacíos.');
    expect(said).toContain('1 acuerdo estaba vigente.');
    expect(made.pdf?.name).toBe('expediente-de-visita-2026-11-22.pdf');
  });

  it('of a day still to come is refused, and none is kept', async () => {
    const before = (await packets()).length;
    expect(await ask('2026-11-24')).toMatchObject({ __typename: 'InvalidInput', field: 'asOf' });
    expect(await packets()).toHaveLength(before);
  });

  it('that cannot be kept says so after its last try, and leaves nothing behind', async () => {
    const storage = given.app.get(FileStorage);
    storage.put = () => Promise.reject(new Error('The disk is full.'));
    const { id } = await ask('2026-10-01');
    const making = given.app.get(MakePacket);
    const stateNow = async (): Promise<string | undefined> =>
      (await packets()).find((packet) => packet.id === id)?.state;
    await expect(making.handle({ packetId: id }, { attempt: 3, maxAttempts: 4 })).rejects.toThrow('The disk is full.');
    expect(await stateNow()).toBe('WORKING');
    await expect(making.handle({ packetId: id }, { attempt: 4, maxAttempts: 4 })).rejects.toThrow('The disk is full.');
    expect(await stateNow()).toBe('FAILED');
    Reflect.deleteProperty(storage, 'put');
    expect(await runJobs(given)).toEqual([]);
    const { rows } = await given.owner.query(`SELECT count(*)::int AS n FROM files WHERE purpose = 'packet'`);
    expect(rows).toEqual([{ n: 4 }]);
  });

  it('is its agency’s alone, and its copies are for those who may read files', async () => {
    const [packet] = await packets();
    const birch = await aClinic(given.owner, { name: 'Birch Clinic' });
    const other = await AgreementMember.joins(given, birch, 'dan@birch.example', ['director']);
    expect(await other.reads('{ evidencePackets { id } }')).toEqual({ evidencePackets: [] });
    const ana = await AgreementMember.joins(given, clinic, 'ana@aldervalley.example', ['coordinator']);
    expect(await ana.reads('{ evidencePackets { id pdf { url } } }')).toMatchObject({ evidencePackets: expect.arrayContaining([{ id: (await packets()).find(({ state }) => state === 'READY')?.id, pdf: { url: null } }]) }); // prettier-ignore
    const cookie = await signInAs(given, 'dan@birch.example');
    const { status } = await request(given.app.getHttpServer()).get(packet?.pdf?.url ?? '/files/x').set('cookie', cookie); // prettier-ignore
    expect(status).toBe(404);
    rmSync(folder, { recursive: true, force: true });
  });
});
