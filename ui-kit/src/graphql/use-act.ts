import { useCallback, useRef, useState } from 'react';
import { useMutation, type AnyVariables, type CombinedError, type DocumentInput } from 'urql';
import { isProblem, type Outcome, type ProblemValue } from './problem.js';

/** A mutation as a form uses it. */
export interface Act<Variables, Result> {
  /** Sends it. The key is the same for each repetition of the same variables until an answer has come. */
  readonly run: (variables: (idempotencyKey: string) => Variables) => Promise<Outcome<Result>>;
  readonly busy: boolean;
  readonly problem: Extract<Result, ProblemValue> | null;
  /** It never reached the server, or the server broke: repeating it is safe. */
  readonly error: CombinedError | null;
  readonly reset: () => void;
}

interface Attempt {
  readonly key: string;
  readonly request: string;
}

interface Answer<Result> {
  readonly problem: Extract<Result, ProblemValue> | null;
  readonly error: CombinedError | null;
}

const NOTHING = { problem: null, error: null } as const;

const newKey = (): string =>
  globalThis.crypto.randomUUID?.() ??
  Array.from(globalThis.crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** Runs a mutation whose single field is `field`; problems come back as values, and a retry never acts twice. */
export function useAct<Data extends object, Variables extends AnyVariables, Field extends keyof Data>(
  mutation: DocumentInput<Data, Variables>,
  field: Field,
): Act<Variables, Data[Field]> {
  type Result = Data[Field];
  const [{ fetching }, execute] = useMutation(mutation);
  const [answer, setAnswer] = useState<Answer<Result>>(NOTHING);
  const attempt = useRef<Attempt | null>(null);

  const run = useCallback(
    async (variables: (idempotencyKey: string) => Variables): Promise<Outcome<Result>> => {
      const request = JSON.stringify(variables(''));
      const key = attempt.current?.request === request ? attempt.current.key : newKey();
      attempt.current = { key, request };
      setAnswer(NOTHING);

      const { data, error } = await execute(variables(key));
      if (!data) {
        setAnswer({ problem: null, error: error ?? null });
        return { kind: 'failed' };
      }

      attempt.current = null;
      return settle(data[field], setAnswer);
    },
    [execute, field],
  );

  return { run, busy: fetching, ...answer, reset: useCallback(() => setAnswer(NOTHING), []) };
}

function settle<Result>(result: Result, tell: (answer: Answer<Result>) => void): Outcome<Result> {
  if (isProblem(result)) {
    const problem = result as Extract<Result, ProblemValue>; // a union member that is a problem: the compiler cannot narrow a generic
    tell({ problem, error: null });
    return { kind: 'problem', problem };
  }
  return { kind: 'done', value: result as Exclude<Result, ProblemValue> }; // what is left of the union
}
