import { codesOf, rowsOf, sameRow, sameValue, type FieldRow, type FieldValue } from './field-value.js';
import type { ListingField } from './field-shape.js';

/** What became of a field that two people changed: a value that keeps what both did, or null where that cannot be. */
export type Merged = { readonly value: FieldValue } | null;

/** Three values of one field: as it was when the editing began, as it is now, and as it is wanted. */
export interface ThreeValues<Value> {
  readonly base: Value;
  readonly theirs: Value;
  readonly mine: Value;
}

function mergeCodes({ base, theirs, mine }: ThreeValues<readonly string[]>): readonly string[] {
  const added = mine.filter((code) => !base.includes(code) && !theirs.includes(code));
  const removed = new Set(base.filter((code) => !mine.includes(code)));
  return [...theirs.filter((code) => !removed.has(code)), ...added];
}

function mergeRow({ base, theirs, mine }: ThreeValues<FieldRow>): FieldRow | null {
  const columns = new Set([...Object.keys(base), ...Object.keys(theirs), ...Object.keys(mine)]);
  const merged: Record<string, string | boolean | null> = {};
  for (const column of columns) {
    const [before, now, wanted] = [base[column] ?? null, theirs[column] ?? null, mine[column] ?? null];
    if (now !== before && wanted !== before && now !== wanted) return null;
    merged[column] = now !== before ? now : wanted;
  }
  return { ...merged, id: base.id };
}

const byId = (rows: readonly FieldRow[]): ReadonlyMap<string | null, FieldRow> =>
  new Map(rows.map((row) => [row.id, row]));

/** One row that stood at the beginning: null when it is gone, undefined when both sides want something else of it. */
function mergeKnown(
  base: FieldRow,
  theirs: FieldRow | undefined,
  mine: FieldRow | undefined,
): FieldRow | null | undefined {
  if (theirs && mine) return mergeRow({ base, theirs, mine }) ?? undefined;
  const left = theirs ?? mine;
  return !left || sameRow(left, base) ? null : undefined;
}

function mergeRows({ base, theirs, mine }: ThreeValues<readonly FieldRow[]>): readonly FieldRow[] | null {
  const [known, now, wanted] = [byId(base), byId(theirs), byId(mine)];
  const kept: FieldRow[] = [];
  for (const row of base) {
    const merged = mergeKnown(row, now.get(row.id), wanted.get(row.id));
    if (merged === undefined) return null;
    if (merged) kept.push(merged);
  }
  const isNew = (row: FieldRow): boolean => !known.has(row.id);
  const added = mine.filter(isNew);
  const isDisputed = (row: FieldRow): boolean => {
    const other = now.get(row.id);
    return other !== undefined && !sameRow(other, row);
  };
  if (added.some(isDisputed)) return null;
  return [...kept, ...theirs.filter(isNew), ...added.filter((row) => !now.has(row.id))];
}

/**
 * Brings together what others did since `base` and what is wanted now. What only one side changed is kept;
 * codes and rows are brought together one by one; a value that both sides changed differently is no one's to decide.
 */
export function mergeValues(shape: ListingField['shape'], values: ThreeValues<FieldValue>): Merged {
  const { base, theirs, mine } = values;
  if (sameValue(base, mine) || sameValue(theirs, mine)) return { value: theirs };
  if (sameValue(base, theirs)) return { value: mine };
  if (shape === 'codes')
    return { value: mergeCodes({ base: codesOf(base), theirs: codesOf(theirs), mine: codesOf(mine) }) };
  if (shape === 'one') return null;
  const rows = mergeRows({ base: rowsOf(base), theirs: rowsOf(theirs), mine: rowsOf(mine) });
  return rows && { value: rows };
}
