import type { ProblemValue } from '../graphql/problem.js';
import type { FormConflict, FormFault } from './listing-form.js';
import type { SaveOutcome } from './ListingForm.js';

type SaveProblem = ProblemValue & {
  readonly faults?: readonly FormFault[];
  readonly conflicts?: readonly FormConflict[];
};

type Saving =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'problem';
      readonly problem: SaveProblem;
    };

/** What became of a save, as the form takes it. */
export function saveOutcome(saving: Saving): SaveOutcome {
  if (saving.kind === 'done') return { kind: 'saved' };
  if (saving.kind === 'failed') return { kind: 'failed' };
  const { faults, conflicts } = saving.problem;
  if (faults) return { kind: 'faults', faults };
  return conflicts ? { kind: 'conflicts', conflicts } : { kind: 'failed' };
}

/** A problem of a save that the form shows neither at a field nor side by side. */
export const otherProblem = (problem: SaveProblem | null): ProblemValue | null =>
  problem?.faults || problem?.conflicts ? null : problem;
