import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSpokenReference, spokenReference } from './spoken-reference.js';

const reference = fc.array(fc.integer({ min: 0, max: 249 }), { minLength: 5, maxLength: 5 }).map((bytes) => {
  const left = [...bytes];
  return spokenReference(() => left.shift() ?? 0);
});

describe('a reference that is spoken', () => {
  it('looks like K7QM-4X and holds no letter that is mistaken for another', () => {
    fc.assert(
      fc.property(reference, (text) => {
        expect(text).toMatch(/^[2346-9AC-HJKMNP-RTW-Z]{4}-[2346-9AC-HJKMNP-RTW-Z]{2}$/);
        expect(isSpokenReference(text)).toBe(true);
        expect(isSpokenReference(text.toLowerCase().replace('-', ' '))).toBe(true);
      }),
    );
  });

  it('shows one wrong letter', () => {
    fc.assert(
      fc.property(
        reference,
        fc.constantFrom(0, 1, 2, 3, 5, 6),
        fc.constantFrom(...'234679ACDEFGHJKMNPQRTWXYZ'),
        (text, place, letter) => {
          fc.pre(text[place] !== letter);
          expect(isSpokenReference(text.slice(0, place) + letter + text.slice(place + 1))).toBe(false);
        },
      ),
    );
  });

  it('shows two letters that changed places', () => {
    fc.assert(
      fc.property(reference, fc.integer({ min: 0, max: 4 }), (text, place) => {
        const letters = [...text.replace('-', '')];
        fc.pre(letters[place] !== letters[place + 1]);
        [letters[place], letters[place + 1]] = [letters[place + 1] ?? '', letters[place] ?? ''];
        expect(isSpokenReference(letters.join(''))).toBe(false);
      }),
    );
  });
});
