import { describe, expect, it } from '@jest/globals';
import { hasReading, textQuery } from './search-query.js';
import { correctedText, meaningsOf, type AskedWord } from './search-words.js';

const asked = (word: string, facts: Partial<AskedWord> = {}): AskedWord => ({
  word,
  documents: 0,
  isFiller: false,
  forms: [],
  isBeginning: false,
  similar: [],
  sounding: [],
  parts: [],
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
});
