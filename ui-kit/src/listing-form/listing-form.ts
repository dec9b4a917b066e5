/** How a field of a listing is drawn, as the server names it. */
export type FormKind =
  | 'TEXT' | 'LONG_TEXT' | 'URL' | 'EMAIL' | 'PHONE' | 'NUMBER' | 'BOOLEAN' | 'CHOICE' | 'DATE' | 'TIME' | 'DAYS' | 'CODES' | 'ROWS'; // prettier-ignore

export interface FormChoice {
  readonly value: string;
  readonly label: string;
  readonly group?: string | null;
}

/** A column of a field with rows. */
export interface FormColumn {
  readonly name: string;
  readonly label: string;
  readonly kind: FormKind;
  readonly required: boolean;
  readonly max: number;
  readonly choices: readonly FormChoice[];
}

/** A field as the server describes it. */
export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly hint?: string | null;
  readonly kind: FormKind;
  readonly required: boolean;
  readonly max: number;
  readonly choices: readonly FormChoice[];
  readonly columns: readonly FormColumn[];
  readonly value?: unknown;
}

export interface FormSection {
  readonly key: string;
  readonly label: string;
  readonly fields: readonly FormField[];
}

/** One row: its columns, and an id that begins with `new:` until the server knows it. */
export type FormRow = Readonly<Record<string, string | boolean | null>> & { readonly id: string };

export type FormValue = string | boolean | null | readonly string[] | readonly FormRow[];

export type FormValues = Readonly<Record<string, FormValue>>;

/** A field that was touched, as the server takes it. */
export interface FieldEdit {
  readonly field: string;
  readonly base: unknown;
  readonly value: unknown;
}

/** What is wrong with a field: in which of its rows and columns. */
export interface FormFault {
  readonly field: string;
  readonly label: string;
  readonly row?: number | null;
  readonly column?: string | null;
  readonly message: string;
}

/** A field that somebody else changed meanwhile. */
export interface FormConflict {
  readonly field: string;
  readonly label: string;
  readonly theirs?: unknown;
  readonly yours?: unknown;
  readonly baseText?: string | null;
  readonly theirsText?: string | null;
  readonly yoursText?: string | null;
  readonly byName?: string | null;
  readonly at?: string | null;
  readonly canKeepBoth: boolean;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

let made = 0;

/** A row that the server does not know yet. */
export const newRow = (values: Readonly<Record<string, string | boolean | null>> = {}): FormRow => ({
  ...values,
  id: `new:${++made}`,
});

function asRow(value: Record<string, unknown>): FormRow {
  const columns = Object.entries(value).map(([name, said]) => [
    name,
    typeof said === 'string' || typeof said === 'boolean' ? said : null,
  ]);
  const row = Object.fromEntries(columns);
  return typeof value['id'] === 'string' ? { ...row, id: value['id'] } : newRow(row);
}

/** A value of the server as the form holds it. */
export function asFormValue(value: unknown): FormValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (!Array.isArray(value)) return null;
  const rows = value.filter(isRecord);
  return rows.length > 0 ? rows.map(asRow) : value.filter((item) => typeof item === 'string');
}

export const rowsOf = (value: FormValue | undefined): readonly FormRow[] =>
  Array.isArray(value) ? value.filter((item): item is FormRow => isRecord(item)) : [];

export const codesOf = (value: FormValue | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

export const textOf = (value: FormValue | undefined): string => (typeof value === 'string' ? value : '');

const sent = (row: FormRow): Record<string, string | boolean | null> => ({
  ...row,
  id: row.id.startsWith('new:') ? null : row.id,
});

/** A value as it is sent. */
export const toSend = (value: FormValue | undefined): unknown => {
  const rows = rowsOf(value);
  return rows.length > 0 ? rows.map(sent) : value === '' ? null : (value ?? null);
};

const canonical = (value: FormValue | undefined): string => {
  if (!Array.isArray(value)) return JSON.stringify(value === '' ? null : (value ?? null));
  const items = [
    ...codesOf(value),
    ...rowsOf(value).map((row) => JSON.stringify(Object.entries(row).filter(([, said]) => said !== null && said !== '').sort(([a], [b]) => a.localeCompare(b)))), // prettier-ignore
  ];
  return JSON.stringify(items.sort());
};

/** Whether two values say the same. */
export const sameValue = (a: FormValue | undefined, b: FormValue | undefined): boolean => canonical(a) === canonical(b);

/** What each field holds at the server. */
export const basesOf = (sections: readonly FormSection[]): FormValues =>
  Object.fromEntries(sections.flatMap(({ fields }) => fields.map(({ key, value }) => [key, asFormValue(value)])));

/** The fields that hold something else than at the beginning. */
export const editsOf = (bases: FormValues, values: FormValues): FieldEdit[] =>
  Object.keys(values)
    .filter((key) => !sameValue(bases[key], values[key]))
    .map((key) => ({ field: key, base: toSend(bases[key]), value: toSend(values[key]) }));

/** The rows of both sides: theirs, and of mine what they have not. */
export function bothOf(theirs: FormValue, mine: FormValue): FormValue {
  const known = new Map(rowsOf(theirs).map((row) => [row.id, row]));
  const more = rowsOf(mine).flatMap((row) => {
    const same = known.get(row.id);
    return !same ? [row] : sameValue([same], [row]) ? [] : [newRow({ ...row })];
  });
  return [...rowsOf(theirs), ...more];
}

/** The name under which the input of a fault is found. */
export const inputName = ({ field, row, column }: Pick<FormFault, 'field' | 'row' | 'column'>): string =>
  [field, row, column].filter((part) => part !== null && part !== undefined).join('.');
