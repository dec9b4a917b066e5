import { beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { useHttpCast, type Member } from '../support/http-cast.js';
import { useNetwork } from '../support/network.js';
import { readPdf, type PdfSeen } from '../support/read-pdf.js';

interface Item {
  readonly listingId: string;
  readonly note: string | null;
  readonly isChosen: boolean;
}

interface Shortlist {
  readonly __typename: string;
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly personName: string | null;
  readonly isShared: boolean;
  readonly language: string;
  readonly items: readonly (Item & { readonly listing: { readonly serviceName: string } | null })[];
  readonly code?: string;
  readonly message?: string;
}

const FIELDS =
  '__typename ... on Shortlist { id title version language personName isShared items { listingId note isChosen listing { serviceName } } } ... on Problem { code message }';
const ADD = `mutation ($input: AddToShortlistInput!) { addToShortlist(input: $input) { ${FIELDS} } }`;
const CHANGE = `mutation ($input: ChangeShortlistInput!) { changeShortlist(input: $input) { ${FIELDS} } }`;
const RECORD = `mutation ($id: ID!, $key: String!) { recordOptionsOffered(shortlistId: $id, idempotencyKey: $key) { ${FIELDS} } }`;
const END = `mutation ($id: ID!, $version: Int!) { endShortlist(id: $id, seenVersion: $version) { ${FIELDS} } }`;
const ONE = `query ($id: ID!) { shortlist(id: $id) { ${FIELDS.replace('... on Shortlist {', '').replace('} ... on Problem { code message }', '')} } }`;

const network = useNetwork();
const cast = useHttpCast(network);
let pantry: string;
let beds: string;
let personId: string;

const adds = async (by: Member, input: object): Promise<Shortlist> =>
  (await by.reads<{ addToShortlist: Shortlist }>(ADD, { input: { idempotencyKey: crypto.randomUUID(), ...input } }))
    .addToShortlist;

const changes = async (by: Member, input: object): Promise<Shortlist> =>
  (await by.reads<{ changeShortlist: Shortlist }>(CHANGE, { input })).changeShortlist;

const sees = async (by: Member, id: string): Promise<Shortlist | null> =>
  (await by.reads<{ shortlist: Shortlist | null }>(ONE, { id })).shortlist;

const items = (shortlist: Shortlist): Item[] =>
  shortlist.items.map(({ listingId, note, isChosen }) => ({ listingId, note, isChosen }));

const content = (given: object = {}): object => ({
  title: 'Food and a bed',
  language: 'en',
  isShared: false,
  personId,
  ...given,
});

async function prints(by: Member, id: string, size: string): Promise<PdfSeen> {
  const { bytes } = await by.downloads(`/hand-outs/${id}?size=${size}`);
  return readPdf(bytes);
}

beforeAll(async () => {
  const { ana } = cast();
  [pantry, beds] = [await ana.finds('Choice pantry'), await ana.finds('Family rooms')];
  personId = (await cast().signedPerson({ givenName: 'Rosalind', familyName: 'Quillfeather' })).personId;
});

/** A list of the pantry and the beds for Rosalind, by Ana. */
async function aShortlist(given: object = {}): Promise<Shortlist> {
  const { ana } = cast();
  const begun = await adds(ana, { listingId: pantry, personId });
  const grown = await adds(ana, { shortlistId: begun.id, listingId: beds });
  return changes(ana, { ...content(), id: grown.id, seenVersion: grown.version, items: items(grown), ...given });
}

describe('a shortlist', () => {
  it('grows by one press on a listing, and twice is no fault', async () => {
    const { ana } = cast();
    const begun = await adds(ana, { listingId: pantry });
    const again = await adds(ana, { shortlistId: begun.id, listingId: pantry });
    expect(again.items).toHaveLength(1);
    const grown = await adds(ana, { shortlistId: begun.id, listingId: beds });
    expect(grown.items.map(({ listing }) => listing?.serviceName)).toEqual(['Choice pantry', 'Family rooms']);
  });

  it('keeps the order and the notes that it is given', async () => {
    const { ana } = cast();
    const list = await aShortlist();
    const turned = [...items(list)].reverse().map((item) => ({ ...item, note: 'Ask for the side door' }));
    await changes(ana, { ...content(), id: list.id, seenVersion: list.version, items: turned });
    expect((await sees(ana, list.id))?.items.map(({ listingId, note }) => [listingId, note])).toEqual([
      [beds, 'Ask for the side door'],
      [pantry, 'Ask for the side door'],
    ]);
  });

  it('is its owner’s alone until it is shared, and then the agency’s', async () => {
    const { ana, ben, dora } = cast();
    const list = await aShortlist();
    expect(await sees(ben, list.id)).toBeNull();
    const shared = await changes(ana, {
      ...content({ isShared: true }),
      id: list.id,
      seenVersion: list.version,
      items: items(list),
    });
    expect((await sees(ben, list.id))?.title).toBe('Food and a bed');
    const unshared = { ...content(), id: list.id, seenVersion: shared.version, items: items(list) };
    expect((await changes(dora, unshared)).code).toBe('NOT_ALLOWED');
  });

  it('tells a change that comes too late what happened, and keeps what stands', async () => {
    const { ana } = cast();
    const list = await aShortlist();
    await changes(ana, { ...content(), id: list.id, seenVersion: list.version, items: [] });
    const late = await changes(ana, { ...content(), id: list.id, seenVersion: list.version, items: items(list) });
    expect(late.code).toBe('STALE_VERSION');
    expect((await sees(ana, list.id))?.items).toEqual([]);
  });

  it('is put away by its owner, and then gone from sight', async () => {
    const { ana } = cast();
    const list = await aShortlist();
    await ana.reads(END, { id: list.id, version: list.version });
    expect(await sees(ana, list.id)).toBeNull();
  });

  it('is in the language of the person whom it is for, until another is chosen', async () => {
    const { ana } = cast();
    const { personId: maria } = await cast().signedPerson({ givenName: 'Marisol', familyName: 'Vega', language: 'es' });
    const begun = await adds(ana, { listingId: pantry, personId: maria });
    expect((await sees(ana, begun.id))?.language).toBe('es');

    const forNobody = await adds(ana, { listingId: pantry });
    const to = (given: object, seenVersion: number) =>
      changes(ana, { ...content({ personId: maria }), id: forNobody.id, seenVersion, items: [], ...given });
    const now = await to({}, forNobody.version);
    expect((await sees(ana, forNobody.id))?.language).toBe('es');
    await to({ language: 'en' }, now.version);
    expect((await sees(ana, forNobody.id))?.language).toBe('en');
  });

  it('writes each look at a list for a person into the access log', async () => {
    const list = await aShortlist();
    const count = `SELECT count(*)::int AS looks FROM access_log WHERE what = 'shortlist' AND record_id = $1`;
    const [before] = await cast().rows<{ looks: number }>(count, [list.id]);
    await sees(cast().ana, list.id);
    const [after] = await cast().rows<{ looks: number }>(count, [list.id]);
    expect(after?.looks).toBe((before?.looks ?? 0) + 1);
  });

  it.each([
    ['a listing that is not there', { listingId: crypto.randomUUID() }, 'NOT_FOUND'],
    ['a person who is not theirs', { personId: crypto.randomUUID() }, 'NOT_FOUND'],
    ['a list that is not theirs', { shortlistId: crypto.randomUUID() }, 'NOT_FOUND'],
  ])('refuses %s', async (_, given, code) => {
    const before = await cast().rows('SELECT count(*) FROM shortlists');
    expect((await adds(cast().ana, { listingId: pantry, ...given })).code).toBe(code);
    expect(await cast().rows('SELECT count(*) FROM shortlists')).toEqual(before);
  });
});

describe('what a person was offered', () => {
  it('is written down once, with what they chose', async () => {
    const { ana } = cast();
    const list = await aShortlist();
    const chosen = items(list).map((item) => ({ ...item, isChosen: item.listingId === beds }));
    await changes(ana, { ...content(), id: list.id, seenVersion: list.version, items: chosen });
    const key = crypto.randomUUID();
    await ana.reads(RECORD, { id: list.id, key });
    await ana.reads(RECORD, { id: list.id, key });

    const { optionsOffered } = await ana.reads<{
      optionsOffered: readonly { options: readonly { serviceName: string; isChosen: boolean }[] }[];
    }>('query ($id: ID!) { optionsOffered(personId: $id) { options { serviceName isChosen } } }', { id: personId });
    expect(optionsOffered).toEqual([
      {
        options: [
          { serviceName: 'Choice pantry', isChosen: false },
          { serviceName: 'Family rooms', isChosen: true },
        ],
      },
    ]);
  });

  it('asks for whom first', async () => {
    const { ana } = cast();
    const list = await adds(ana, { listingId: pantry });
    const { recordOptionsOffered } = await ana.reads<{ recordOptionsOffered: Shortlist }>(RECORD, {
      id: list.id,
      key: crypto.randomUUID(),
    });
    expect(recordOptionsOffered.code).toBe('INVALID_INPUT');
  });
});

describe('the sheet that a person takes home', () => {
  it('says in large print how to get in, whom to ask and whom to call in a crisis', async () => {
    const sheet = await prints(cast().ana, (await aShortlist()).id, 'full');
    for (const words of ['Your list', 'Choice pantry', 'Riverside Pantry', 'Family rooms', 'Ana', '988', '911'])
      expect(sheet.text).toContain(words);
    expect(sheet.text).toMatch(/How to get in|Hours/);
    expect(sheet.smallest).toBeGreaterThanOrEqual(16);
    expect(sheet.info).toMatchObject({ Title: 'Your list', Language: 'en' });
  });

  it('speaks the language that was chosen', async () => {
    const sheet = await prints(cast().ana, (await aShortlist({ language: 'es' })).id, 'full');
    for (const words of ['Su lista', 'Horario', 'Usted decide', '¿Preguntas?']) expect(sheet.text).toContain(words);
  });

  it.each(['full', 'pocket'])('never says for whom it is, in the size %s', async (size) => {
    const { ana } = cast();
    const list = await aShortlist();
    const telling = items(list).map((item) => ({ ...item, note: 'ROSALÍND can come at nine' }));
    await changes(ana, {
      ...content({ title: 'Quillfeather' }),
      id: list.id,
      seenVersion: list.version,
      items: telling,
    });
    const { bytes, headers } = await ana.downloads(`/hand-outs/${list.id}?size=${size}`);
    const sheet = readPdf(bytes);
    expect(
      `${sheet.text} ${JSON.stringify(sheet.info)} ${JSON.stringify(headers)} ${bytes.toString('latin1')}`,
    ).not.toMatch(/rosal[ií]nd|quillfeather/i);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('says nothing to whoever finds the pocket size: numbers and hours alone', async () => {
    const sheet = await prints(cast().ana, (await aShortlist()).id, 'pocket');
    expect(sheet.text).toMatch(/555-\d{4}/);
    expect(sheet.text).toContain('988');
    expect(sheet.text).not.toMatch(/pantry|beds|shelter|harbor|riverside|food|alder|crisis|list/i);
    expect(sheet.info['Title']).toBe('1');
    expect(sheet.pages).toBe(1);
  });

  it('is for nobody else: not without a sign-in, not for a partner, not for a colleague while it is not shared', async () => {
    const list = await aShortlist();
    await supertest(network.app.getHttpServer()).get(`/hand-outs/${list.id}`).expect(401);
    expect((await cast().joanie.downloads(`/hand-outs/${list.id}`)).status).toBe(403);
    expect((await cast().ben.downloads(`/hand-outs/${list.id}`)).status).toBe(404);
    expect((await cast().ana.downloads(`/hand-outs/${list.id}?size=poster`)).status).toBe(404);
  });
});
