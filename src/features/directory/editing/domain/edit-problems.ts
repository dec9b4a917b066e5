import { Problem } from '../../../../kernel/problem.js';
import type { FieldFault } from './check-values.js';
import type { Conflict } from './plan-edit.js';

/** A conflict with who changed the field meanwhile, and when. */
export interface ConflictTold extends Conflict {
  readonly byName: string | null;
  readonly at: Date | null;
}

/** The words of a field say where a confidential place is. */
export const placeTold = (field: string): FieldFault => ({
  field,
  row: null,
  column: null,
  code: 'place_told',
  bound: null,
});

export const editConflict = (conflicts: readonly ConflictTold[]): Problem<'EDIT_CONFLICT'> =>
  new Problem('EDIT_CONFLICT', 'Somebody else changed the same fields since you began.', { facts: { conflicts } });

export const invalidListing = (faults: readonly FieldFault[]): Problem<'INVALID_LISTING'> =>
  new Problem('INVALID_LISTING', 'Some of the fields cannot be kept as they are.', { facts: { faults } });

export const changedLater = (): Problem<'CHANGED_LATER'> =>
  new Problem('CHANGED_LATER', 'This was changed again since. Restoring the earlier value would take that back too.');
