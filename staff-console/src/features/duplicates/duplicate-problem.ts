import { useProblemWords, useT, type ProblemValue } from '@loopkeeper/ui-kit';
import { duplicatesTexts } from './duplicates.texts.js';

const CODES = ['ALREADY_DECIDED', 'RECORD_GONE', 'BOTH_AGENCIES', 'PLACE_KEPT_PRIVATE', 'CHANGED_SINCE_MERGE'] as const;

/** Why two records cannot be merged or taken apart, in the reader's language. */
export function useDuplicateProblem(): (problem: ProblemValue) => string {
  const t = useT(duplicatesTexts);
  const words = useProblemWords();
  return (problem) => {
    const code = CODES.find((known) => known === problem.code);
    if (!code) return words(problem);
    const changes = 'changes' in problem && Array.isArray(problem.changes) ? problem.changes.map(String) : [];
    const what = changes.length > 0 ? ` ${t('changedSince', { what: changes.join(', ') })}` : '';
    return t(`problem_${code}`) + what;
  };
}
