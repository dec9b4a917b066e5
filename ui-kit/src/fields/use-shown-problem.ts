import { useEffect, useRef } from 'react';
import type { ProblemValue } from '../graphql/problem.js';
import type { Fields } from './use-fields.js';

/** Shows each new problem at its field; answers the problem that no field took, for the form to say. */
export function useShownProblem<Values extends object>(
  fields: Fields<Values>,
  problem: ProblemValue | null | undefined,
): ProblemValue | null {
  const shown = useRef<ProblemValue | null>(null);
  const { showProblem } = fields;

  useEffect(() => {
    if (!problem || shown.current === problem) return;
    shown.current = problem;
    showProblem(problem);
  }, [problem, showProblem]);

  const name = problem?.field?.split('.').at(-1) ?? '';
  return problem && !(name in fields.values) ? problem : null;
}
