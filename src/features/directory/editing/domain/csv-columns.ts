import { joinItems, plainCell, splitItems } from './csv-cells.js';
import { partOf, type ListingField, type RowsField } from './field-shape.js';
import { codesOf, oneOf, rowsOf, type FieldRow, type FieldValue } from './field-value.js';
import { LISTING_FIELDS } from './listing-fields.js';

type PrintRow = (row: FieldRow) => string;
type ParseRow = (text: string) => Record<string, string | boolean | null>;

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const named = (column: string): { print: PrintRow; parse: ParseRow } => ({
  print: (row) => text(row[column]),
  parse: (item) => ({ [column]: item }),
});

const PHONE = /^(.*?)(?:\s+x(\S+))?(?:\s+\[(\w+)\])?$/;
const HOURS = /^(?:([-\dA-Z,]+)\s+)?(\d\d:\d\d)-(\d\d:\d\d)(\+1)?$/;

const printHours: PrintRow = (row) => {
  const [opens, closes, days] = [text(row['opensAt']), text(row['closesAt']), text(row['byday'])];
  if (!opens || !closes)
    return `"${[days, opens, text(row['description']) || text(row['notes'])].filter(Boolean).join(' ')}"`;
  return `${days ? `${days} ` : ''}${opens}-${closes}${row['overnight'] === true ? '+1' : ''}`;
};

const parseHours = (item: string): Record<string, string | boolean | null> => {
  const [, days = null, opensAt, closesAt, overnight] = HOURS.exec(item) ?? [];
  if (!opensAt || !closesAt) return { description: item.replace(/^"|"$/g, ''), byday: null };
  return {
    byday: days,
    freq: /\d/.test(days ?? '') ? 'MONTHLY' : 'WEEKLY',
    opensAt,
    closesAt,
    overnight: overnight !== undefined,
  };
};

/** How rows are written into one cell, and read from it. */
const ROWS: Readonly<Record<string, { print: PrintRow; parse: ParseRow }>> = {
  'listing.phones': {
    print: (row) =>
      `${text(row['number'])}${row['extension'] ? ` x${text(row['extension'])}` : ''}${row['type'] ? ` [${text(row['type'])}]` : ''}`,
    parse: (item) => {
      const [, number = item, extension = null, type = null] = PHONE.exec(item) ?? [];
      return { number, extension, type };
    },
  },
  'service.documents': named('document'),
  'service.areas': named('name'),
  'service.languages': named('name'),
  'location.accessibility': named('description'),
  'listing.schedules': { print: printHours, parse: parseHours },
};

/** The fields that a file has a column for: all that fit into a cell. Whether a place is confidential is said on its own page. */
export const CSV_FIELDS: readonly ListingField[] = LISTING_FIELDS.filter(
  (field) => (field.shape !== 'rows' || field.key in ROWS) && field.key !== 'location.isConfidential',
);

export const ID_COLUMN = 'listing_id';
export const VERSION_COLUMN = 'version';

/** The columns of the file in their order. */
export const CSV_COLUMNS: readonly string[] = [ID_COLUMN, VERSION_COLUMN, ...CSV_FIELDS.map(({ key }) => key)];

/** Fields of a confidential place are no file's. */
export const isOfPlace = (field: ListingField): boolean => partOf(field) === 'location';

/** A value as its cell. */
export function printCell(field: ListingField, value: FieldValue | undefined): string {
  if (field.shape === 'codes') return joinItems(codesOf(value));
  if (field.shape === 'one') return String(oneOf(value) ?? '');
  const print = ROWS[field.key]?.print;
  return print ? joinItems(rowsOf(value).map(print)) : '';
}

function parseRows(field: RowsField, cell: string, now: FieldValue): FieldRow[] {
  const how = ROWS[field.key];
  if (!how) return [...rowsOf(now)];
  const left = [...rowsOf(now)];
  return splitItems(cell).map((item) => {
    const at = left.findIndex((row) => plainCell(how.print(row)) === plainCell(item));
    const [same] = at < 0 ? [] : left.splice(at, 1);
    return same ?? { id: null, ...how.parse(item) };
  });
}

/** What a cell asks of a field, or null when it says what the field holds already. */
export function parseCell(field: ListingField, cell: string, now: FieldValue): { readonly value: FieldValue } | null {
  if (plainCell(cell) === plainCell(printCell(field, now))) return null;
  if (field.shape === 'codes') return { value: splitItems(cell) };
  return { value: field.shape === 'rows' ? parseRows(field, cell, now) : cell };
}
