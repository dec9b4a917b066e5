import { Failed, useProblemWords, type Act, type ProblemValue } from '@loopkeeper/ui-kit';
import type { CombinedError } from 'urql';

/** Why something said of a listing was not kept. */
export function WordProblem({ act }: { readonly act: Pick<Act<never, ProblemValue>, 'problem' | 'error'> }) {
  const words = useProblemWords();
  if (act.problem) return <Failed message={words(act.problem)} />;
  return act.error ? <Failed error={act.error satisfies CombinedError} what="act" /> : null;
}
