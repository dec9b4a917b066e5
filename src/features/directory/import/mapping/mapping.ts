/** Where a value comes from, before it is changed. */
export type Origin =
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'constant'; readonly text: string }
  | { readonly kind: 'join'; readonly columns: readonly string[]; readonly between: string }
  | { readonly kind: 'first'; readonly columns: readonly string[] }
  | { readonly kind: 'each' };

/** How one field is filled. */
export interface FieldRule {
  readonly from: Origin;
  /** Zeros are put before until it is so long: spreadsheets eat those of ZIP codes. */
  readonly pad: number | null;
  /** The number, or the extension, of a telephone number. */
  readonly part: 'number' | 'extension' | null;
  readonly letters: 'upper' | 'lower' | 'title' | null;
  /** Other words for the words of the file; a word that is not among them is kept unless `otherwise` says what it becomes. */
  readonly words: ReadonlyMap<string, string> | null;
  readonly otherwise: string | null;
}

/** A row of HSDS that each row of the file makes. */
export interface RowRule {
  readonly table: string;
  /** Its name within the mapping, by which other rows point at it. */
  readonly as: string;
  /** Columns that together name the row, always the same however often the file is read. */
  readonly id: readonly string[];
  readonly fields: Readonly<Record<string, FieldRule>>;
  /** Columns of HSDS that hold the id of another row of the same row of the file. */
  readonly links: Readonly<Record<string, string>>;
  /** Made only where the column says one of these words. */
  readonly when: { readonly column: string; readonly says: readonly string[] } | null;
  /** Made once for each part of a column that holds a list. */
  readonly each: { readonly column: string; readonly split: string } | null;
  /** Many rows of the file say the same row, such as the organization of many services: its repeats are no fault. */
  readonly shared: boolean;
}

/** How a table that is not HSDS is read as HSDS. */
export interface Mapping {
  readonly name: string;
  readonly delimiter: string | null;
  readonly encoding: 'utf-8' | 'utf-16le' | 'windows-1252' | null;
  /** Words that stand for no value, such as NA. */
  readonly empty: ReadonlySet<string>;
  readonly rows: readonly RowRule[];
}

/** The header of a column as it is compared: spreadsheets and people do not agree on capitals and spaces. */
export const columnName = (written: string): string =>
  written
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

const columnsOfOrigin = (from: Origin): readonly string[] => {
  if (from.kind === 'column') return [from.column];
  return from.kind === 'join' || from.kind === 'first' ? from.columns : [];
};

/** Every column of the file that the mapping reads, with the place in the mapping that names it. */
export const columnsRead = ({ rows }: Mapping): readonly { readonly column: string; readonly where: string }[] =>
  rows.flatMap((row, at) => [
    ...row.id.map((column) => ({ column, where: `rows[${at}].id` })),
    ...Object.entries(row.fields).flatMap(([field, { from }]) =>
      columnsOfOrigin(from).map((column) => ({ column, where: `rows[${at}].fields.${field}` })),
    ),
    ...(row.when ? [{ column: row.when.column, where: `rows[${at}].when` }] : []),
    ...(row.each ? [{ column: row.each.column, where: `rows[${at}].each` }] : []),
  ]);
