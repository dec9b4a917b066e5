import { checkField, checkTogether, type FieldFault } from './check-values.js';
import { partOf, type ListingField, type Part } from './field-shape.js';
import { codesOf, rowsOf, sameValue, withIds, type FieldValue, type FieldValues } from './field-value.js';
import { fieldByKey } from './listing-fields.js';
import { mergeValues } from './merge-values.js';

/** What somebody wants a field to hold, and what it held when they began; without that, what it holds now. */
export interface WantedField {
  readonly field: string;
  readonly base?: unknown;
  readonly value: unknown;
}

/** A field that two people changed differently. */
export interface Conflict {
  readonly field: string;
  readonly base: FieldValue;
  readonly theirs: FieldValue;
  readonly mine: FieldValue;
}

export interface PlannedChange {
  readonly field: ListingField;
  readonly from: FieldValue;
  readonly to: FieldValue;
}

/** What an edit comes to: what is to be written, what two people want differently, and what is wrong. */
export interface EditPlan {
  readonly changes: readonly PlannedChange[];
  readonly conflicts: readonly Conflict[];
  readonly faults: readonly FieldFault[];
}

/** A value that came from outside, as what kind of value it is; nothing is checked here. */
function asValue(said: unknown): FieldValue {
  if (typeof said === 'string' || typeof said === 'boolean') return said;
  if (typeof said === 'number') return String(said);
  if (!Array.isArray(said)) return null;
  const codes = codesOf(said);
  return codes.length > 0 ? codes : rowsOf(said);
}

const fault = (field: string, code: FieldFault['code']): FieldFault => ({
  field,
  row: null,
  column: null,
  code,
  bound: null,
});

interface Decided {
  readonly change?: PlannedChange;
  readonly conflict?: Conflict;
  readonly faults?: readonly FieldFault[];
}

function decide(now: FieldValues, parts: readonly Part[], { field: key, base, value }: WantedField): Decided {
  const field = fieldByKey(key);
  if (!field) return { faults: [fault(key, 'column_unknown')] };
  const theirs = now[key] ?? (field.shape === 'one' ? null : []);
  const checked = checkField(field, value, theirs, parts);
  if (checked.faults.length > 0) return { faults: checked.faults };
  const mine = withIds(checked.value);
  const began = base === undefined ? theirs : asValue(base);
  if (partOf(field) === 'location' && !parts.includes('location'))
    return sameValue(began, mine) ? {} : { faults: [fault(key, 'no_part')] };
  const merged = mergeValues(field.shape, { base: began, theirs, mine });
  if (!merged) return { conflict: { field: key, base: began, theirs, mine } };
  return sameValue(theirs, merged.value) ? {} : { change: { field, from: theirs, to: merged.value } };
}

/** Decides what an edit comes to, given what the listing holds now and which parts it has. */
export function planEdit(now: FieldValues, parts: readonly Part[], wanted: readonly WantedField[]): EditPlan {
  const decided = wanted.map((one) => decide(now, parts, one));
  const changes = decided.flatMap(({ change }) => change ?? []);
  const after = { ...now, ...Object.fromEntries(changes.map(({ field, to }) => [field.key, to])) };
  const touched = new Set(changes.map(({ field }) => field.key));
  return {
    changes,
    conflicts: decided.flatMap(({ conflict }) => conflict ?? []),
    faults: [...decided.flatMap(({ faults = [] }) => faults), ...checkTogether(after, touched)],
  };
}
