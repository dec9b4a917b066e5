import { Button, Checkbox, Input } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useLocale, type Locale } from '../texts/locale.js';
import { useT } from '../texts/texts.js';
import styles from './hours.module.css';
import { hoursTexts } from './hours.texts.js';
import { TextField } from './TextField.js';

/** One line of hours: ISO weekdays and two times of day. */
export interface HoursValue {
  readonly days: readonly number[];
  readonly opensAt: string;
  readonly closesAt: string;
}

/** The hours that most agencies keep. */
export const USUAL_HOURS: HoursValue = { days: [1, 2, 3, 4, 5], opensAt: '09:00', closesAt: '17:00' };

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

const dayName = (day: number, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(MONDAY + (day - 1) * DAY_MS);

interface HoursFieldProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly value: readonly HoursValue[];
  readonly error: string | null;
  readonly onChange: (value: readonly HoursValue[]) => void;
  /** Whether the last line may go as well. */
  readonly mayBeEmpty?: boolean;
}

/** Hours of a week, one line for each set of days that keeps the same hours. */
export function HoursField({ name, label, help, value, error, onChange, mayBeEmpty = false }: HoursFieldProps) {
  const t = useT(hoursTexts);
  const change = (at: number, line: HoursValue) => onChange(value.map((old, index) => (index === at ? line : old)));
  return (
    <fieldset className={styles.hours} aria-invalid={error !== null || undefined}>
      <legend>{label}</legend>
      {help && <Input.Description>{help}</Input.Description>}
      {value.map((line, at) => (
        <HoursLine
          key={at}
          name={`${name}.${at}`}
          line={line}
          onChange={(next) => change(at, next)}
          onRemove={value.length > 1 || mayBeEmpty ? () => onChange(value.filter((_, index) => index !== at)) : null}
        />
      ))}
      {error && <Input.Error>{error}</Input.Error>}
      <Button
        variant="subtle"
        leftSection={<IconPlus size={20} aria-hidden />}
        onClick={() => onChange([...value, { ...USUAL_HOURS, days: [6] }])}
      >
        {t('addHours')}
      </Button>
    </fieldset>
  );
}

interface HoursLineProps {
  readonly name: string;
  readonly line: HoursValue;
  readonly onChange: (line: HoursValue) => void;
  readonly onRemove: (() => void) | null;
}

function HoursLine({ name, line, onChange, onRemove }: HoursLineProps) {
  const t = useT(hoursTexts);
  const locale = useLocale();
  return (
    <div className={styles.line}>
      <Checkbox.Group
        aria-label={t('days')}
        value={line.days.map(String)}
        onChange={(days) => onChange({ ...line, days: days.map(Number).sort() })}
      >
        <div className={styles.days}>
          {WEEK.map((day) => (
            <Checkbox key={day} value={String(day)} label={dayName(day, locale)} />
          ))}
        </div>
      </Checkbox.Group>
      <div className={styles.times}>
        <TextField
          name={`${name}.opensAt`}
          type="time"
          label={t('opensAt')}
          value={line.opensAt}
          onChange={(opensAt) => onChange({ ...line, opensAt })}
        />
        <TextField
          name={`${name}.closesAt`}
          type="time"
          label={t('closesAt')}
          value={line.closesAt}
          onChange={(closesAt) => onChange({ ...line, closesAt })}
        />
        {onRemove && (
          <Button variant="subtle" leftSection={<IconX size={20} aria-hidden />} onClick={onRemove}>
            {t('removeHours')}
          </Button>
        )}
      </div>
    </div>
  );
}
