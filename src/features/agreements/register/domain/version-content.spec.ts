import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { someContent } from '../../../../../test/support/an-agreement.js';
import { canonicalJson, contentSha256, type VersionContent } from './version-content.js';

const shuffled = (value: unknown): fc.Arbitrary<unknown> => {
  if (Array.isArray(value))
    return fc
      .tuple(...value.map(shuffled))
      .chain((items) => fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length }));
  if (typeof value !== 'object' || value === null) return fc.constant(value);
  const entries = Object.entries(value);
  return fc
    .tuple(...entries.map(([key, part]) => shuffled(part).map((mixed) => [key, mixed] as const)))
    .chain((pairs) => fc.shuffledSubarray(pairs, { minLength: pairs.length, maxLength: pairs.length }))
    .map((pairs) => Object.fromEntries(pairs));
};

const text = fc.string({ maxLength: 20 });
const words = fc.uniqueArray(text, { maxLength: 4 });
const row = fc.record({ kind: text, amount: fc.option(fc.nat()), service_ids: words });

const content: fc.Arbitrary<VersionContent> = fc
  .record({
    title: text,
    terms: fc.option(text),
    starts_on: fc.option(fc.constantFrom('2026-01-01', '2026-02-01')),
    notice_days: fc.option(fc.nat(700)),
    partners: words,
    categories: words,
    services: words,
    promises: fc.array(row, { maxLength: 3 }),
    dco_services: fc.array(row, { maxLength: 3 }),
    files: fc.array(fc.record({ sha256: text, role: text }), { maxLength: 3 }),
  })
  .map((said) => someContent(said));

describe('the hash of what is offered', () => {
  it('is 64 hexadecimal digits, always the same', () => {
    // Made by another program from the same content.
    expect(contentSha256(someContent())).toBe('8369155311233a28475ce0c21087663eeb285a188b63ca6e62b7302c40fb6f91');
  });

  it('never asks in which order keys and lists stand', () => {
    fc.assert(
      fc.property(
        content.chain((said) => fc.tuple(fc.constant(said), shuffled(said))),
        ([said, mixed]) => canonicalJson(said) === canonicalJson(mixed),
      ),
    );
  });

  it('is another one for any other content', () => {
    fc.assert(
      fc.property(content, content, (one, other) => {
        const isSame = canonicalJson(one) === canonicalJson(other);
        return isSame === (contentSha256(one) === contentSha256(other));
      }),
    );
  });

  it.each<[string, Partial<VersionContent>]>([
    ['the type', { type: 'moa' }],
    ['the title', { title: 'Discharges ' }],
    ['a partner', { partners: ['partner', 'another'] }],
    ['the first day', { starts_on: '2026-01-02' }],
    ['no end', { ends_on: null }],
    ['the notice', { notice_days: 31 }],
    ['a word of the terms', { terms: 'We tell each other!' }],
    ['a category', { categories: [] }],
    ['a service', { services: ['s'] }],
    ['a place in the list of places rather than of services', { locations: ['s'] }],
    ['a promise', { promises: [{ kind: 'decision', amount: 2 }] }],
    ['a DCO service', { dco_services: [{ service: 'crisis' }] }],
    ['a file', { files: [{ sha256: 'a', role: 'draft' }] }],
  ])('changes with %s', (_, given) => {
    expect(contentSha256(someContent(given))).not.toBe(contentSha256(someContent()));
  });

  it('tells apart what would read the same side by side', () => {
    expect(canonicalJson(['a,b'])).not.toBe(canonicalJson(['a', 'b']));
    expect(canonicalJson({ a: '1' })).not.toBe(canonicalJson({ a: 1 }));
    expect(canonicalJson(null)).not.toBe(canonicalJson('null'));
  });
});
