import type { Outcome, SaveOutcome } from '@loopkeeper/ui-kit';
import type { SaveOfOwnListingFragment } from '../../gql/graphql.js';

/** What the server made of a save, in the words of the form. */
export function saveOutcome(outcome: Outcome<SaveOfOwnListingFragment>): SaveOutcome {
  if (outcome.kind === 'done') return { kind: 'saved' };
  if (outcome.kind === 'failed') return { kind: 'failed' };
  const { problem } = outcome;
  if (problem.__typename === 'InvalidListing') return { kind: 'faults', faults: problem.faults };
  if (problem.__typename === 'EditConflict') return { kind: 'conflicts', conflicts: problem.conflicts };
  return { kind: 'failed' };
}

/** A problem that the form does not show at a field or side by side. */
export const otherProblem = <Value extends { readonly __typename?: string }>(problem: Value | null): Value | null =>
  problem && problem.__typename !== 'InvalidListing' && problem.__typename !== 'EditConflict' ? problem : null;
