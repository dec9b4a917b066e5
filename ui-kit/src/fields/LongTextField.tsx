import { Textarea } from '@mantine/core';
import { inputProps, type FieldProps } from './field.js';

interface LongTextFieldProps extends FieldProps<string> {
  readonly rows?: number;
  readonly maxLength?: number;
}

/** Several lines of text, such as a note. */
export function LongTextField({ rows = 3, maxLength, ...field }: LongTextFieldProps) {
  return (
    <Textarea
      {...inputProps(field)}
      rows={rows}
      maxLength={maxLength}
      resize="vertical"
      value={field.value}
      onChange={(event) => field.onChange(event.currentTarget.value)}
    />
  );
}
