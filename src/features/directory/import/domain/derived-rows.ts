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

/** A list written in one cell, each part of it a row of another table. */
const eachAs =
  (resource: string, link: string, field: string, column: string): Derive =>
  (fields, id) =>
    listed(fields[field]).map((part) => ({
      resource,
      fields: { id: `${id}~${part}`, [link]: id, [column]: part.replace(/_/g, ' ') },
    }));

/** Fields in which older versions, and some sources, hold what is a row of its own today. */
const IN_FIELDS: Readonly<Record<string, Readonly<Record<string, Derive>>>> = {
  organization: { funding_sources: eachAs('funding', 'organization_id', 'funding_sources', 'source') },
  location: {
    languages: eachAs('language', 'location_id', 'languages', 'language'),
    accessibility: eachAs('accessibility_for_disabilities', 'location_id', 'accessibility', 'accessibility'),
  },
  service: {
    languages: eachAs('language', 'service_id', 'languages', 'language'),
    service_areas: eachAs('service_area', 'service_id', 'service_areas', 'service_area'),
    required_documents: eachAs('required_document', 'service_id', 'required_documents', 'document'),
    accepted_payments: eachAs('payment_accepted', 'service_id', 'accepted_payments', 'payment'),
    funding_sources: eachAs('funding', 'service_id', 'funding_sources', 'source'),
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
