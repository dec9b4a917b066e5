import { DoubleError, filterFor, metersBetween, type Document, type DoubleIndex } from './double-index.js';
import { typosIn, wordsOf, type TypoRules } from './words.js';

/** A search as the double takes it. */
export interface DoubleQuery {
  readonly indexUid?: string;
  readonly q?: string | null;
  readonly filter?: unknown;
  readonly facets?: readonly string[] | null;
  readonly sort?: readonly string[] | null;
  readonly page?: number;
  readonly hitsPerPage?: number;
  readonly offset?: number;
  readonly limit?: number;
  readonly matchingStrategy?: 'last' | 'all' | 'frequency';
  readonly attributesToRetrieve?: readonly string[] | null;
}

interface Match {
  readonly document: Document;
  readonly typos: number;
  readonly attribute: number;
  readonly inexact: number;
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function typoRules(index: DoubleIndex): TypoRules {
  const given = record(index.settings['typoTolerance']);
  const sizes = record(given['minWordSizeForTypos']);
  return {
    enabled: given['enabled'] !== false,
    oneTypo: Number(sizes['oneTypo'] ?? 5),
    twoTypos: Number(sizes['twoTypos'] ?? 9),
  };
}

const textOf = (value: unknown): string => (Array.isArray(value) ? value.map(String).join(' . ') : String(value ?? ''));

/** The alternatives of each word: itself, and the words of its synonyms. */
function alternativesOf(index: DoubleIndex, word: string): readonly (readonly string[])[] {
  const synonyms = record(index.settings['synonyms'])[word];
  return [[word], ...(Array.isArray(synonyms) ? synonyms.map((synonym) => wordsOf(String(synonym))) : [])];
}

type Place = Omit<Match, 'document'>;

/** Where the word stands best: with the fewest typos, in the foremost attribute. */
function best(index: DoubleIndex, document: Document, word: string, isLast: boolean, rules: TypoRules): Place | null {
  const names = index.list('searchableAttributes');
  const searchable = names.includes('*') ? Object.keys(document) : names;
  const places = searchable.flatMap((name, attribute) =>
    wordsOf(textOf(document[name])).flatMap((held): readonly Place[] => {
      const typos = typosIn(word, held, isLast, rules);
      return typos === null ? [] : [{ typos, attribute, inexact: held === word ? 0 : 1 }];
    }),
  );
  return places.reduce<Place | null>(
    (found, place) => (found && (found.typos - place.typos || found.attribute - place.attribute) <= 0 ? found : place),
    null,
  );
}

interface AskedWords {
  readonly words: readonly string[];
  /** The last one may go on: nothing follows it, not even a space. */
  readonly isOpen: boolean;
}

function matchOf(
  index: DoubleIndex,
  document: Document,
  { words, isOpen }: AskedWords,
  rules: TypoRules,
): Match | null {
  let [typos, attribute, inexact] = [0, 0, 0];
  for (const [at, word] of words.entries()) {
    const isLast = isOpen && at === words.length - 1;
    const options = alternativesOf(index, word).map((option, n) =>
      option.map((part) => best(index, document, part, isLast && n === 0, rules)),
    );
    const whole = options.find((parts) => parts.every((part) => part !== null));
    if (!whole) return null;
    for (const part of whole) {
      typos += part?.typos ?? 0;
      attribute = Math.max(attribute, part?.attribute ?? 0);
      inexact += part?.inexact ?? 0;
    }
  }
  return { document, typos, attribute, inexact };
}

type Order = (a: Match, b: Match) => number;

const POINT = /^_geoPoint\(([-\d.e]+),\s*([-\d.e]+)\)$/;

/** Documents without the field come last, whichever way it is sorted. */
function byField(name: string, descending: boolean): Order {
  const point = POINT.exec(name);
  const key = ({ document }: Match): number | string | null => {
    if (point) return metersBetween(document, Number(point[1]), Number(point[2]));
    const value = document[name];
    return typeof value === 'number' || typeof value === 'string'
      ? value
      : typeof value === 'boolean'
        ? String(value)
        : null;
  };
  return (a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return (x < y ? -1 : x > y ? 1 : 0) * (descending ? -1 : 1);
  };
}

function sortOrders(index: DoubleIndex, sort: readonly string[]): readonly Order[] {
  return sort.map((rule) => {
    const at = rule.lastIndexOf(':');
    const [name, way] = [rule.slice(0, at), rule.slice(at + 1)];
    if (at < 0 || (way !== 'asc' && way !== 'desc'))
      throw new DoubleError(400, 'invalid_search_sort', `Invalid syntax for the sort parameter: \`${rule}\`.`);
    const field = POINT.test(name) ? '_geo' : name;
    if (!index.list('sortableAttributes').includes(field))
      throw new DoubleError(400, 'invalid_search_sort', `Attribute \`${field}\` is not sortable.`);
    return byField(name, way === 'desc');
  });
}

const NAMED_ORDERS: Readonly<Record<string, Order>> = {
  typo: (a, b) => a.typos - b.typos,
  attributeRank: (a, b) => a.attribute - b.attribute,
  attribute: (a, b) => a.attribute - b.attribute,
  exactness: (a, b) => a.inexact - b.inexact,
};

function orders(index: DoubleIndex, sort: readonly string[]): readonly Order[] {
  return index.list('rankingRules').flatMap((rule): readonly Order[] => {
    if (rule === 'sort') return sortOrders(index, sort);
    const custom = /^(.+):(asc|desc)$/.exec(rule);
    if (custom?.[1]) return [byField(custom[1], custom[2] === 'desc')];
    const named = NAMED_ORDERS[rule];
    return named ? [named] : [];
  });
}

function facetsOf(index: DoubleIndex, documents: readonly Document[], asked: readonly string[]) {
  const filterable = index.list('filterableAttributes');
  const names = asked.includes('*') ? filterable : asked;
  const unknown = names.find((name) => !filterable.includes(name));
  if (unknown)
    throw new DoubleError(
      400,
      'invalid_search_facets',
      `Invalid facet distribution: Attribute \`${unknown}\` is not filterable.`,
    );
  const most = Number(record(index.settings['faceting'])['maxValuesPerFacet'] ?? 100);
  return Object.fromEntries(
    names.map((name) => {
      const counts = new Map<string, number>();
      for (const document of documents)
        for (const value of new Set(
          [document[name]]
            .flat()
            .filter((held) => held !== undefined && held !== null)
            .map(String),
        ))
          counts.set(value, (counts.get(value) ?? 0) + 1);
      return [name, Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, most))];
    }),
  );
}

function matches(index: DoubleIndex, query: DoubleQuery): readonly Match[] {
  const passes = filterFor(index, query.filter);
  const documents = [...index.documents.values()].filter(passes);
  const words = wordsOf(query.q ?? '').slice(0, 10);
  const isOpen = !/\s$/.test(query.q ?? '');
  const rules = typoRules(index);
  for (let kept = words.length; kept > 0; kept -= 1) {
    const found = documents.flatMap(
      (document) => matchOf(index, document, { words: words.slice(0, kept), isOpen }, rules) ?? [],
    );
    if (found.length > 0 || query.matchingStrategy === 'all') return found;
  }
  return words.length > 0 ? [] : documents.map((document) => ({ document, typos: 0, attribute: 0, inexact: 0 }));
}

const picked = (document: Document, names: readonly string[] | null | undefined): Document =>
  !names || names.includes('*')
    ? document
    : Object.fromEntries(Object.entries(document).filter(([name]) => names.includes(name)));

/** One order after the other, until one decides. */
const inTurn =
  (all: readonly Order[]): Order =>
  (a, b) => {
    for (const order of all) {
      const way = order(a, b);
      if (way !== 0) return way;
    }
    return 0;
  };

function hitsOf(matches: readonly Match[], query: DoubleQuery): readonly Document[] {
  const point = (query.sort ?? [])
    .map((rule) => POINT.exec(rule.replace(/:(asc|desc)$/, '')))
    .find((found) => found !== null);
  return matches.map(({ document }) => {
    const meters = point ? metersBetween(document, Number(point[1]), Number(point[2])) : null;
    return {
      ...picked(document, query.attributesToRetrieve),
      ...(meters === null ? {} : { _geoDistance: Math.round(meters) }),
    };
  });
}

/** The part that was asked for: by page, with exact totals, or by offset, with an estimate. */
function partOf(found: readonly Match[], most: number, { page, hitsPerPage, offset = 0, limit = 20 }: DoubleQuery) {
  const reachable = found.slice(0, most);
  if (page === undefined && hitsPerPage === undefined)
    return {
      part: reachable.slice(offset, offset + limit),
      numbers: { offset, limit, estimatedTotalHits: reachable.length },
    };
  const [number, size] = [page ?? 1, hitsPerPage ?? 20];
  const totalPages = size === 0 ? 0 : Math.ceil(reachable.length / size);
  return {
    part: number === 0 ? [] : reachable.slice((number - 1) * size, number * size),
    numbers: { page: number, hitsPerPage: size, totalPages, totalHits: reachable.length },
  };
}

/** Answers a search as Meilisearch does, over few documents and without its finer points of ranking. */
export function doubleSearch(index: DoubleIndex, query: DoubleQuery) {
  const found = [...matches(index, query)].sort(inTurn(orders(index, query.sort ?? [])));
  const most = Number(record(index.settings['pagination'])['maxTotalHits'] ?? 1000);
  const { part, numbers } = partOf(found, most, query);
  const documents = found.map(({ document }) => document);
  const facets = query.facets ? { facetDistribution: facetsOf(index, documents, query.facets), facetStats: {} } : {};
  return { hits: hitsOf(part, query), query: query.q ?? '', processingTimeMs: 1, ...numbers, ...facets };
}
