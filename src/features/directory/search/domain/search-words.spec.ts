import { describe, expect, it } from '@jest/globals';
import { hasReading, mostTelling, textQuery } from './search-query.js';
import type { NeedPhrase } from './need-phrases.js';
import { correctedText, meaningsOf, neutralQuery, type AskedWord } from './search-words.js';

const asked = (word: string, facts: Partial<AskedWord> = {}): AskedWord => ({
  word,
  documents: 0,
  isFiller: false,
  forms: [],
  isBeginning: false,
  similar: [],
  sounding: [],
  parts: [],
  joinsNext: false,
  isPair: false,
  ...facts,
});

describe('reading the words of a search', () => {
  it('takes known words as they are, with their other forms, and the last one as a beginning', () => {
    const meanings = meaningsOf([
      asked('food', { documents: 90, forms: ['food', 'foods'] }),
      asked('pantry', { documents: 80 }),
    ]);
    expect(textQuery(meanings)?.match).toBe(`('food' | 'foods') & ('pantry' | 'pantry':*)`);
    expect(correctedText(meanings)).toBeNull();
  });

  it('reads a slip as the most frequent of the nearest words', () => {
    const [meaning] = meaningsOf([
      asked('pantyr', {
        similar: [
          { word: 'panty', documents: 2 },
          { word: 'pantry', documents: 80 },
        ],
      }),
    ]);
    expect(meaning).toMatchObject({ words: ['pantry', 'panty'], readAs: 'pantry', beginning: false });
  });

  it('reads a word by its sound when no slip explains it', () => {
    const meanings = meaningsOf([asked('detoks', { similar: [], sounding: [{ word: 'detox', documents: 9 }] })]);
    expect(correctedText(meanings)).toBe('detox');
  });

  it('takes two words written as one apart', () => {
    const meanings = meaningsOf([asked('foodbank', { parts: ['food', 'bank'] })]);
    expect(textQuery(meanings)?.match).toBe(`(('food' & 'bank'))`);
    expect(correctedText(meanings)).toBe('food bank');
  });

  it('does not correct what is still being typed', () => {
    const meanings = meaningsOf([asked('pantr', { isBeginning: true, similar: [{ word: 'pants', documents: 3 }] })]);
    expect(textQuery(meanings)?.match).toBe(`('pantr':*)`);
  });

  it('also looks for the far more frequent word of which a rare one may be a misspelling', () => {
    const [meaning] = meaningsOf([
      asked('groceris', { documents: 1, similar: [{ word: 'groceries', documents: 500 }] }),
    ]);
    expect(meaning).toMatchObject({ words: ['groceris', 'groceries'], readAs: null });
  });

  it('leaves filler out, unless there is nothing else', () => {
    const filler = asked('the', { documents: 70, isFiller: true });
    expect(meaningsOf([filler, asked('pantry', { documents: 80 })]).map((meaning) => meaning.asked)).toEqual([
      'pantry',
    ]);
    expect(meaningsOf([filler]).map((meaning) => meaning.asked)).toEqual(['the']);
  });

  it('says when a word cannot be read at all', () => {
    expect(meaningsOf([asked('xyzzy')]).map(hasReading)).toEqual([false]);
  });

  it('takes a word that is known by its stem alone for a nearer one', () => {
    const known = { forms: ['council'], similar: [{ word: 'counseling', documents: 40 }] };
    expect(meaningsOf([asked('counciling', known)])[0]).toMatchObject({ words: ['counseling'], readAs: 'counseling' });
  });

  it('reads a short word only as one that stands out, when it stands alone', () => {
    const near = [
      { word: 'food', documents: 90 },
      { word: 'foot', documents: 40 },
    ];
    expect(meaningsOf([asked('fod', { similar: near })]).map(hasReading)).toEqual([false]);
    expect(meaningsOf([asked('fod', { similar: near.slice(0, 1) })])[0]).toMatchObject({ readAs: 'food' });
    const beside = meaningsOf([asked('fod', { similar: near }), asked('pantry', { documents: 80 })]);
    expect(beside[0]?.words).toEqual(['food', 'foot']);
  });

  it('reads two words as one where the directory writes them so', () => {
    const meanings = meaningsOf([asked('child', { documents: 50, joinsNext: true }), asked('care', { documents: 90 })]);
    expect(textQuery(meanings)?.match).toBe(`('childcare' | (('child') & ('care' | 'care':*)))`);
  });

  it('reads two neighbours as one word with a slip', () => {
    const meanings = meaningsOf([
      asked('wether'),
      asked('ization'),
      asked('wetherization', { isPair: true, similar: [{ word: 'weatherization', documents: 20 }] }),
    ]);
    expect(correctedText(meanings)).toBe('weatherization');
  });

  it('takes even a known word for a slip when the search is in doubt', () => {
    const known = { documents: 30, similar: [{ word: 'shelter', documents: 90 }] };
    expect(meaningsOf([asked('shelder', known)])[0]?.words).toEqual(['shelder']);
    expect(meaningsOf([asked('shelder', known)], { doubt: true })[0]?.words).toEqual(['shelder', 'shelter']);
  });

  it('does not ask for words that say little, and ranks by them', () => {
    const meanings = meaningsOf([asked('free', { documents: 70 }), asked('lawyer', { documents: 9 })]);
    expect(textQuery(meanings)).toMatchObject({
      match: `('lawyer' | 'lawyer':*)`,
      rank: `'free' | 'lawyer' | 'lawyer':*`,
    });
    expect(textQuery(meaningsOf([asked('free', { documents: 70 })]))?.match).toBe(`('free' | 'free':*)`);
  });

  it('drops what tells least', () => {
    const meanings = meaningsOf([asked('welding', { documents: 3 }), asked('pantry', { documents: 80 })]);
    expect(mostTelling(meanings, 1).map((meaning) => meaning.asked)).toEqual(['pantry']);
  });
});

describe('need words', () => {
  const phrase = (text: string, ...categories: string[]): NeedPhrase => ({
    phrase: text,
    categories,
    words: text.split(' '),
    telling: text.split(' ').filter((word) => !['to', 'my', 'for'].includes(word)),
  });
  const needs = [
    phrase('light bill', 'utility_help'),
    phrase('place to sleep', 'emergency_shelter'),
    phrase('place to sleep tonight', 'emergency_shelter', 'warming_cooling'),
    phrase('aa', 'recovery_support'),
    phrase('food for my kids', 'food_pantry', 'child_meals'),
  ];
  const words = (text: string): AskedWord[] =>
    text
      .split(' ')
      .map((word) => asked(word, { documents: 5, isFiller: ['to', 'my', 'the', 'for', 'a'].includes(word) }));
  const needsIn = (rows: AskedWord[]) => meaningsOf(rows, { needs }).map(({ need }) => need);

  it('are read as their words or as any of their categories, and the categories come first', () => {
    const query = textQuery(meaningsOf(words('light bill'), { needs }));
    expect(query?.match).toBe(`((('light') & ('bill' | 'bill':*)) | '=utility_help')`);
    expect(query?.meant).toBe(`'=utility_help'`);
  });

  it('are the longest that fit, whatever filler stands between', () => {
    expect(needsIn(words('a place to sleep tonight'))).toEqual(['place to sleep tonight']);
    expect(needsIn(words('place to sleep'))).toEqual(['place to sleep']);
    expect(needsIn(words('food for the kids'))).toEqual(['food for my kids']);
  });

  it('are known by their beginning while they are typed, but short ones only whole', () => {
    expect(needsIn(words('light bi'))).toEqual(['light bill']);
    expect(needsIn(words('light b'))).toEqual([null, null]);
    expect(needsIn(words('aa'))).toEqual(['aa']);
    expect(needsIn(words('a'))).toEqual([null]);
  });

  it('are known with a slip in an unknown word, and said to be corrected', () => {
    const meanings = meaningsOf([asked('ligth'), asked('bill', { documents: 5 })], { needs });
    expect(meanings.map(({ need }) => need)).toEqual(['light bill']);
    expect(correctedText(meanings)).toBe('light bill');
    expect(needsIn([asked('night', { documents: 5 }), asked('bill', { documents: 5 })])).toEqual([null, null]);
  });

  it('are said without the language of an engine', () => {
    const meanings = meaningsOf(
      [...words('light bill'), asked('pantyr', { similar: [{ word: 'pantry', documents: 9 }] })],
      { needs },
    );
    expect(neutralQuery(meanings)).toEqual({
      text: 'light bill pantry',
      rest: 'pantry',
      needs: [{ phrase: 'light bill', text: 'light bill', categories: ['utility_help'] }],
    });
  });
});
