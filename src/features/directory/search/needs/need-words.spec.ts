import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { useNetwork } from '../../../../../test/support/network.js';
import { signInAs } from '../../../../../test/support/sign-in.js';
import { SHIPPED_NEED_WORDS } from './domain/shipped-need-words.js';
import { needWordFault } from './domain/need-word.js';
import { storeNeedWords } from './data/store-need-words.js';
import { fold } from '../../domain/fold.js';

const LIST = `query ($text: String, $after: String, $retired: Boolean, $first: Int) { needWords(text: $text, after: $after, retired: $retired, first: $first) {
  nextCursor items { id phrase language version active shipped note updatedBy categories { code label gravityCode } } } }`;
const SAVE = `mutation ($input: SaveNeedWordInput!) { saveNeedWord(input: $input) { __typename ... on NeedWord { id phrase version active shipped categories { code } }
  ... on StaleVersion { currentVersion changes } ... on Problem { code field message } } }`;
const RETIRE = `mutation ($id: ID!, $seenVersion: Int!) { retireNeedWord(id: $id, seenVersion: $seenVersion) { __typename ... on NeedWord { active version } ... on Problem { code } } }`;
const SEARCH = `query ($input: SearchListingsInput!) { searchListings(input: $input) { total correctedText items { serviceName why { kind text } } } }`;

describe('the shipped need words', () => {
  it('are 150 at least, in two languages, each phrase once and none beyond what a keeper may say', () => {
    expect(SHIPPED_NEED_WORDS.length).toBeGreaterThanOrEqual(150);
    expect(SHIPPED_NEED_WORDS.filter(({ language }) => language === 'es').length).toBeGreaterThanOrEqual(50);
    expect(new Set(SHIPPED_NEED_WORDS.map(({ phrase }) => fold(phrase))).size).toBe(SHIPPED_NEED_WORDS.length);
    expect(SHIPPED_NEED_WORDS.flatMap((word) => needWordFault({ ...word, note: null }) ?? [])).toEqual([]);
  });
});

describe('need words', () => {
  const given = useNetwork();
  let dora = '';

  async function ask(query: string, variables: object = {}, cookie = dora) {
    const { body } = await request(given.app.getHttpServer())
      .post('/graphql')
      .set('x-loopkeeper', '1')
      .set('Cookie', cookie)
      .send({ query, variables });
    return body;
  }
  const find = async (text: string) => (await ask(SEARCH, { input: { text } })).data.searchListings;
  const named = async (text: string) => (await ask(LIST, { text })).data.needWords.items[0];

  beforeAll(async () => {
    dora = await signInAs(given, 'dora@aldervalley.example');
  });

  it('lead to the services of their categories, and say so', async () => {
    const { items } = await find('a place to sleep tonight');
    expect(items.map(({ serviceName }: { serviceName: string }) => serviceName)).toContain('Overnight shelter');
    expect(items[0].why).toContainEqual({ kind: 'ALIAS', text: 'place to sleep tonight: Emergency shelter' });
    expect((await find('me van a desalojar')).items[0].why[0].text).toBe('me van a desalojar: Help with rent');
  });

  it('are listed by phrase, page by page, for keepers alone', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: { data: { needWords: { nextCursor: string | null; items: { phrase: string }[] } } } = await ask(
        LIST,
        { after, first: 100 },
      );
      seen.push(...data.needWords.items.map(({ phrase }) => phrase));
      after = data.needWords.nextCursor;
    } while (after !== null);
    expect(seen.length).toBe(SHIPPED_NEED_WORDS.length);
    expect(seen.map(fold)).toEqual([...seen.map(fold)].sort());

    const { errors } = await ask(LIST, {}, await signInAs(given, 'ana@aldervalley.example'));
    expect(errors[0].extensions.code).toBe('FORBIDDEN');
  });

  it('are added, changed and retired, and search follows at once', async () => {
    const word = { phrase: 'Zonked snorfle', language: 'en', categories: ['food_pantry'], note: 'Heard at the desk' };
    expect((await find('zonked snorfle')).total).toBe(0);
    const { data } = await ask(SAVE, { input: word });
    const { id, version } = data.saveNeedWord;
    expect(data.saveNeedWord).toMatchObject({ __typename: 'NeedWord', active: true, shipped: false });
    expect((await find('zonked snorfle')).items[0].why).toContainEqual({
      kind: 'ALIAS',
      text: 'Zonked snorfle: Food pantry',
    });

    const changed = await ask(SAVE, { input: { ...word, id, seenVersion: version, categories: ['dental_care'] } });
    expect(changed.data.saveNeedWord.categories).toEqual([{ code: 'dental_care' }]);
    expect((await find('zonked snorfle')).items[0].why[0].text).toBe('Zonked snorfle: Dental care');

    const stale = await ask(SAVE, { input: { ...word, id, seenVersion: version } });
    expect(stale.data.saveNeedWord).toMatchObject({ __typename: 'StaleVersion', currentVersion: version + 1 });

    const retired = await ask(RETIRE, { id, seenVersion: version + 1 });
    expect(retired.data.retireNeedWord).toMatchObject({ active: false });
    expect((await find('zonked snorfle')).total).toBe(0);
    const { data: old } = await ask(LIST, { retired: true });
    expect(old.needWords.items.map(({ phrase }: { phrase: string }) => phrase)).toEqual(['Zonked snorfle']);
  });

  it.each([
    ['no words', { phrase: ' ... ', categories: ['food'] }, 'phrase'],
    ['more words than anybody types', { phrase: 'a b c d e f g h i', categories: ['food'] }, 'phrase'],
    ['no category', { phrase: 'grumble', categories: [] }, 'categories'],
    ['a category that is none', { phrase: 'grumble', categories: ['no_such'] }, 'categories'],
    ['a phrase that is there, however it is written', { phrase: 'LIGHT  Bill!', categories: ['food'] }, 'phrase'],
  ])('are refused with %s', async (_, input, field) => {
    const { data } = await ask(SAVE, { input: { language: 'en', ...input } });
    expect(data.saveNeedWord).toMatchObject({ __typename: 'InvalidInput', field });
  });

  it('that were changed here outlive an upgrade; the others follow it', async () => {
    const mine = await named('soup kitchen');
    await ask(SAVE, {
      input: {
        id: mine.id,
        seenVersion: mine.version,
        phrase: mine.phrase,
        language: 'en',
        categories: ['food_pantry'],
      },
    });
    await given.owner.query(`UPDATE need_words SET category_codes = '{clothing}' WHERE folded = 'hot meal'`);
    await storeNeedWords(async (sql, values) => (await given.owner.query(sql, values)).rows);

    expect((await named('soup kitchen')).categories).toMatchObject([
      { code: 'food_pantry', gravityCode: 'food-insecurity' },
    ]);
    expect((await named('hot meal')).categories).toMatchObject([{ code: 'meals' }]);
  });
});
