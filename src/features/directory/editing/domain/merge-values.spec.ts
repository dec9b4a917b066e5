import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rowsOf, sameValue, type FieldRow, type FieldValue } from './field-value.js';
import { mergeValues } from './merge-values.js';

const row = (id: string, number: string, note: string | null = null): FieldRow => ({ id, number, note });

const text = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null });
const codes = fc.uniqueArray(fc.constantFrom('food', 'rent', 'detox', 'legal'));
const IDS = ['1', '2', '3'];
const rows = fc
  .uniqueArray(fc.constantFrom(...IDS))
  .chain((ids) =>
    fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), number: fc.constantFrom('x', 'y'), note: text }))),
  );
/** One side's rows: some of the known, changed or not, and some of its own. */
const side = (own: string) =>
  fc
    .tuple(rows, fc.constantFrom(0, 1))
    .map(([known, more]): FieldRow[] => [...known, ...(more ? [row(own, 'z')] : [])]);

const shapes = [
  ['one', fc.tuple(text, text, text)],
  ['codes', fc.tuple(codes, codes, codes)],
  ['rows', fc.tuple(rows, side('theirs'), side('mine'))],
] as const;

const valueOf = (merged: { value: FieldValue } | null): FieldValue | 'conflict' => (merged ? merged.value : 'conflict');

describe('what two people did to the same field', () => {
  it.each(shapes)('comes to the same whoever saves first: %s', (shape, values) => {
    fc.assert(
      fc.property<[readonly FieldValue[]]>(values, ([base = null, theirs = null, mine = null]) => {
        const [one, other] = [
          valueOf(mergeValues(shape, { base, theirs, mine })),
          valueOf(mergeValues(shape, { base, theirs: mine, mine: theirs })),
        ];
        expect(sameValue(one, other)).toBe(true);
      }),
    );
  });

  it.each(shapes)('loses nothing of what only one of them did: %s', (shape, values) => {
    fc.assert(
      fc.property<[readonly FieldValue[]]>(values, ([base = null, theirs = null, mine = null]) => {
        expect(sameValue(valueOf(mergeValues(shape, { base, theirs: base, mine })), mine)).toBe(true);
        expect(sameValue(valueOf(mergeValues(shape, { base, theirs, mine: base })), theirs)).toBe(true);
      }),
    );
  });

  it('keeps every row that either added or changed, and conflicts rather than drop one', () => {
    fc.assert(
      fc.property(rows, side('theirs'), side('mine'), (base, theirs, mine) => {
        const merged = mergeValues('rows', { base, theirs, mine });
        if (!merged) return;
        const kept = rowsOf(merged.value);
        const known = new Map<string | null, FieldRow>(base.map((one) => [one.id, one]));
        for (const changed of [...theirs, ...mine]) {
          const before = known.get(changed.id);
          const after = kept.find(({ id }) => id === changed.id);
          for (const column of ['number', 'note'])
            if (changed[column] !== before?.[column]) expect(after?.[column]).toBe(changed[column]);
        }
      }),
    );
  });

  it('keeps two changes of one row when they are of different columns', () => {
    const merged = mergeValues('rows', {
      base: [row('1', '555-0100', 'front desk')],
      theirs: [row('1', '555-0199', 'front desk')],
      mine: [row('1', '555-0100', 'ask for Jo')],
    });
    expect(merged).toEqual({ value: [row('1', '555-0199', 'ask for Jo')] });
  });

  it('asks when one takes away what the other changed', () => {
    expect(mergeValues('rows', { base: [row('1', 'x')], theirs: [], mine: [row('1', 'y')] })).toBeNull();
    expect(mergeValues('one', { base: 'a', theirs: 'b', mine: 'c' })).toBeNull();
  });
});
