import type { FieldProps } from '@loopkeeper/ui-kit';
import { TextInput } from '@mantine/core';

/** A password, as the browser's own keeper knows it. */
export function PasswordField({ name, label, required, value, error, onChange }: FieldProps<string>) {
  return (
    <TextInput
      name={name}
      type="password"
      label={label}
      size="md"
      withAsterisk={required}
      autoComplete="current-password"
      error={error || undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
