import { TextInput } from '@mantine/core';
import { inputProps, type FieldProps } from './field.js';

interface TextFieldProps extends FieldProps<string> {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'search' | 'time';
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'decimal';
  readonly maxLength?: number;
  readonly placeholder?: string;
}

/** One line of text. */
export function TextField({
  type = 'text',
  autoComplete = 'off',
  inputMode,
  maxLength,
  placeholder,
  ...field
}: TextFieldProps) {
  return (
    <TextInput
      {...inputProps(field)}
      type={type}
      autoComplete={autoComplete}
      inputMode={inputMode}
      maxLength={maxLength}
      placeholder={placeholder}
      value={field.value}
      onChange={(event) => field.onChange(event.currentTarget.value)}
    />
  );
}
