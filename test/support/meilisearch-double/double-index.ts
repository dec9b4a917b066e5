import { parseFilter, type Filter, type FilterValue } from './filter-grammar.js';

export type Document = Readonly<Record<string, unknown>>;

/** What a request is refused with: the body of an error of Meilisearch. */
export class DoubleError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly type: 'invalid_request' | 'internal' | 'auth' | 'system' = 'invalid_request',
  ) {
    super(message);
  }

  get body() {
    const { message, code, type } = this;
    return { message, code, type, link: `https://docs.meilisearch.com/errors#${code}` };
  }
}

/** Settings that nobody gave, as the server has them. */
export const USUAL_SETTINGS = {
  displayedAttributes: ['*'],
  searchableAttributes: ['*'],
  filterableAttributes: [],
  sortableAttributes: [],
  rankingRules: ['words', 'typo', 'proximity', 'attributeRank', 'sort', 'wordPosition', 'exactness'],
  stopWords: [],
  nonSeparatorTokens: [],
  separatorTokens: [],
  dictionary: [],
  synonyms: {},
  distinctAttribute: null,
  proximityPrecision: 'byWord',
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: [],
    disableOnNumbers: false,
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'alpha' } },
  pagination: { maxTotalHits: 1000 },
  embedders: {},
  searchCutoffMs: null,
  localizedAttributes: null,
  facetSearch: true,
  prefixSearch: 'indexingTime',
};

export type DoubleSettings = Readonly<Record<string, unknown>>;

/** One index of the double: its settings and its documents. */
export class DoubleIndex {
  readonly createdAt = new Date();
  updatedAt = new Date();
  settings: DoubleSettings = USUAL_SETTINGS;
  readonly documents = new Map<string, Document>();

  constructor(
    readonly uid: string,
    public primaryKey: string | null,
  ) {}

  get view() {
    const { uid, primaryKey } = this;
    return { uid, primaryKey, createdAt: this.createdAt.toISOString(), updatedAt: this.updatedAt.toISOString() };
  }

  list(setting: string): readonly string[] {
    const values = this.settings[setting];
    return Array.isArray(values)
      ? values.map((value) => (typeof value === 'string' ? value : namedPatterns(value))).flat()
      : [];
  }
}

function namedPatterns(rule: unknown): string[] {
  if (typeof rule !== 'object' || rule === null || !('attributePatterns' in rule)) return [];
  return Array.isArray(rule.attributePatterns) ? rule.attributePatterns.map(String) : [];
}

const valuesOf = (document: Document, field: string): readonly unknown[] => {
  const value = document[field];
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
};

const equal = (held: unknown, { text }: FilterValue): boolean =>
  typeof held === 'number' ? held === Number(text) : String(held).toLowerCase() === text.toLowerCase();

const isNumber = (held: unknown): held is number => typeof held === 'number';

/** Metres over the earth, taken as a ball. */
export function metersBetween(a: Document, latitude: number, longitude: number): number | null {
  const geo = a['_geo'];
  if (typeof geo !== 'object' || geo === null || !('lat' in geo) || !('lng' in geo)) return null;
  const [lat, lng] = [Number(geo.lat), Number(geo.lng)];
  const rad = Math.PI / 180;
  const half =
    Math.sin(((latitude - lat) * rad) / 2) ** 2 +
    Math.cos(lat * rad) * Math.cos(latitude * rad) * Math.sin(((longitude - lng) * rad) / 2) ** 2;
  return 12_742_017.6 * Math.asin(Math.min(1, Math.sqrt(half)));
}

function compares(op: string, held: unknown, value: FilterValue): boolean {
  const number = Number(value.text);
  switch (op) {
    case '>':
      return isNumber(held) && held > number;
    case '>=':
      return isNumber(held) && held >= number;
    case '<':
      return isNumber(held) && held < number;
    case '<=':
      return isNumber(held) && held <= number;
    default:
      return equal(held, value);
  }
}

/** Whether the filter holds for the document. */
export function holds(filter: Filter, document: Document): boolean {
  switch (filter.op) {
    case 'and':
      return filter.of.every((part) => holds(part, document));
    case 'or':
      return filter.of.some((part) => holds(part, document));
    case 'not':
      return !holds(filter.of, document);
    case 'in':
      return valuesOf(document, filter.field).some((held) => filter.values.some((value) => equal(held, value)));
    case 'to':
      return valuesOf(document, filter.field).some(
        (held) => isNumber(held) && held >= Number(filter.from.text) && held <= Number(filter.to.text),
      );
    case 'exists':
      return document[filter.field] !== undefined;
    case 'isNull':
      return document[filter.field] === null;
    case 'isEmpty':
      return isEmpty(document[filter.field]);
    case 'geoRadius': {
      const [latitude = 0, longitude = 0, within = 0] = filter.numbers;
      const meters = metersBetween(document, latitude, longitude);
      return meters !== null && meters <= within;
    }
    case '!=':
      return !valuesOf(document, filter.field).some((held) => equal(held, filter.value));
    default:
      return valuesOf(document, filter.field).some((held) => compares(filter.op, held, filter.value));
  }
}

const isEmpty = (value: unknown): boolean =>
  value === '' ||
  (Array.isArray(value)
    ? value.length === 0
    : typeof value === 'object' && value !== null && Object.keys(value).length === 0);

function fieldsOf(filter: Filter): readonly string[] {
  switch (filter.op) {
    case 'and':
    case 'or':
      return filter.of.flatMap(fieldsOf);
    case 'not':
      return fieldsOf(filter.of);
    case 'geoRadius':
      return ['_geo'];
    default:
      return [filter.field];
  }
}

/** The filter of a request, read and checked against what the index can be filtered by. */
export function filterFor(index: DoubleIndex, given: unknown): (document: Document) => boolean {
  if (given === undefined || given === null || given === '') return () => true;
  if (Array.isArray(given)) {
    const parts = given.map((part) => filterFor(index, part));
    return (document) => parts.every((part) => part(document));
  }
  let filter: Filter;
  try {
    filter = parseFilter(String(given));
  } catch (error) {
    throw new DoubleError(400, 'invalid_search_filter', error instanceof Error ? error.message : String(error));
  }
  const filterable = index.list('filterableAttributes');
  const unknown = fieldsOf(filter).find((field) => !filterable.includes(field));
  if (unknown) throw new DoubleError(400, 'invalid_search_filter', `Attribute \`${unknown}\` is not filterable.`);
  return (document) => holds(filter, document);
}
