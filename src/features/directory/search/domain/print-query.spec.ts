import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  parseFilter,
  type Filter,
  type FilterValue,
} from '../../../../../test/support/meilisearch-double/filter-grammar.js';
import { indexedText, printQuery, textOfIndexed } from './print-query.js';
import { filterParts, queryTree, type QueryTree, type QueryValue } from './query-tree.js';
import { NO_FILTERS } from './search-filters.js';

const LONGEST = 468;
const fits = (text: string): boolean => Buffer.byteLength(indexedText(text)) <= LONGEST;

const nasty = fc.constantFrom(
  '"',
  "'",
  '\\',
  '\\"',
  "\\'",
  '\uE05C',
  'AND',
  ' OR ',
  'NOT',
  ') OR (',
  '\n',
  '\r\n',
  '\t',
  '🧊',
  'é',
  '[',
  ']',
  '(',
  ')',
  ',',
  ' TO ',
  'EXISTS',
  '',
);
const text = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.array(nasty, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', minLength: 100, maxLength: 300 }),
  )
  .filter((made) => fits(made) && !/\p{Surrogate}/u.test(made));
const number = fc
  .oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((n) => Math.round(n * 1000) / 1000),
  )
  .map((n) => n + 0);
const value: fc.Arbitrary<QueryValue> = fc.oneof(text, number, fc.boolean());
const field = fc.constantFrom('categories', 'ageFrom', 'areas', 'capacityUntil', 'isPrivate');

const { tree } = fc.letrec<{ tree: QueryTree; leaf: QueryTree }>((tie) => ({
  leaf: fc.oneof(
    fc.record({ kind: fc.constant('eq' as const), field, value }),
    fc.record({ kind: fc.constant('in' as const), field, values: fc.array(value, { maxLength: 5 }) }),
    fc.record({ kind: fc.constant('range' as const), field, from: number, to: number }),
    fc.record({ kind: fc.constant('compare' as const), field, is: fc.constantFrom('>' as const, '>=' as const, '<' as const, '<=' as const), value: number }),
    fc.record({ kind: fc.constantFrom('exists' as const, 'isNull' as const, 'isEmpty' as const), field }),
    fc.record({ kind: fc.constant('geo' as const), latitude: fc.integer({ min: -90, max: 90 }), longitude: fc.integer({ min: -180, max: 180 }), meters: fc.nat(500_000) }),
  ),
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    tie('leaf'),
    fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), of: fc.array(tie('tree'), { minLength: 2, maxLength: 4 }) }),
    fc.record({ kind: fc.constant('not' as const), of: tie('tree') }),
  ),
})); // prettier-ignore

function valueOf({ text, quoted }: FilterValue): QueryValue {
  if (quoted) return textOfIndexed(text);
  return text === 'true' || text === 'false' ? text === 'true' : Number(text);
}

/** What was read, in the words of our tree. */
function asTree(filter: Filter): QueryTree {
  switch (filter.op) {
    case 'and':
    case 'or':
      return { kind: filter.op, of: filter.of.map(asTree) };
    case 'not':
      return { kind: 'not', of: asTree(filter.of) };
    case 'in':
      return { kind: 'in', field: filter.field, values: filter.values.map(valueOf) };
    case 'to':
      return { kind: 'range', field: filter.field, from: Number(filter.from.text), to: Number(filter.to.text) };
    case 'exists':
    case 'isNull':
    case 'isEmpty':
      return { kind: filter.op, field: filter.field };
    case 'geoRadius': {
      const [latitude = 0, longitude = 0, meters = 0] = filter.numbers;
      return { kind: 'geo', latitude, longitude, meters };
    }
    case '=':
    case '!=':
      return { kind: 'eq', field: filter.field, value: valueOf(filter.value) };
    default:
      return { kind: 'compare', field: filter.field, is: filter.op, value: Number(filter.value.text) };
  }
}

describe('the printed filter', () => {
  it('reads back as the tree that it was printed from, whatever the values hold', () => {
    fc.assert(
      fc.property(tree, (given) => {
        expect(asTree(parseFilter(printQuery(given)))).toEqual(given);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps a value of the greatest length', () => {
    const longest = '"'.repeat(LONGEST);
    const printed = printQuery({ kind: 'eq', field: 'areas', value: longest });
    expect(asTree(parseFilter(printed))).toEqual({ kind: 'eq', field: 'areas', value: longest });
  });

  it('loses no backslash on the way into the index and back', () => {
    fc.assert(fc.property(text, (given) => expect(textOfIndexed(indexedText(given))).toBe(given)));
  });

  it('lets no value out of its quotes', () => {
    const printed = printQuery({ kind: 'eq', field: 'areas', value: 'x\\" OR isPrivate = "true' });
    expect(parseFilter(printed)).toMatchObject({ op: '=', field: 'areas' });
  });
});

describe('the tree of a search', () => {
  const circumstances = { now: 1000, openPatterns: [3, 5], servedAreas: [7, 9], agreements: [], around: null };

  it('asks nothing where no filter is set', () => {
    expect(queryTree(filterParts(NO_FILTERS, circumstances))).toBeNull();
  });

  it('joins what is asked, and leaves out what is counted', () => {
    const parts = filterParts({ ...NO_FILTERS, languages: ['es'], age: 17, takingPeople: true }, circumstances);
    expect(printQuery(queryTree(parts) ?? { kind: 'and', of: [] })).toBe(
      'languages IN ["es"] AND (ageFrom <= 17 AND ageTo >= 17) AND NOT (room IN ["waitlist", "closed"] AND roomUntil > 1000)',
    );
    expect(printQuery(queryTree(parts, ['age', 'takingPeople']) ?? { kind: 'and', of: [] })).toBe(
      'languages IN ["es"]',
    );
  });

  it('finds who says no area, and a place kept private, wherever one looks', () => {
    const parts = filterParts(
      { ...NO_FILTERS, areaServed: '15003', openAt: new Date() },
      { ...circumstances, around: { latitude: 40.5, longitude: -80, withinMeters: 5000 } },
    );
    expect(printQuery(queryTree(parts) ?? { kind: 'and', of: [] })).toBe(
      'area IN [0, 7, 9] AND hours IN [3, 5] AND (_geoRadius(40.5, -80, 5000) OR isPrivate = true)',
    );
  });
});
