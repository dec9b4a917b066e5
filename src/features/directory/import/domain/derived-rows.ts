import { contentId, writtenId } from './content-id.js';
import { plainText } from './plain-text.js';
import type { Fields, SourceRow } from './source-row.js';

interface Derived {
  readonly fields: Fields;
  readonly rows: readonly SourceRow[];
}

type Derive = (fields: Fields, id: string) => readonly { readonly resource: string; readonly fields: Fields }[];

const listed = (value: unknown): readonly string[] =>
  (plainText(value).text ?? '')
    .split(/[,;/]/)
    .map((part) => part.trim())
    .filter(Boolean);

const digits = (value: unknown): string => (plainText(value).text ?? '').replace(/\D/g, '');

/** Fields in which older versions, and some sources, hold what is a row of its own today. */
const IN_FIELDS: Readonly<Record<string, Readonly<Record<string, Derive>>>> = {
  service: {
    taxonomy_ids: ({ taxonomy_ids }, id) =>
      listed(taxonomy_ids).map((term) => ({
        resource: 'service_taxonomy',
        fields: { id: `${id}~${term}`, service_id: id, taxonomy_id: term },
      })),
    location_id: ({ location_id }, id) => {
      const place = writtenId(location_id);
      return place === null
        ? []
        : [{ resource: 'service_at_location', fields: { id: `${id}~${place}`, service_id: id, location_id: place } }];
    },
  },
  phone: {
    language: ({ language }, id) =>
      listed(language).map((name) => ({ resource: 'language', fields: { id: `${id}~${name}`, phone_id: id, name } })),
  },
  contact: {
    phone_number: ({ phone_number, phone_areacode, phone_extension }, id) => {
      const number = `${digits(phone_areacode)}${digits(phone_number)}`;
      if (digits(phone_number).length < 7) return [];
      return [
        { resource: 'phone', fields: { id: `${id}~phone`, contact_id: id, number, extension: phone_extension ?? '' } },
      ];
    },
  },
};

/** Whether a row has a field that may hold rows of its own. */
export function hidesRows({ resource, fields }: SourceRow): boolean {
  const derive = IN_FIELDS[resource];
  if (!derive) return false;
  for (const field in derive) if (field in fields) return true;
  return false;
}

/** The further rows that a row's fields hold, and the row without them. A field that yields nothing stays. */
export function derivedRows(row: SourceRow): Derived {
  const derive = IN_FIELDS[row.resource];
  if (!derive) return { fields: row.fields, rows: [] };
  const id = writtenId(row.fields['id']) ?? contentId(row.fields);
  const found = Object.entries(derive).flatMap(([field, rowsOf]) => {
    const rows = field in row.fields ? rowsOf(row.fields, id) : [];
    return rows.length > 0 ? [{ field, rows }] : [];
  });
  if (found.length === 0) return { fields: row.fields, rows: [] };
  const taken = new Set(found.map(({ field }) => field));
  return {
    fields: Object.fromEntries(Object.entries(row.fields).filter(([field]) => !taken.has(field))),
    rows: found.flatMap(({ rows }) => rows.map((each) => ({ ...row, ...each, nested: true }))),
  };
}
