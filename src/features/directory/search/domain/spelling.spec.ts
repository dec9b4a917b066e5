import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allowedTypos, soundsLike, soundsNearlyLike, typosBetween, typosInBeginning } from './spelling.js';

const word = fc.stringMatching(/^[a-z]{5,14}$/);

describe('slips of typing', () => {
  it.each([
    ['pantry', 'pantry', 0],
    ['pantyr', 'pantry', 1],
    ['pntry', 'pantry', 1],
    ['panttry', 'pantry', 1],
    ['kantry', 'pantry', 2],
    ['shetler', 'shelter', 1],
    ['transportaiton', 'transportation', 1],
    ['counsling', 'counseling', 1],
  ])('%s is %s with %i', (asked, meant, typos) => {
    expect(typosBetween(asked, meant, 3)).toBe(typos);
  });

  it('forgives none in short words, one from five letters, two from nine', () => {
    expect([4, 5, 8, 9].map(allowedTypos)).toEqual([0, 1, 1, 2]);
  });

  it('is the same in both directions, and nothing only between equal words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(typosBetween(a, b, 20)).toBe(typosBetween(b, a, 20));
        expect(typosBetween(a, b, 20) === 0).toBe(a === b);
      }),
    );
  });

  it('counts any swap of two neighbours after the first letter as one slip', () => {
    fc.assert(
      fc.property(word, fc.nat(), (text, n) => {
        const at = 1 + (n % (text.length - 2));
        const swapped = text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
        expect(typosBetween(swapped, text, 3)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('sees a slip in the beginning of a longer word', () => {
    expect(typosInBeginning('tarnsp', 'transportation', 1)).toBe(1);
    expect(typosInBeginning('counslin', 'counseling', 1)).toBe(1);
  });

  it.each([
    ['elektric', 'electric'],
    ['farmacy', 'pharmacy'],
    ['sykiatrist', 'psychiatrist'],
    ['lite', 'light'],
    ['detocks', 'detox'],
    ['evicsion', 'eviction'],
    ['despenza', 'despensa'],
    ['ospital', 'hospital'],
    ['bacunas', 'vacunas'],
    ['grossery', 'grocery'],
  ])('hears %s as %s', (asked, meant) => {
    expect(soundsLike(asked, meant)).toBe(true);
  });

  it.each([
    ['yacht', 'act'],
    ['devorce', 'toothbrush'],
    ['quokka', 'couch'],
    ['clothespin', 'clothes'],
  ])('does not hear %s as %s', (asked, meant) => {
    expect(soundsLike(asked, meant)).toBe(false);
  });

  it('forgives one sound in a long word', () => {
    expect(soundsNearlyLike('transportashum', 'transportation')).toBe(true);
    expect(soundsNearlyLike('crisp', 'crisis')).toBe(false);
  });
});
