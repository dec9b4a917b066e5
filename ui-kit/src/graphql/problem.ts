/** A refusal that a person can understand, as every result union may hold it. */
export interface ProblemValue {
  readonly __typename?: string;
  readonly code: string;
  readonly message: string;
  readonly field?: string | null;
}

/** What became of an action: done with its value, refused with a problem, or failed on the way. */
export type Outcome<Result> =
  | { readonly kind: 'done'; readonly value: Exclude<Result, ProblemValue> }
  | { readonly kind: 'problem'; readonly problem: Extract<Result, ProblemValue> }
  | { readonly kind: 'failed' };

/** Tells a problem from a result. */
export const isProblem = (value: unknown): value is ProblemValue =>
  typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
