import { TextInput } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { BooleanField } from '../fields/BooleanField.js';
import { ChoiceField } from '../fields/ChoiceField.js';
import { DateField } from '../fields/DateField.js';
import { inputProps, type FieldProps } from '../fields/field.js';
import { LongTextField } from '../fields/LongTextField.js';
import { TextField } from '../fields/TextField.js';
import { DaysField } from './DaysField.js';
import type { FormChoice, FormKind } from './listing-form.js';

interface ValueFieldProps extends Omit<FieldProps<string | boolean | null>, 'help'> {
  readonly kind: FormKind;
  readonly help?: string | null;
  readonly max: number;
  readonly choices: readonly FormChoice[];
  /** The days are those of a month. */
  readonly monthly?: boolean;
}

type TextProps = Omit<FieldProps<string>, 'onChange'> & {
  readonly onChange: (value: string) => void;
  readonly max: number;
  readonly choices: readonly FormChoice[];
  readonly monthly: boolean;
};

/** A line of text with suggestions, which need not be taken. */
function SuggestedField({ choices, max, monthly: _monthly, value, onChange, ...field }: TextProps) {
  const list = useId();
  return (
    <>
      <TextInput
        {...inputProps({ ...field, value, onChange })}
        list={list}
        maxLength={max}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <datalist id={list}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} />
        ))}
      </datalist>
    </>
  );
}

const line =
  (type: 'text' | 'url' | 'email' | 'tel' | 'time', inputMode?: 'decimal') =>
  ({ max, choices: _choices, monthly: _monthly, ...field }: TextProps): ReactNode => (
    <TextField {...field} type={type} inputMode={inputMode} maxLength={max} />
  );

const FIELDS: Readonly<Partial<Record<FormKind, (props: TextProps) => ReactNode>>> = {
  LONG_TEXT: ({ max, choices: _choices, monthly: _monthly, ...field }) => (
    <LongTextField {...field} rows={4} maxLength={max} />
  ),
  URL: line('url'),
  EMAIL: line('email'),
  PHONE: line('tel'),
  NUMBER: line('text', 'decimal'),
  TIME: line('time'),
  DATE: ({ max: _max, choices: _choices, monthly: _monthly, ...field }) => <DateField {...field} />,
  CHOICE: ({ choices, max: _max, monthly: _monthly, ...field }) => (
    <ChoiceField
      {...field}
      options={choices.map(({ value, label }) => ({ value, label }))}
      placeholder={field.required && field.value !== '' ? null : undefined}
    />
  ),
  DAYS: ({ name, label, value, monthly, error, onChange }) => (
    <DaysField name={name} label={label} value={value} monthly={monthly} error={error} onChange={onChange} />
  ),
};

/** One value of a listing, drawn by its kind. */
export function ValueField({ kind, value, onChange, monthly = false, help, ...rest }: ValueFieldProps) {
  const hint = help ?? undefined;
  if (kind === 'BOOLEAN') {
    const { name, label, error, disabled } = rest;
    return (
      <BooleanField
        name={name}
        label={label}
        error={error}
        disabled={disabled}
        help={hint}
        value={value === true}
        onChange={onChange}
      />
    );
  }
  const text = { ...rest, help: hint, value: typeof value === 'string' ? value : '', onChange, monthly };
  if (kind === 'TEXT' && rest.choices.length > 0) return <SuggestedField {...text} />;
  return (FIELDS[kind] ?? line('text'))(text);
}
