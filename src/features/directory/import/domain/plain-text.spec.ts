import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jsonText } from './json-text.js';
import { plainText, safeText } from './plain-text.js';

describe('a value as text', () => {
  it('is trimmed, and says so', () => expect(plainText('FL ')).toEqual({ text: 'FL', faults: ['padded'] }));

  it('is nothing when it is only spaces', () => expect(plainText('   ')).toEqual({ text: null, faults: ['padded'] }));

  it.each(['NaN', 'null', 'NULL', '#N/A'])('is nothing when it is the word %s', (word) => {
    expect(plainText(word)).toEqual({ text: null, faults: ['no_value_word'] });
  });

  it('loses control characters and what reverses text', () => {
    expect(plainText('Safe\u0000 \u202Eharbor\u0007')).toEqual({ text: 'Safe harbor', faults: ['characters_removed'] });
  });

  it('gets the line breaks that were written out', () => {
    expect(plainText('Adults.\\n\\nFamilies.')).toEqual({
      text: 'Adults.\n\nFamilies.',
      faults: ['line_breaks_written_out'],
    });
  });

  it('is cut where it is longer than anybody reads', () => {
    const { text, faults } = plainText('a'.repeat(100_000));
    expect(text).toHaveLength(60_000);
    expect(faults).toEqual(['too_long']);
  });

  it('joins a list of words and refuses an object', () => {
    expect(plainText(['en', 'es']).text).toBe('en, es');
    expect(plainText({ a: 1 })).toEqual({ text: null, faults: ['value_misplaced'] });
  });

  it('keeps what is fine', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z0-9,;:!?áéñüß]{1,40}$/),
        (word) =>
          ['nan', 'null', 'undefined'].includes(word.toLowerCase()) || plainText(word).text === word.normalize('NFC'),
      ),
    );
  });
});

describe('JSON for the database', () => {
  it('never holds what Postgres refuses', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = jsonText({ value });
        expect(text).not.toMatch(/\\u0000|\\ud[89a-f]/i);
        JSON.parse(text);
      }),
    );
  });

  it('keeps a backslash before such letters', () => {
    const value = 'a \\u0000 b';
    expect(JSON.parse(jsonText({ value }))).toEqual({ value });
    expect(safeText(value)).toBe(value);
  });
});
