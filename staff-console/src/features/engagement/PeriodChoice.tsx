import { ChoiceField, DateField, useT } from '@loopkeeper/ui-kit';
import { useToday } from '../../app/session/session.js';
import styles from './engagement.module.css';
import { engagementTexts } from './engagement.texts.js';
import { NAMED_PERIODS, periodNamed, type Period, type PeriodName } from './period.js';

/** A period by name, or two dates of one's own. */
export interface PeriodWish extends Period {
  readonly name: PeriodName | null;
}

/** The quarter that runs. */
export const thisQuarter = (today: string): PeriodWish => ({
  name: 'thisQuarter',
  ...NAMED_PERIODS.thisQuarter(today),
});

const NAMES = ['thisQuarter', 'lastQuarter', 'thisMonth', 'thisYear'] as const satisfies readonly PeriodName[];

interface PeriodChoiceProps {
  readonly value: PeriodWish;
  readonly onChange: (value: PeriodWish) => void;
}

/** Chooses the period that is counted. */
export function PeriodChoice({ value, onChange }: PeriodChoiceProps) {
  const t = useT(engagementTexts);
  const today = useToday();
  const options = [...NAMES.map((name) => ({ value: name, label: t(name) })), { value: 'custom', label: t('custom') }];
  const choose = (chosen: string) => {
    const name = periodNamed(chosen);
    onChange(name ? { name, ...NAMED_PERIODS[name](today) } : { ...value, name: null });
  };
  const error = value.from > value.to ? t('wrongOrder') : null;

  return (
    <div className={styles.period}>
      <ChoiceField
        name="period"
        label={t('period')}
        options={options}
        placeholder={null}
        value={value.name ?? 'custom'}
        onChange={choose}
      />
      {value.name === null && (
        <>
          <DateField
            name="from"
            label={t('from')}
            value={value.from}
            max={today}
            onChange={(from) => from && onChange({ ...value, from })}
          />
          <DateField
            name="to"
            label={t('to')}
            value={value.to}
            error={error}
            onChange={(to) => to && onChange({ ...value, to })}
          />
        </>
      )}
    </div>
  );
}
