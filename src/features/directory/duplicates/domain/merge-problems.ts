import { Problem } from '../../../../kernel/problem.js';

export const alreadyDecided = (): Problem<'ALREADY_DECIDED'> =>
  new Problem('ALREADY_DECIDED', 'Somebody decided about these two already.');

export const recordGone = (): Problem<'RECORD_GONE'> =>
  new Problem('RECORD_GONE', 'One of the two is no longer in the directory.');

export const bothAgencies = (): Problem<'BOTH_AGENCIES'> =>
  new Problem(
    'BOTH_AGENCIES',
    'Both organizations take part in the network, each as an agency of its own. Decide which agency goes on, and take the other out of use; its organization stays.',
  );

export const placeKeptPrivate = (): Problem<'PLACE_KEPT_PRIVATE'> =>
  new Problem('PLACE_KEPT_PRIVATE', 'A place that is kept private is not merged.');

/** Sentences say what was changed since. */
export const changedSinceMerge = (changes: readonly string[]): Problem<'CHANGED_SINCE_MERGE'> =>
  new Problem(
    'CHANGED_SINCE_MERGE',
    'What the merge changed was changed again since, so it cannot be put back as it was.',
    { facts: { changes } },
  );
