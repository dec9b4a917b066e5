import { categoryByCode } from '../../domain/categories.js';
import { isFact } from '../../domain/service-facts.js';
import { checkText, type FaultCode } from './check-text.js';
import {
  MOST_ROWS,
  PARTS,
  type CodesField,
  type ListingField,
  type Part,
  type RowsField,
  type ValueRule,
} from './field-shape.js';
import { oneOf, rowsOf, sameRow, type FieldRow, type FieldValue, type FieldValues } from './field-value.js';

/** What is wrong with a field: in which row and column, where it has some. */
export interface FieldFault {
  readonly field: string;
  /** Counted from 0. */
  readonly row: number | null;
  readonly column: string | null;
  readonly code: FaultCode;
  /** The bound that was missed. */
  readonly bound: number | null;
}

/** A value as it is kept, with what is wrong with it. */
export interface CheckedField {
  readonly value: FieldValue;
  readonly faults: readonly FieldFault[];
}

const BOUNDS: Readonly<Partial<Record<FaultCode, (rule: ValueRule) => number | null>>> = {
  too_long: ({ max }) => max,
  too_small: ({ least }) => least,
  too_large: ({ most }) => most,
};

interface Spot {
  readonly field: string;
  readonly row?: number;
  readonly column?: string;
}

const faultAt = ({ field, row, column }: Spot, code: FaultCode, rule?: ValueRule): FieldFault => ({
  field,
  row: row ?? null,
  column: column ?? null,
  code,
  bound: (rule && BOUNDS[code]?.(rule)) ?? null,
});

const datesFault = ({ validFrom, validTo }: FieldRow): { column: string; code: FaultCode } | null =>
  validFrom && validTo && validTo < validFrom ? { column: 'validTo', code: 'ends_first' } : null;

function hoursFault(row: FieldRow): { column: string; code: FaultCode } | null {
  const { opensAt, closesAt, byday, freq, overnight, description } = row;
  const [opens, closes, days] = [opensAt, closesAt, byday].map((value) => (typeof value === 'string' ? value : null));
  if (closes && !opens) return { column: 'opensAt', code: 'no_opening' };
  if (opens && closes && closes <= opens && overnight !== true) return { column: 'closesAt', code: 'closes_first' };
  if (!opens && !days && !description) return { column: 'byday', code: 'no_hours' };
  const isCounted = /\d/.test(days ?? '');
  if (days && isCounted !== (freq === 'MONTHLY')) return { column: 'byday', code: 'monthly_days' };
  return datesFault(row);
}

const ROW_CHECKS: Readonly<Record<string, typeof hoursFault>> = { schedule: hoursFault, cost_option: datesFault };

/** Which parts of a listing a row of the field may belong to, the first for a new row. */
export const partsFor = (field: RowsField, parts: readonly Part[]): readonly Part[] =>
  PARTS.filter((part) => part in field.links && parts.includes(part)).sort(
    (a, b) => Object.keys(field.links).indexOf(a) - Object.keys(field.links).indexOf(b),
  );

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function checkRow(
  field: RowsField,
  said: unknown,
  nr: number,
  parts: readonly Part[],
): [FieldRow | null, FieldFault[]] {
  const spot = { field: field.key, row: nr };
  if (!isRecord(said)) return [null, [faultAt(spot, 'not_text')]];
  const possible = partsFor(field, parts);
  const of = possible.find((part) => part === said['of']) ?? possible[0] ?? 'service';
  const row: Record<string, string | boolean | null> = {};
  const faults: FieldFault[] = [];
  for (const [column, rule] of Object.entries(field.columns)) {
    const checked = checkText(rule, said[column]);
    if ('fault' in checked) faults.push(faultAt({ ...spot, column }, checked.fault, rule));
    row[column] = 'value' in checked ? checked.value : null;
  }
  const id = said['id'];
  const whole: FieldRow = { ...row, of, id: typeof id === 'string' && id !== '' ? id : null };
  const wrong = faults.length === 0 ? ROW_CHECKS[field.table]?.(whole) : null;
  return [whole, wrong ? [...faults, faultAt({ ...spot, column: wrong.column }, wrong.code)] : faults];
}

function checkRows(field: RowsField, said: unknown, now: FieldValue, parts: readonly Part[]): CheckedField {
  if (!Array.isArray(said)) return { value: [], faults: [faultAt({ field: field.key }, 'not_text')] };
  if (said.length > MOST_ROWS)
    return { value: [], faults: [{ ...faultAt({ field: field.key }, 'too_many'), bound: MOST_ROWS }] };
  const known = new Map(rowsOf(now).map((row) => [row.id, row]));
  const checked = said.map((row, nr) => {
    // What a source wrote long ago may break a rule: it is asked about only where somebody touches it.
    const stands = isRecord(row) ? rowsOf([{ ...row, id: String(row['id'] ?? '') }])[0] : undefined;
    const same = stands && known.get(stands.id);
    return same && sameRow(same, stands) ? ([same, []] as const) : checkRow(field, row, nr, parts);
  });
  return { value: checked.flatMap(([row]) => row ?? []), faults: checked.flatMap(([, faults]) => faults) };
}

function checkCodes(field: CodesField, said: unknown): CheckedField {
  const codes = Array.isArray(said) ? [...new Set(said.map(String))] : null;
  const isKnown = (code: string): boolean => (field.fact ? isFact(field.fact, code) : categoryByCode(code) !== null);
  if (!codes) return { value: [], faults: [faultAt({ field: field.key }, 'not_text')] };
  return { value: codes, faults: codes.every(isKnown) ? [] : [faultAt({ field: field.key }, 'choice')] };
}

/** Checks what is wanted of a field. `now` is what it holds: rows that nobody touched are not asked about. */
export function checkField(field: ListingField, said: unknown, now: FieldValue, parts: readonly Part[]): CheckedField {
  if (field.shape === 'codes') return checkCodes(field, said);
  if (field.shape === 'rows') return checkRows(field, said, now, parts);
  const checked = checkText(field.rule, said);
  if ('value' in checked) return { value: checked.value, faults: [] };
  return { value: null, faults: [faultAt({ field: field.key }, checked.fault, field.rule)] };
}

function positionFault(latitude: string | null, longitude: string | null): FaultCode | null {
  if ((latitude === null) !== (longitude === null)) return 'half_position';
  if (latitude === null || longitude === null) return null;
  if (Number(latitude) === 0 && Number(longitude) === 0) return 'null_position';
  // Nobody is helped so far south; a longitude of the Americas written as the latitude is.
  return Number(latitude) < -60 ? 'swapped_position' : null;
}

/** What is wrong between fields of the whole value, among those that were touched. */
export function checkTogether(values: FieldValues, touched: ReadonlySet<string>): FieldFault[] {
  const text = (key: string): string | null => {
    const value = oneOf(values[key]);
    return typeof value === 'string' ? value : null;
  };
  const faults: FieldFault[] = [];
  const [youngest, oldest] = [text('service.minimumAge'), text('service.maximumAge')];
  if (youngest !== null && oldest !== null && Number(youngest) > Number(oldest))
    faults.push(faultAt({ field: 'service.maximumAge' }, 'ages'));
  const position = positionFault(text('location.latitude'), text('location.longitude'));
  if (position) faults.push(faultAt({ field: 'location.latitude' }, position));
  const pairs = [['service.minimumAge', 'service.maximumAge'], ['location.latitude', 'location.longitude']]; // prettier-ignore
  return faults.filter(({ field }) =>
    pairs.some((pair) => pair.includes(field) && pair.some((key) => touched.has(key))),
  );
}
