import { Checkbox } from '@mantine/core';
import type { FieldProps } from './field.js';

/** Yes or no. */
export function BooleanField({ name, label, help, error, disabled, value, onChange }: FieldProps<boolean>) {
  return (
    <Checkbox
      name={name}
      label={label}
      description={help}
      error={error || undefined}
      disabled={disabled}
      checked={value}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
