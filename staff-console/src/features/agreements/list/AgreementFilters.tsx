import { ChoiceField, TextField, useT } from '@loopkeeper/ui-kit';
import type { ListAgreementsQuery } from '../../../gql/graphql.js';
import { agreementsTexts } from '../agreements.texts.js';
import styles from '../agreements.module.css';
import { counted, WITHIN, type AgreementFilterValues } from './agreement-filter.js';

interface AgreementFiltersProps {
  readonly filter: AgreementFilterValues;
  readonly counts: ListAgreementsQuery['agreements']['counts'] | null;
  readonly onChange: (filter: AgreementFilterValues) => void;
}

/** Narrows the register by words, type, state, owner and how soon it ends. */
export function AgreementFilters({ filter, counts, onChange }: AgreementFiltersProps) {
  const t = useT(agreementsTexts);
  const set = (name: keyof AgreementFilterValues) => ({
    name,
    value: filter[name],
    onChange: (value: string) => onChange({ ...filter, [name]: value }),
  });
  const owners = (counts?.owner ?? []).map(({ id, name, count }) => ({ value: id, label: `${name} (${count})` }));
  return (
    <div role="search" aria-label={t('narrow')} className={styles.filters}>
      <TextField {...set('text')} type="search" label={t('find')} maxLength={100} />
      <ChoiceField
        {...set('type')}
        label={t('type')}
        placeholder={t('any')}
        options={counted(counts?.type ?? [], filter.type)}
      />
      <ChoiceField
        {...set('state')}
        label={t('state')}
        placeholder={t('any')}
        options={counted(counts?.state ?? [], filter.state)}
      />
      <ChoiceField {...set('ownerId')} label={t('owner')} placeholder={t('any')} options={owners} />
      <ChoiceField
        {...set('within')}
        label={t('endsWithin')}
        placeholder={t('any')}
        options={WITHIN.map((days) => ({ value: days, label: t('days', { count: Number(days) }) }))}
      />
    </div>
  );
}
