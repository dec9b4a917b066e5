import { Chip, Group, Input, NativeSelect } from '@mantine/core';
import { useT } from '../texts/texts.js';
import { listingFormTexts } from './listing-form.texts.js';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const WHICH = [
  ['1', 'first'],
  ['2', 'second'],
  ['3', 'third'],
  ['4', 'fourth'],
  ['-1', 'last'],
] as const;

interface DaysFieldProps {
  readonly name: string;
  readonly label: string;
  /** `MO,WE`; of a month `1MO,-1FR`. */
  readonly value: string;
  /** Days of a month, such as the first Monday. */
  readonly monthly: boolean;
  readonly error?: string | null;
  readonly onChange: (value: string) => void;
}

const parts = (value: string): { which: string; day: string }[] =>
  value
    .split(',')
    .map((part) => /^(-?\d)?([A-Z]{2})$/.exec(part.trim()))
    .flatMap((part) => (part ? [{ which: part[1] ?? '', day: part[2] ?? '' }] : []));

/** Days of the week, or such as the first Monday of each month. */
export function DaysField({ name, label, value, monthly, error, onChange }: DaysFieldProps) {
  const t = useT(listingFormTexts);
  const chosen = parts(value);
  const which = chosen.find((part) => part.which !== '')?.which ?? '1';
  const write = (days: readonly string[], count: string) =>
    onChange(DAYS.filter((day) => days.includes(day)).map((day) => `${monthly ? count : ''}${day}`).join(',')); // prettier-ignore
  const days = chosen.map(({ day }) => day);

  return (
    <Input.Wrapper
      component="fieldset"
      label={label}
      labelElement="div"
      error={error || undefined}
      style={{ border: 0, padding: 0, margin: 0 }}
    >
      <Group gap="xs" mt={4}>
        {monthly && (
          <NativeSelect
            aria-label={`${label}: ${t('which')}`}
            data={WHICH.map(([code, word]) => ({ value: code, label: t(word) }))}
            value={which}
            onChange={(event) => write(days, event.currentTarget.value)}
          />
        )}
        <Chip.Group multiple value={days} onChange={(next) => write(next, which)}>
          {DAYS.map((day) => (
            <Chip key={day} value={day} name={name} size="sm" aria-invalid={error ? true : undefined}>
              {t(day)}
            </Chip>
          ))}
        </Chip.Group>
      </Group>
    </Input.Wrapper>
  );
}
