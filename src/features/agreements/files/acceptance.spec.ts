import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { AgreementMember, type AgreementAnswer } from '../../../../test/support/agreement-story.js';
import { anAgency } from '../../../../test/support/an-agency.js';
import { useNetwork } from '../../../../test/support/network.js';
import { readPdf } from '../../../../test/support/read-pdf.js';
import { signInAs } from '../../../../test/support/sign-in.js';
import { newId } from '../../../kernel/ids.js';

const folder = mkdtempSync(join(tmpdir(), 'loopkeeper-signing-'));
const given = useNetwork({ DATA_DIR: folder, TRUSTED_PROXIES: '1' });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const OFFER = `id agreementId title typeLabel agency { name } signers mySignerName mySignerTitle isSignedByUs isAdopted changes { what before after }
  version { number kind startsOn endsOn terms categories promises { isOurs text } contentSha256 contentUrl files { name }
    signatures { party { name } isOurs signerName signerTitle signedOn isInPortal receipt { id name sha256 url } } missingSignatures { name } }`;
const TO_SIGN = `{ agreementsToSign { ${OFFER} } }`;
const OURS = `{ ourAgreements { id title state stateLabel isInForce isComing daysLeft endedOn nextMeetingOn sharingMethodLabel
  version { number signatures { isOurs signerName receipt { id sha256 url } } promises { isOurs text } } } }`;
const ACCEPT = `mutation ($input: AcceptAgreementInput!) { acceptAgreement(input: $input) { __typename ... on AgreementToSign { ${OFFER} }
  ... on Problem { code message field } ... on SignerWithoutAuthority { signers } ... on VersionReplaced { changes { what before after } currentVersionId } } }`;

interface Offer {
  readonly __typename: string;
  readonly id: string;
  readonly code: string;
  readonly message: string;
  readonly currentVersionId: string | null;
  readonly version: {
    readonly contentSha256: string;
    readonly signatures: readonly { readonly receipt: { readonly id: string; readonly sha256: string } | null }[];
  };
}

/** Rosa answers for Stillwater and is named; Sam works there too and is not. */
let dora: AgreementMember;
let doraCookie = '';
let cookies: Readonly<Record<'rosa' | 'sam', string>>;
let clinic = '';
let stillwater = '';
let mou: AgreementAnswer;

async function ask<Data>(cookie: string, query: string, variables: object = {}, from = '203.0.113.9'): Promise<Data> {
  const { body } = await request(given.app.getHttpServer())
    .post('/graphql')
    .set({ 'x-loopkeeper': '1', cookie, 'x-forwarded-for': from })
    .send({ query, variables });
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data;
}

const offered = async (who: 'rosa' | 'sam' = 'rosa'): Promise<readonly Offer[]> =>
  (await ask<{ agreementsToSign: readonly Offer[] }>(cookies[who], TO_SIGN)).agreementsToSign;

const accept = async (who: 'rosa' | 'sam', offer: Offer | undefined, changes: object = {}): Promise<Offer> =>
  (
    await ask<{ acceptAgreement: Offer }>(cookies[who], ACCEPT, {
      input: {
        versionId: offer?.id,
        contentSha256: offer?.version.contentSha256,
        signerName: 'Rosa Lind',
        signerTitle: 'Program manager',
        confirms: true,
        idempotencyKey: newId(),
        ...changes,
      },
    })
  ).acceptAgreement;

/** Everything that an acceptance may leave. */
async function standing(): Promise<object> {
  const { rows } = await given.owner
    .query(`SELECT (SELECT count(*) FROM agreement_signatures)::int AS signatures, (SELECT count(*) FROM files)::int AS files,
    (SELECT count(*) FROM agreement_files)::int AS attached, (SELECT count(*) FROM events WHERE type LIKE 'agreement.%')::int AS events,
    (SELECT count(*) FROM mail_messages)::int AS mails`);
  return {
    ...rows[0],
    stored: readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length,
  };
}

async function writes(terms: object): Promise<void> {
  await dora.does('editAgreementVersion', {
    agreementId: mou.id,
    seenVersion: await dora.versionOf(mou.id),
    startsOn: '2026-11-01',
    endsOn: '2027-10-31',
    noticeDays: 60,
    terms: 'We tell each other of every admission within a day.',
    categories: ['RESIDENTIAL_SUD'],
    ...terms,
  });
}

beforeAll(async () => {
  const { rows } = await given.owner.query<{ clinic: string; stillwater: string }>(
    `SELECT (SELECT agency_id FROM users WHERE email = 'dora@aldervalley.example') AS clinic, (SELECT agency_id FROM users WHERE email = 'rosa@stillwater.example') AS stillwater`,
  );
  ({ clinic, stillwater } = rows[0] ?? { clinic, stillwater });
  dora = await AgreementMember.joins(given, clinic, 'second@aldervalley.example', ['director']);
  doraCookie = await signInAs(given, 'second@aldervalley.example');
  await AgreementMember.joins(given, stillwater, 'sam@stillwater.example', ['partner_member']);
  cookies = {
    rosa: await signInAs(given, 'rosa@stillwater.example'),
    sam: await signInAs(given, 'sam@stillwater.example'),
  };
  mou = await dora.does('startAgreement', {
    type: 'MOU',
    title: 'Beds and step-down care',
    partnerIds: [stillwater],
    categories: [],
  });
  await writes({});
  await dora.does('keepAgreementSigner', {
    agreementId: mou.id,
    partyId: clinic,
    name: 'Dora Ellis',
    title: 'Director',
  });
  await dora.does('keepAgreementSigner', {
    agreementId: mou.id,
    partyId: stillwater,
    name: 'Rosa Lind',
    title: 'Program manager',
    email: 'rosa@stillwater.example',
  });
  await given.settle();
  given.mails.length = 0;
});

describe('a version on offer', () => {
  it('is nobody’s business before; then the named signer is written to, and reads it', async () => {
    expect(await offered()).toEqual([]);
    expect((await dora.takes(mou.id, 'OFFER')).state).toBe('SIGNATURE');
    await given.settle();
    expect(given.mails.map(({ to, subject }) => [to, subject])).toEqual([
      [['rosa@stillwater.example'], 'An agreement is waiting for your signature'],
    ]);
    expect(await offered()).toMatchObject([
      {
        title: 'Beds and step-down care',
        signers: ['Rosa Lind'],
        mySignerName: 'Rosa Lind',
        isSignedByUs: false,
        changes: [],
        version: {
          number: 1,
          terms: 'We tell each other of every admission within a day.',
          categories: ['Residential substance use treatment'],
          missingSignatures: [
            { name: expect.stringContaining('Alder Valley') },
            { name: expect.stringContaining('Stillwater') },
          ],
        },
      },
    ]);
    expect(await offered('sam')).toMatchObject([{ mySignerName: null, signers: ['Rosa Lind'] }]);
  });

  it('is not accepted by whoever is no named signer, nor under another’s name; nothing is left', async () => {
    const [offer] = await offered();
    const before = await standing();
    expect(await accept('sam', offer)).toMatchObject({
      __typename: 'SignerWithoutAuthority',
      code: 'SIGNER_WITHOUT_AUTHORITY',
      signers: ['Rosa Lind'],
      message: 'You are not named as a signer for your agency. Named: Rosa Lind.',
    });
    expect(await accept('rosa', offer, { signerName: 'Sam Reed' })).toMatchObject({
      __typename: 'SignerWithoutAuthority',
      message: 'You are named as "Rosa Lind". Sign with that name.',
    });
    expect(await standing()).toEqual(before);
  });

  it('is not accepted without a word, a title or a confirmation, nor as another text', async () => {
    const [offer] = await offered();
    const before = await standing();
    expect(await accept('rosa', offer, { confirms: false })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'confirms',
    });
    expect(await accept('rosa', offer, { signerName: ' ' })).toMatchObject({ field: 'signerName' });
    expect(await accept('rosa', offer, { signerTitle: '' })).toMatchObject({ field: 'signerTitle' });
    expect(await accept('rosa', offer, { contentSha256: '0'.repeat(64) })).toMatchObject({ field: 'contentSha256' });
    expect(await accept('rosa', offer, { versionId: newId() })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await standing()).toEqual(before);
  });
});

describe('a version that was taken back or replaced while it was open', () => {
  let opened: Offer | undefined;

  it('is refused while nothing new is offered', async () => {
    [opened] = await offered();
    await dora.takes(mou.id, 'TAKE_BACK');
    await given.settle();
    const before = await standing();
    expect(await accept('rosa', opened)).toMatchObject({
      __typename: 'VersionReplaced',
      code: 'VERSION_REPLACED',
      changes: [],
      currentVersionId: null,
      message: expect.stringContaining('taken back'),
    });
    expect(await standing()).toEqual(before);
  });

  it('is refused with the difference to what is offered instead; a draft of it is never told', async () => {
    await writes({ terms: 'We tell each other of every admission within two hours.', endsOn: '2027-06-30' });
    expect(await accept('rosa', opened)).toMatchObject({ changes: [], currentVersionId: null });
    await dora.takes(mou.id, 'OFFER');
    await given.settle();
    const before = await standing();
    const [now] = await offered();
    expect(await accept('rosa', opened)).toMatchObject({
      __typename: 'VersionReplaced',
      currentVersionId: now?.id,
      changes: [
        { what: 'Last day', before: 'Oct 31, 2027', after: 'Jun 30, 2027' },
        {
          what: 'Terms',
          before: 'We tell each other of every admission within a day.',
          after: 'We tell each other of every admission within two hours.',
        },
      ],
    });
    expect(await standing()).toEqual(before);
  });

  it('tells nobody else anything: to them there is no such version', async () => {
    const stranger = await given.owner.query<{ id: string }>(
      `SELECT id FROM agencies WHERE id NOT IN ($1, $2) LIMIT 1`,
      [clinic, stillwater],
    );
    await AgreementMember.joins(given, stranger.rows[0]?.id ?? '', 'eve@elsewhere.example', ['partner_manager']);
    const eve = await signInAs(given, 'eve@elsewhere.example');
    const input = {
      versionId: opened?.id,
      contentSha256: opened?.version.contentSha256,
      signerName: 'Eve',
      signerTitle: 'x',
      confirms: true,
      idempotencyKey: newId(),
    };
    expect(await ask(eve, ACCEPT, { input })).toMatchObject({ acceptAgreement: { __typename: 'NotFound' } });
    expect(await ask(eve, TO_SIGN)).toEqual({ agreementsToSign: [] });
  });
});

describe('an acceptance', () => {
  let offer: Offer | undefined;
  let receipt: { readonly id: string; readonly sha256: string } | null = null;

  it('is kept with who, when, from where and which text; twice is harmless', async () => {
    [offer] = await offered();
    given.mails.length = 0;
    const idempotencyKey = newId();
    expect(await accept('rosa', offer, { signerName: 'rosa  LIND', idempotencyKey })).toMatchObject({
      __typename: 'AgreementToSign',
      isSignedByUs: true,
      isAdopted: false,
    });
    expect(await accept('rosa', offer, { signerName: 'rosa  LIND', idempotencyKey })).toMatchObject({
      isSignedByUs: true,
    });
    const atOnce = await Promise.all([accept('rosa', offer), accept('rosa', offer), accept('rosa', offer)]);
    expect(atOnce.map(({ __typename }) => __typename)).toEqual(Array(3).fill('AgreementToSign'));
    const { rows } = await given.owner.query(
      `SELECT method, signer_name, signer_title, signed_on::text, host(client_address) AS address, content_sha256, u.email, recorded_at
      FROM agreement_signatures s JOIN users u ON u.id = s.user_id WHERE version_id = $1`,
      [offer?.id],
    );
    expect(rows).toEqual([
      {
        method: 'portal',
        signer_name: 'rosa  LIND',
        signer_title: 'Program manager',
        signed_on: '2026-11-23',
        address: '203.0.113.9',
        content_sha256: offer?.version.contentSha256,
        email: 'rosa@stillwater.example',
        recorded_at: given.clock.now(),
      },
    ]);
  });

  it('gives both sides a receipt that says so, and a mail that says nothing of it', async () => {
    await given.settle();
    [offer] = await offered();
    receipt = offer?.version.signatures[0]?.receipt ?? null;
    const { body } = await request(given.app.getHttpServer())
      .get(`/files/${receipt?.id}`)
      .set('cookie', cookies.rosa)
      .buffer(true)
      .parse((answer, done) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => done(null, Buffer.concat(pieces)));
      });
    expect(createHash('sha256').update(body).digest('hex')).toBe(receipt?.sha256);
    const { text, info } = readPdf(body);
    for (const said of [
      'Beds and step-down care',
      'rosa  LIND',
      'Program manager',
      'rosa@stillwater.example',
      '203.0.113.9',
      'November 23, 2026 at 10:00:00 AM EST',
      '2026-11-23T15:00:00.000Z',
      'America/New_York',
      'within two hours',
      'Stillwater',
      'Alder Valley',
      'from November 1, 2026 until June 30, 2027',
      'sha256sum',
      'Page 1 of',
    ])
      expect(text.replace(/\s+/g, ' ')).toContain(said.replace(/\s+/g, ' '));
    expect(text.replace(/\s+/g, '')).toContain(offer?.version.contentSha256);
    expect(info).toMatchObject({ Title: 'Receipt of a signature' });
    expect(
      (await request(given.app.getHttpServer()).get(`/files/${receipt?.id}`).set('cookie', doraCookie)).status,
    ).toBe(200);

    const mails = given.mails.map(({ to, subject, text: said }) => ({
      to: to[0],
      subject,
      link: /https?:\S+/.exec(said)?.[0],
    }));
    expect(mails).toEqual(
      expect.arrayContaining([
        {
          to: 'rosa@stillwater.example',
          subject: 'A signature was received: your receipt is ready',
          link: 'http://127.0.0.1:3000/portal/agreements',
        },
        {
          to: 'second@aldervalley.example',
          subject: 'A signature was received: your receipt is ready',
          link: `http://127.0.0.1:3000/agreements/${mou.id}`,
        },
      ]),
    );
    expect(given.mails.flatMap(({ text: said }) => said).join()).not.toContain('LIND');
  });

  it('its receipt is not for a third party of the same agreement, which would learn from where somebody signed', async () => {
    const third = await anAgency(given.owner, { name: 'Elm Street Shelter' });
    await AgreementMember.joins(given, third, 'eli@elmstreet.example', ['partner_manager']);
    const parties = [mou.id, third];
    await given.owner.query('INSERT INTO agreement_parties (agreement_id, partner_id) VALUES ($1, $2)', parties);
    const eli = await signInAs(given, 'eli@elmstreet.example');
    const copy = await request(given.app.getHttpServer()).get(`/files/${receipt?.id}`).set('cookie', eli);
    expect(copy.status).toBe(404);
    expect(JSON.stringify(await ask(eli, TO_SIGN))).not.toContain(receipt?.id);
    await given.owner.query('DELETE FROM agreement_parties WHERE agreement_id = $1 AND partner_id = $2', parties);
  });

  it('made again, the receipt is the same one', async () => {
    const before = await standing();
    await given.owner.query(
      `SELECT app.add_job('react', json_build_object('eventId', id, 'reaction', 'MakeReceipt'), NULL, NULL, 25) FROM events WHERE type = 'agreement.signed'`,
    );
    await given.settle();
    expect(await standing()).toEqual(before);
  });

  it('with the last signature the agreement is adopted, and both read what was promised', async () => {
    await dora.does('recordAgreementSignature', {
      versionId: offer?.id,
      partyId: clinic,
      signerName: 'Dora Ellis',
      signedOn: '2026-11-23',
    });
    await given.settle();
    expect(await offered()).toEqual([]);
    const { ourAgreements } = await ask<{ ourAgreements: readonly object[] }>(cookies.rosa, OURS);
    expect(ourAgreements).toMatchObject([
      {
        title: 'Beds and step-down care',
        state: 'ACTIVE',
        isInForce: true,
        isComing: false,
        version: {
          signatures: expect.arrayContaining([
            {
              isOurs: true,
              signerName: 'rosa  LIND',
              receipt: { id: receipt?.id, sha256: receipt?.sha256, url: `/files/${receipt?.id}` },
            },
          ]),
        },
      },
    ]);
    const again = await accept('rosa', offer);
    expect(again).toMatchObject({ __typename: 'AgreementToSign', isSignedByUs: true, isAdopted: true });
  });
});
