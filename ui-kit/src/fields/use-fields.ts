import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProblemValue } from '../graphql/problem.js';

type Errors<Values> = Partial<Record<keyof Values & string, string>>;

/** A form's values and what is wrong with them. */
export interface Fields<Values> {
  readonly values: Values;
  readonly errors: Errors<Values>;
  readonly set: <Name extends keyof Values & string>(name: Name, value: Values[Name]) => void;
  /** The name, value, change handler and error of one field, to spread on it. */
  readonly field: <Name extends keyof Values & string>(
    name: Name,
  ) => {
    readonly name: Name;
    readonly value: Values[Name];
    readonly onChange: (value: Values[Name]) => void;
    readonly error: string | null;
  };
  /** Shows what is wrong and takes the reader to the first such field; answers whether all is well. */
  readonly show: (errors: Errors<Values>) => boolean;
  /** Shows a problem of the server at its field; answers whether a field of this form took it. */
  readonly showProblem: (problem: ProblemValue) => boolean;
  readonly reset: (values?: Values) => void;
  /** The form element, so that the first wrong field can be found. */
  readonly formRef: React.RefObject<HTMLFormElement | null>;
}

const firstInvalid = (form: HTMLFormElement | null): HTMLElement | null =>
  form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-error="true"] input') ?? null;

/** Keeps the typed values of a form. Nothing that happens on the way clears them. */
export function useFields<Values extends object>(initial: Values): Fields<Values> {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<Errors<Values>>({});
  const formRef = useRef<HTMLFormElement>(null);
  const [shown, setShown] = useState(0);

  useEffect(() => {
    if (shown > 0) firstInvalid(formRef.current)?.focus();
  }, [shown]);

  const set = useCallback(<Name extends keyof Values & string>(name: Name, value: Values[Name]) => {
    setValues((before) => ({ ...before, [name]: value }));
    setErrors(({ [name]: _gone, ...rest }) => rest as Errors<Values>);
  }, []);

  const show = useCallback((found: Errors<Values>) => {
    setErrors(found);
    setShown((count) => count + 1);
    return Object.keys(found).length === 0;
  }, []);

  const showProblem = (problem: ProblemValue): boolean => {
    const name = problem.field?.split('.').at(-1) ?? '';
    if (!(name in values)) return false;
    show({ [name]: problem.message } as Errors<Values>);
    return true;
  };

  return {
    values,
    errors,
    set,
    field: (name) => ({
      name,
      value: values[name],
      onChange: (value) => set(name, value),
      error: errors[name] ?? null,
    }),
    show,
    showProblem,
    reset: (next = initial) => {
      setValues(next);
      setErrors({});
    },
    formRef,
  };
}
