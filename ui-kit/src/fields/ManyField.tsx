import { Checkbox, Stack } from '@mantine/core';
import type { Choice, FieldProps } from './field.js';

interface ManyFieldProps extends FieldProps<readonly string[]> {
  readonly options: readonly Choice[];
}

/** Any number of a list, as check boxes. */
export function ManyField({ name, label, help, required, error, options, value, onChange }: ManyFieldProps) {
  return (
    <Checkbox.Group
      label={label}
      description={help}
      withAsterisk={required}
      error={error || undefined}
      value={[...value]}
      onChange={onChange}
    >
      <Stack gap="xs" mt="xs">
        {options.map((option) => (
          <Checkbox key={option.value} name={name} value={option.value} label={option.label} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
