/** Facts a screen may need beside the sentence, such as the version that is current now. */
export type ProblemFacts = Readonly<Record<string, unknown>>;

export interface ProblemDetail {
  /** The input that the problem is about, by its name in the API. */
  readonly field?: string;
  readonly facts?: ProblemFacts;
}

/** A refusal a person can understand and act on. It is a value, never thrown. */
export class Problem<Code extends string = string> {
  readonly field: string | null;
  readonly facts: ProblemFacts;

  constructor(
    readonly code: Code,
    readonly message: string,
    { field, facts }: ProblemDetail = {},
  ) {
    this.field = field ?? null;
    this.facts = facts ?? {};
  }
}

export const isProblem = (value: unknown): value is Problem => value instanceof Problem;

/** Unknown, or not yours: the same words, so that nobody learns what exists. */
export const notFound = (): Problem<'NOT_FOUND'> => new Problem('NOT_FOUND', 'There is no such record.');

export const invalid = (field: string, message: string): Problem<'INVALID_INPUT'> =>
  new Problem('INVALID_INPUT', message, { field });

export const notAllowed = (message: string): Problem<'NOT_ALLOWED'> => new Problem('NOT_ALLOWED', message);

/** The record moved on since it was read; `changes` says what happened, newest last, in sentences. */
export const staleVersion = (currentVersion: number, changes: readonly string[]): Problem<'STALE_VERSION'> =>
  new Problem('STALE_VERSION', 'This record has changed since you opened it.', { facts: { currentVersion, changes } });
