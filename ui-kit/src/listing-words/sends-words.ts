import type { CombinedError } from 'urql';
import type { ProblemValue } from '../graphql/problem.js';

type WordProblem = ProblemValue & {
  /** Where somebody was quicker: what stands there now, and what they changed. */
  readonly currentVersion?: number;
  readonly changes?: readonly string[];
};

type Sent =
  | { readonly kind: 'done' | 'failed' }
  | {
      readonly kind: 'problem';
      readonly problem: WordProblem;
    };

/** The app's own mutation that takes this input, as `useAct` gives it. */
export interface SendsWords<Input> {
  readonly run: (variables: (idempotencyKey: string) => { readonly input: Input }) => Promise<Sent>;
  readonly busy: boolean;
  readonly problem: WordProblem | null;
  readonly error: CombinedError | null;
}
