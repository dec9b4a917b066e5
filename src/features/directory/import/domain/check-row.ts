import { COLUMN_KINDS } from './column-kinds.js';
import type { Clean } from './cleaned.js';
import { writtenId } from './content-id.js';
import { shortened, type FaultCode } from './faults.js';
import { HSDS_TABLES, idColumnsOf, type HsdsTable } from './hsds-tables.js';
import { exchanged } from './exchanged-coordinates.js';
import { plainText } from './plain-text.js';
import { ROW_NOTES } from './row-notes.js';
import type { Translated } from './translate.js';

export interface RowFault {
  readonly code: FaultCode;
  readonly field: string | null;
  readonly value: string | null;
}

/** A row fit for its table, with everything that had to be said about it. */
export interface CheckedRow {
  readonly values: Readonly<Record<string, string | null>>;
  /** The ids it points at, as its source writes them. */
  readonly ids: Readonly<Record<string, string | null>>;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly unknownFields: readonly string[];
  readonly faults: readonly RowFault[];
  readonly verdict: 'usable' | 'refused' | 'blank';
}

interface Plan {
  readonly table: HsdsTable;
  readonly columns: readonly (readonly [string, Clean])[];
  readonly ids: readonly string[];
  readonly known: ReadonlySet<string>;
}

const PLANS: ReadonlyMap<string, Plan> = new Map(
  Object.entries(HSDS_TABLES).map(([name, table]) => {
    const columns = Object.entries(table.columns).map(([column, kind]) => [column, COLUMN_KINDS[kind]] as const);
    const ids = idColumnsOf(table);
    return [name, { table, columns, ids, known: new Set(['id', ...ids, ...Object.keys(table.columns)]) }];
  }),
);

/** What a row has when it does not say: everything in the directory is active and physical until told otherwise. */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  service: { status: 'active' },
  location: { location_type: 'physical' },
  address: { address_type: 'physical' },
};

class RowInTheMaking {
  readonly values: Record<string, string | null> = {};
  readonly ids: Record<string, string | null> = {};
  readonly extra: Record<string, unknown> = {};
  readonly unknownFields: string[] = [];
  readonly faults: RowFault[] = [];

  note(code: FaultCode, field: string | null, value: unknown): void {
    this.faults.push({ code, field, value: shortened(value) });
  }

  read(column: string, clean: Clean, written: unknown): void {
    const { text, faults } = plainText(written);
    for (const code of faults) this.note(code, column, written);
    if (faults.includes('value_misplaced')) this.extra[column] = written;
    if (text === null) return;
    const { value, fault, aside, also } = clean(text);
    if (fault) this.note(fault, column, text);
    if (aside) this.extra[column] = text;
    this.values[column] = value;
    for (const [other, found] of Object.entries(also ?? {})) this.values[other] ??= found;
  }
}

function pairCoordinates(row: RowInTheMaking): void {
  const { latitude, longitude } = row.values;
  const isPair =
    Boolean(latitude) === Boolean(longitude) && !(Number(latitude) === 0 && Number(longitude) === 0 && latitude);
  if (isPair) return;
  row.note('coordinates_unusable', 'latitude', `${latitude ?? ''}, ${longitude ?? ''}`);
  for (const column of ['latitude', 'longitude']) {
    if (row.values[column]) row.extra[column] = row.values[column];
    row.values[column] = null;
  }
}

function verdictOn(
  row: RowInTheMaking,
  { table, columns, ids }: Plan,
  given: readonly string[],
): CheckedRow['verdict'] {
  const says =
    columns.some(([column]) => row.values[column] && !given.includes(column)) || Object.keys(row.extra).length > 0;
  if (!says && table.needsParent && !table.required.length) {
    row.note('blank_row', null, null);
    return 'blank';
  }
  const lacking = table.required.find((column) => !ids.includes(column) && !row.values[column]);
  if (!lacking) return 'usable';
  if (!row.faults.some(({ code }) => code === 'phone_without_digits')) row.note('required_empty', lacking, null);
  return 'refused';
}

/** Makes each value fit its column, keeps what HSDS does not know, and says what was wrong. */
export function checkRow({ table: name, fields: written, given }: Translated): CheckedRow {
  const plan = PLANS.get(name);
  if (!plan) throw new Error(`HSDS has no table ${name}`);
  const row = new RowInTheMaking();
  const swapped = name === 'location' ? exchanged(written) : null;
  if (swapped) row.note('coordinates_swapped', 'latitude', `${written['latitude']}, ${written['longitude']}`);
  const fields = swapped ?? written;
  for (const [column, clean] of plan.columns) if (fields[column] !== undefined) row.read(column, clean, fields[column]);
  for (const column of plan.ids) row.ids[column] = writtenId(fields[column]);
  for (const field of Object.keys(fields)) {
    if (plan.known.has(field) || fields[field] === '' || fields[field] === null) continue;
    row.extra[field] = fields[field];
    row.unknownFields.push(field);
  }
  if (name === 'location') pairCoordinates(row);
  const verdict = verdictOn(row, plan, given);
  if (verdict === 'usable') complete(name, row);
  return { ...row, verdict };
}

function complete(name: string, row: RowInTheMaking): void {
  for (const [column, value] of Object.entries(DEFAULTS[name] ?? {})) {
    if (row.values[column]) continue;
    if (column === 'status') row.note('status_empty', column, null);
    row.values[column] = value;
  }
  for (const { code, field, applies } of ROW_NOTES[name] ?? []) {
    if (applies(row.values, row.extra)) row.note(code, field, field && row.values[field]);
  }
}
