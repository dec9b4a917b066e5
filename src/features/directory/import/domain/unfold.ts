import { contentId, writtenId } from './content-id.js';
import { HSDS_TABLES } from './hsds-tables.js';
import { derivedRows } from './derived-rows.js';
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

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const isRecords = (value: unknown): value is readonly Fields[] => Array.isArray(value) && value.every(isRecord);

/** How a record inside a list says which record it stood in; null when HSDS has no such connection. */
function belongsTo(parent: string, parentId: string, child: string): Fields | null {
  const table = HSDS_TABLES[child];
  if (table?.about) return { [table.about.id]: parentId, [table.about.table]: parent };
  return table && `${parent}_id` in table.links ? { [`${parent}_id`]: parentId } : null;
}

/** Takes one record apart into the rows it holds, parents first. `onTable` hears of every table it speaks of, empty lists too. */
export function* unfold(row: SourceRow, onTable: (table: string) => void): Generator<SourceRow> {
  const { table } = RESOURCES[row.resource] ?? { table: row.resource };
  const given = writtenId(row.fields['id']);
  const id = given ?? contentId(row.fields);
  const own: Record<string, unknown> = { ...row.fields, id };
  const inside: SourceRow[] = [];

  for (const [key, value] of Object.entries(row.fields)) {
    if (typeof value !== 'object' || value === null) continue;
    const link = ONE_INSIDE[key];
    const resource = resourceNamed(key, isRecords(value) ? Object.keys(value[0] ?? {}) : []);
    if (!resource) continue;
    if (link && isRecord(value)) {
      delete own[key];
      yield* unfold(one(row, resource, value, own, link), onTable);
    } else if (isRecords(value)) {
      const rows = many({ row, resource, records: value, parent: table, parentId: id });
      if (!rows) continue;
      delete own[key];
      onTable(RESOURCES[resource]?.table ?? resource);
      inside.push(...rows);
    }
  }

  const { fields, rows } = derivedRows({ ...row, fields: own });
  yield { ...row, fields, idMade: given === null };
  for (const child of [...inside, ...rows]) yield* unfold(child, onTable);
}

function one(row: SourceRow, resource: string, record: Fields, own: Record<string, unknown>, link: string): SourceRow {
  const id = writtenId(record['id']) ?? writtenId(own[link]) ?? contentId(record);
  own[link] = id;
  return { ...row, resource, fields: { ...record, id }, nested: true };
}

interface Inside {
  readonly row: SourceRow;
  readonly resource: string;
  readonly records: readonly Fields[];
  readonly parent: string;
  readonly parentId: string;
}

function many({ row, resource, records, parent, parentId }: Inside): readonly SourceRow[] | null {
  const table = RESOURCES[resource]?.table ?? resource;
  if (parent === 'service' && table === 'location') return records.flatMap((record) => atLocation(row, record, parentId));
  const link = belongsTo(parent, parentId, table);
  return link && records.map((record) => ({ ...row, resource, fields: { ...record, ...link }, nested: true }));
}

/** Places listed straight under a service: HSDS says it with a row between the two. */
const atLocation = (row: SourceRow, location: Fields, serviceId: string): readonly SourceRow[] => [
  { ...row, resource: 'service_at_location', fields: { service_id: serviceId, location }, nested: true },
];
