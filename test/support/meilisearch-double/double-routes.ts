import { DoubleError, DoubleIndex, filterFor, USUAL_SETTINGS, type Document } from './double-index.js';
import { doubleSearch, type DoubleQuery } from './double-search.js';
import type { MeilisearchDouble } from './meilisearch-double.js';
import type { Exchange } from './official-description.js';

type Asked = Pick<Exchange, 'query' | 'body'> & { readonly names: readonly string[] };
interface Answer {
  readonly status: number;
  readonly answer: unknown;
}
type Route = (double: MeilisearchDouble, asked: Asked) => Answer;

const ok = (answer: unknown): Answer => ({ status: 200, answer });
const accepted = (answer: unknown): Answer => ({ status: 202, answer });

const fields = (body: unknown): Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null ? { ...body } : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const first = ({ names }: Asked): string => names[0] ?? '';

const UID = /^[A-Za-z0-9_-]{1,400}$/;
const ID = /^[A-Za-z0-9_-]{1,511}$/;

/** As the server: one bad document fails the whole task. */
function checkDocument(index: DoubleIndex, given: unknown): readonly [string, Document] {
  const document = fields(given);
  const id = document[index.primaryKey ?? 'id'];
  if (id === undefined) throw new DoubleError(400, 'missing_document_id', 'Document doesn’t have an id.');
  if (!ID.test(String(id)))
    throw new DoubleError(400, 'invalid_document_id', `Document identifier \`"${String(id)}"\` is invalid.`);
  const geo = document['_geo'];
  if (geo !== undefined && geo !== null) {
    const { lat, lng } = { lat: undefined, lng: undefined, ...fields(geo) };
    if (!Number.isFinite(lat) || !Number.isFinite(lng) || Math.abs(Number(lat)) > 90 || Math.abs(Number(lng)) > 180)
      throw new DoubleError(
        400,
        'invalid_document_geo_field',
        `The \`_geo\` field in the document with the id: \`"${String(id)}"\` is not an object.`,
      );
  }
  return [String(id), document];
}

function indexFor(double: MeilisearchDouble, uid: string): DoubleIndex {
  if (!UID.test(uid)) throw new DoubleError(400, 'invalid_index_uid', `\`${uid}\` is not a valid index uid.`);
  const index = double.indexes.get(uid) ?? new DoubleIndex(uid, 'id');
  double.indexes.set(uid, index);
  return index;
}

const enqueue = (
  double: MeilisearchDouble,
  { query, body }: Asked,
  indexUid: string | null,
  type: string,
  work: () => void,
): Answer => accepted(double.tasks.add({ indexUid, type, body, customMetadata: query.get('customMetadata'), work }));

const createIndex: Route = (double, asked) => {
  const { uid, primaryKey } = { uid: '', primaryKey: null, ...fields(asked.body) };
  if (!UID.test(String(uid))) throw new DoubleError(400, 'invalid_index_uid', `\`${uid}\` is not a valid index uid.`);
  return enqueue(double, asked, uid, 'indexCreation', () => {
    if (double.indexes.has(uid)) throw new DoubleError(409, 'index_already_exists', `Index \`${uid}\` already exists.`);
    double.indexes.set(uid, new DoubleIndex(uid, primaryKey));
  });
};

const deleteIndex: Route = (double, asked) =>
  enqueue(double, asked, first(asked), 'indexDeletion', () => {
    double.index(first(asked));
    double.indexes.delete(first(asked));
  });

const changeSettings: Route = (double, asked) =>
  enqueue(double, asked, first(asked), 'settingsUpdate', () => {
    const index = indexFor(double, first(asked));
    const usual = fields(USUAL_SETTINGS);
    const given = Object.entries(fields(asked.body)).map(([name, value]) => [
      name,
      value === null ? usual[name] : value,
    ]);
    index.settings = { ...index.settings, ...Object.fromEntries(given) };
  });

const addDocuments: Route = (double, asked) =>
  enqueue(double, asked, first(asked), 'documentAdditionOrUpdate', () => {
    const index = indexFor(double, first(asked));
    const documents = list(asked.body).map((document) => checkDocument(index, document));
    for (const [id, document] of documents) index.documents.set(id, document);
  });

const deleteBatch: Route = (double, asked) =>
  enqueue(double, asked, first(asked), 'documentDeletion', () => {
    const index = double.index(first(asked));
    for (const id of list(asked.body)) index.documents.delete(String(id));
  });

const fetchDocuments: Route = (double, asked) => {
  const index = double.index(first(asked));
  const {
    offset,
    limit,
    fields: names,
    ids,
    filter,
  } = { offset: 0, limit: 20, fields: null, ids: null, filter: null, ...fields(asked.body) };
  const passes = filterFor(index, filter);
  const wanted = ids === null ? null : new Set(list(ids).map(String));
  const found = [...index.documents]
    .filter(([id, document]) => (wanted === null || wanted.has(id)) && passes(document))
    .map(([, document]) => document);
  const kept = names === null || list(names).includes('*') ? null : new Set(list(names).map(String));
  const picked = (document: Document): Document =>
    kept === null ? document : Object.fromEntries(Object.entries(document).filter(([name]) => kept.has(name)));
  return ok({ results: found.slice(offset, offset + limit).map(picked), offset, limit, total: found.length });
};

const multiSearch: Route = (double, { body }) => {
  const { queries } = { queries: [], ...fields(body) };
  const asked: readonly DoubleQuery[] = queries;
  return ok({
    results: asked.map((query) => ({
      indexUid: query.indexUid,
      ...doubleSearch(double.index(query.indexUid ?? ''), query),
    })),
  });
};

const swap: Route = (double, asked) => {
  const swaps = list(asked.body).map((one) => list({ indexes: [], ...fields(one) }.indexes).map(String));
  if (swaps.some((pair) => pair.length !== 2))
    throw new DoubleError(400, 'invalid_swap_indexes', 'Two indexes must be given for each swap.');
  const all = swaps.flat();
  if (new Set(all).size < all.length)
    throw new DoubleError(
      400,
      'invalid_swap_duplicate_index_found',
      'Indexes must be declared only once during a swap.',
    );
  return enqueue(double, asked, null, 'indexSwap', () => {
    for (const [a = '', b = ''] of swaps) swapTwo(double, a, b);
  });
};

/** Documents, settings and primary key change places; the names stay. */
function swapTwo(double: MeilisearchDouble, a: string, b: string): void {
  const [one, other] = [double.index(a), double.index(b)];
  double.indexes.set(a, renamed(other, a));
  double.indexes.set(b, renamed(one, b));
}

function renamed(index: DoubleIndex, uid: string): DoubleIndex {
  const copy = new DoubleIndex(uid, index.primaryKey);
  copy.settings = index.settings;
  for (const [id, document] of index.documents) copy.documents.set(id, document);
  return copy;
}

const stats: Route = (double, asked) => {
  const index = double.index(first(asked));
  return ok({
    numberOfDocuments: index.documents.size,
    rawDocumentDbSize: 0,
    avgDocumentSize: 0,
    indexSize: 0,
    usedIndexSize: 0,
    isIndexing: false,
    numberOfEmbeddings: 0,
    numberOfEmbeddedDocuments: 0,
    fieldDistribution: {},
  });
};

const ROUTES: readonly (readonly [string, RegExp, Route])[] = [
  ['GET', /^\/health$/, () => ok({ status: 'available' })],
  ['POST', /^\/indexes$/, createIndex],
  ['GET', /^\/indexes\/([^/]+)$/, (double, asked) => ok(double.index(first(asked)).view)],
  ['DELETE', /^\/indexes\/([^/]+)$/, deleteIndex],
  ['GET', /^\/indexes\/([^/]+)\/stats$/, stats],
  ['GET', /^\/indexes\/([^/]+)\/settings$/, (double, asked) => ok(double.index(first(asked)).settings)],
  ['PATCH', /^\/indexes\/([^/]+)\/settings$/, changeSettings],
  ['POST', /^\/indexes\/([^/]+)\/documents$/, addDocuments],
  ['POST', /^\/indexes\/([^/]+)\/documents\/delete-batch$/, deleteBatch],
  ['POST', /^\/indexes\/([^/]+)\/documents\/fetch$/, fetchDocuments],
  ['POST', /^\/multi-search$/, multiSearch],
  ['POST', /^\/swap-indexes$/, swap],
  ['GET', /^\/tasks\/(\d+)$/, (double, asked) => ok(double.tasks.view(Number(first(asked))))],
];

/** What the double answers to a request that it lets in. */
export function answerFor(
  double: MeilisearchDouble,
  { method, path, query, body }: Pick<Exchange, 'method' | 'path' | 'query' | 'body'>,
): Answer {
  for (const [verb, pattern, route] of ROUTES) {
    const match = verb === method ? pattern.exec(path) : null;
    if (match) return route(double, { query, body, names: match.slice(1).map(decodeURIComponent) });
  }
  throw new DoubleError(404, 'bad_request', `The double has no ${method} ${path}.`);
}
