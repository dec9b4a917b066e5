import { contentId, writtenId } from './content-id.js';
import { derivedRows, hidesRows } from './derived-rows.js';
import { HSDS_TABLES } from './hsds-tables.js';
import { resourceNamed, RESOURCES } from './resources.js';
import type { Fields, SourceRow } from './source-row.js';

/** Single records inside a record, and the column that then points at them. */
const ONE_INSIDE: Readonly<Record<string, string>> = {
  organization: 'organization_id',
  program: 'program_id',
  location: 'location_id',
  service: 'service_id',
  unit: 'unit_id',
  taxonomy_term: 'taxonomy_term_id',
  taxonomy_detail: 'taxonomy_id',
};

const tableOf = (resource: string): string => RESOURCES[resource]?.table ?? resource;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRecords = (value: unknown): value is readonly Fields[] => Array.isArray(value) && value.every(isRecord);

const isFlat = (fields: Fields): boolean => {
  for (const key in fields) if (typeof fields[key] === 'object' && fields[key] !== null) return false;
  return true;
};

/** How a record inside a list says which record it stood in; null when HSDS has no such connection. */
function belongsTo(parent: string, parentId: string, child: string): Fields | null {
  const table = HSDS_TABLES[child];
  if (table?.about) return { [table.about.id]: parentId, [table.about.table]: parent };
  return table && `${parent}_id` in table.links ? { [`${parent}_id`]: parentId } : null;
}

/** What was found inside one record. */
interface Inside {
  /** The record's own fields, with the ids of what it points at. */
  readonly own: Record<string, unknown>;
  readonly before: SourceRow[];
  readonly after: SourceRow[];
}

function takeOne(row: SourceRow, key: string, link: string, record: Fields, { own, before }: Inside): void {
  const id = writtenId(record['id']) ?? writtenId(own[link]) ?? contentId(record);
  delete own[key];
  own[link] = id;
  before.push({
    ...row,
    resource: key === 'taxonomy_detail' ? 'taxonomy' : key,
    fields: { ...record, id },
    nested: true,
  });
}

/** Places listed straight under a service: HSDS says it with a row between the two. */
const atLocation = (location: Fields): { resource: string; fields: Fields } => ({
  resource: 'service_at_location',
  fields: { location },
});

/** Takes a list out of the record; answers with the table it speaks of, or null where it stays. */
function takeMany(row: SourceRow, key: string, records: readonly Fields[], { own, after }: Inside): string | null {
  const resource = resourceNamed(key, Object.keys(records[0] ?? {}));
  if (!resource) return null;
  const parent = tableOf(row.resource);
  const isPlaces = parent === 'service' && tableOf(resource) === 'location';
  const found = records.map((fields) => (isPlaces ? atLocation(fields) : { resource, fields }));
  const link = belongsTo(parent, String(own['id']), isPlaces ? 'service_at_location' : tableOf(resource));
  if (!link) return null;
  delete own[key];
  after.push(
    ...found.map((each) => ({ ...row, resource: each.resource, fields: { ...each.fields, ...link }, nested: true })),
  );
  return tableOf(resource);
}

/** Takes one record apart into the rows it holds, parents first. `onTable` hears of every table it speaks of, empty lists too. */
export function* unfold(row: SourceRow, onTable: (table: string) => void): Generator<SourceRow> {
  const given = writtenId(row.fields['id']);
  if (given === row.fields['id'] && isFlat(row.fields) && !hidesRows(row)) return yield row;

  const inside: Inside = { own: { ...row.fields, id: given ?? contentId(row.fields) }, before: [], after: [] };
  for (const [key, value] of Object.entries(row.fields)) {
    const link = ONE_INSIDE[key];
    if (link && isRecord(value)) takeOne(row, key, link, value, inside);
    const table = isRecords(value) ? takeMany(row, key, value, inside) : null;
    if (table) onTable(table);
  }

  const { fields, rows } = derivedRows({ ...row, fields: inside.own });
  for (const parent of inside.before) yield* unfold(parent, onTable);
  yield { ...row, fields, idMade: given === null };
  for (const child of [...inside.after, ...rows]) yield* unfold(child, onTable);
}
