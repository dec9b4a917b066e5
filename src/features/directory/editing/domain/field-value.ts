import { newId } from '../../../../kernel/ids.js';

/** One row of a field: its id and its columns. */
export type FieldRow = Readonly<Record<string, string | boolean | null>> & { readonly id: string | null };

/** What a field holds: one value (numbers, days and times as text), codes, or rows. */
export type FieldValue = string | boolean | null | readonly string[] | readonly FieldRow[];

/** Several fields with their values. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

const isRow = (value: unknown): value is FieldRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'id' in value;

/** The rows of a value; none for what has no rows. */
export const rowsOf = (value: FieldValue | undefined): readonly FieldRow[] =>
  Array.isArray(value) ? value.filter(isRow) : [];

/** The codes of a value; none for what has no codes. */
export const codesOf = (value: FieldValue | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** The one value, or null for what is several. */
export const oneOf = (value: FieldValue | undefined): string | boolean | null =>
  typeof value === 'string' || typeof value === 'boolean' ? value : null;

const rowText = (row: FieldRow): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([, value]) => value !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const textOf = (value: FieldValue | undefined): string => {
  if (!Array.isArray(value)) return JSON.stringify(value ?? null);
  return JSON.stringify([...codesOf(value), ...rowsOf(value).map(rowText)].sort());
};

/** Whether two values say the same, in whatever order. */
export const sameValue = (a: FieldValue | undefined, b: FieldValue | undefined): boolean => textOf(a) === textOf(b);

/** Whether two rows say the same. */
export const sameRow = (a: FieldRow, b: FieldRow): boolean => rowText(a) === rowText(b);

/** The rows with an id each: new ones get theirs here. */
export const withIds = (value: FieldValue): FieldValue =>
  rowsOf(value).length > 0 ? rowsOf(value).map((row) => ({ ...row, id: row.id ?? newId() })) : value;
