import { BooleanField, ChoiceField, useT } from '@loopkeeper/ui-kit';
import { referralsTexts } from '../texts/index.js';
import { STATES, type ReferralFilterValues } from './referral-filter.js';
import styles from './list.module.css';

interface ReferralFiltersProps {
  readonly filter: ReferralFilterValues;
  readonly onChange: (filter: ReferralFilterValues) => void;
}

/** Narrows the list by state, to one's own, to the open ones. */
export function ReferralFilters({ filter, onChange }: ReferralFiltersProps) {
  const t = useT(referralsTexts);
  return (
    <div role="group" aria-label={t('filters')} className={styles.filters}>
      <ChoiceField
        name="state"
        label={t('filterState')}
        placeholder={t('anyState')}
        value={filter.state ?? ''}
        options={STATES.map((state) => ({ value: state, label: t(`state.${state}`) }))}
        onChange={(chosen) => onChange({ ...filter, state: STATES.find((state) => state === chosen) ?? null })}
      />
      <BooleanField
        name="mine"
        label={t('mine')}
        value={filter.mine}
        onChange={(mine) => onChange({ ...filter, mine })}
      />
      <BooleanField
        name="openOnly"
        label={t('openOnly')}
        value={filter.openOnly}
        onChange={(openOnly) => onChange({ ...filter, openOnly })}
      />
    </div>
  );
}
