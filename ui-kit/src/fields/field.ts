import type { ReactNode } from 'react';

/** What every field of a form takes. */
export interface FieldProps<Value> {
  /** The name a problem points at. */
  readonly name: string;
  readonly label: string;
  readonly help?: ReactNode;
  readonly required?: boolean;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** What is wrong with it. */
  readonly error?: string | null;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
}

/** One choice of a list. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The properties all Mantine inputs share, drawn from a field's. */
export const inputProps = <Value>({ name, label, help, required, error, disabled, autoFocus }: FieldProps<Value>) => ({
  name,
  label,
  description: help,
  withAsterisk: required,
  'aria-required': required ? (true as const) : undefined,
  error: error || undefined,
  disabled,
  'data-autofocus': autoFocus || undefined,
  size: 'md' as const,
});
