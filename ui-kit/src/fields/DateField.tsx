import { TextInput } from '@mantine/core';
import { inputProps, type FieldProps } from './field.js';

interface DateFieldProps extends FieldProps<string> {
  readonly min?: string;
  readonly max?: string;
}

/** A calendar date, `2026-11-25`, by the device's own picker. */
export function DateField({ min, max, ...field }: DateFieldProps) {
  return (
    <TextInput
      {...inputProps(field)}
      type="date"
      min={min}
      max={max}
      value={field.value}
      onChange={(event) => field.onChange(event.currentTarget.value)}
    />
  );
}

/** A date and time in the reader's own zone, `2026-11-25T09:30`. */
export function DateTimeField({ min, max, ...field }: DateFieldProps) {
  return (
    <TextInput
      {...inputProps(field)}
      type="datetime-local"
      min={min}
      max={max}
      value={field.value}
      onChange={(event) => field.onChange(event.currentTarget.value)}
    />
  );
}
