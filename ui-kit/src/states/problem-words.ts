import type { ProblemValue } from '../graphql/problem.js';
import { kitTexts } from '../texts/kit.texts.js';
import { useT } from '../texts/texts.js';

/** Problems that the server words the same for every feature, in English alone. */
const COMMON = {
  NOT_FOUND: 'problemNotFound',
  STALE_VERSION: 'problemStale',
  IDEMPOTENCY_KEY_REUSED: 'problemReused',
} as const;

const isCommon = (code: string): code is keyof typeof COMMON => code in COMMON;

/** What to say of a problem: of the common ones in the page's language, of the others what the server says. */
export function useProblemWords(): (problem: ProblemValue) => string {
  const t = useT(kitTexts);
  return ({ code, message }) => (isCommon(code) ? t(COMMON[code]) : message);
}
