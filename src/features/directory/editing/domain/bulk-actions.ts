import type { ListingField, RowsField } from './field-shape.js';
import { codesOf, oneOf, rowsOf, type FieldRow, type FieldValue } from './field-value.js';
import { fieldByKey } from './listing-fields.js';

export const BULK_ACTIONS = ['set', 'add', 'remove', 'replace_text', 'replace_area_code'] as const;

export type BulkActionKind = (typeof BULK_ACTIONS)[number];

/** One thing to do to a field of every listing chosen. */
export interface BulkAction {
  readonly field: string;
  readonly action: BulkActionKind;
  /** What to set, add or remove. */
  readonly value: unknown;
  /** The text or area code to replace, and by what. */
  readonly find: string | null;
  readonly replacement: string | null;
}

/** Why an action cannot be meant, or null. */
export function actionFault({ field: key, action, find, value }: BulkAction): string | null {
  const field = fieldByKey(key);
  if (!field || key === 'location.isConfidential') return 'There is no such field to change in many listings.';
  if (action === 'replace_text')
    return !find ? 'Say which text to replace.' : field.shape === 'codes' ? 'This field holds no text.' : null;
  if (action === 'replace_area_code')
    return field.table === 'phone' && /^\d{3}$/.test(find ?? '')
      ? null
      : 'An area code has three digits, and only telephones have one.';
  if (action === 'set') return null;
  if (field.shape === 'one') return 'This field holds one value: set it.';
  return Array.isArray(value) && value.length > 0 ? null : 'Say what to add or remove.';
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** By what a row of the field is known: its first column. */
const nameOf = (field: RowsField, row: unknown): string => {
  const [first = ''] = Object.keys(field.columns);
  return isRecord(row)
    ? String(row[first] ?? '')
        .trim()
        .toLowerCase()
    : String(row).trim().toLowerCase();
};

const asRow = (field: RowsField, said: unknown): unknown => {
  const [first = ''] = Object.keys(field.columns);
  return isRecord(said) ? { ...said, id: null } : { id: null, [first]: said };
};

function addRows(field: RowsField, now: readonly FieldRow[], said: readonly unknown[]): unknown[] {
  const known = new Set(now.map((row) => nameOf(field, row)));
  return [...now, ...said.filter((row) => !known.has(nameOf(field, row))).map((row) => asRow(field, row))];
}

function removeRows(field: RowsField, now: readonly FieldRow[], said: readonly unknown[]): unknown[] {
  const gone = new Set(said.map((row) => nameOf(field, row)));
  return now.filter((row) => !gone.has(nameOf(field, row)));
}

/** Every text of a value, changed. */
function inTexts(field: ListingField, now: FieldValue, change: (text: string) => string): unknown {
  if (field.shape === 'one') {
    const one = oneOf(now);
    return typeof one === 'string' ? change(one) : one;
  }
  const isText = (column: string): boolean =>
    field.shape === 'rows' && ['text', 'longText', 'url', 'phone'].includes(field.columns[column]?.kind ?? '');
  return rowsOf(now).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        typeof value === 'string' && isText(column) ? change(value) : value,
      ]),
    ),
  );
}

const inAreaCode =
  (from: string, to: string) =>
  (number: string): string =>
    number.replace(new RegExp(`^(\\+?1?[\\s.(-]*)${from}(?=\\D*\\d{3}\\D*\\d{4}\\D*$)`), `$1${to}`);

const several = (field: ListingField, now: FieldValue, said: readonly unknown[], adds: boolean): unknown => {
  if (field.shape === 'rows') return (adds ? addRows : removeRows)(field, rowsOf(now), said);
  const codes = said.map(String);
  return adds ? [...new Set([...codesOf(now), ...codes])] : codesOf(now).filter((code) => !codes.includes(code));
};

/** What the field is to hold after the action. */
export function acted(field: ListingField, now: FieldValue, { action, value, find, replacement }: BulkAction): unknown {
  const said = Array.isArray(value) ? value : [];
  if (action === 'replace_text') return inTexts(field, now, (text) => text.replaceAll(find ?? '', replacement ?? ''));
  if (action === 'replace_area_code') {
    const change = inAreaCode(find ?? '', replacement ?? '');
    return rowsOf(now).map((row) => ({ ...row, number: change(String(row['number'] ?? '')) }));
  }
  if (action === 'set') return field.shape === 'rows' ? said.map((row) => asRow(field, row)) : value;
  return several(field, now, said, action === 'add');
}
