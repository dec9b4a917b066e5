import { NativeSelect } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { kitTexts } from '../texts/kit.texts.js';
import { useT } from '../texts/texts.js';
import { inputProps, type Choice, type FieldProps } from './field.js';

interface ChoiceFieldProps extends FieldProps<string> {
  readonly options: readonly Choice[];
  /** The words for "none chosen yet"; `null` leaves that line out. */
  readonly placeholder?: string | null;
}

/** One of a list, by the device's own picker. */
export function ChoiceField({ options, placeholder, ...field }: ChoiceFieldProps) {
  const t = useT(kitTexts);
  const none = placeholder === null ? [] : [{ value: '', label: placeholder ?? t('choose') }];
  return (
    <NativeSelect
      {...inputProps(field)}
      data={[...none, ...options]}
      rightSection={<IconChevronDown size={18} aria-hidden />}
      value={field.value}
      onChange={(event) => field.onChange(event.currentTarget.value)}
    />
  );
}
