import { BooleanField, DateField, ManyField, useT, type Fields } from '@loopkeeper/ui-kit';
import { asksTreatmentDates, PURPOSES, SCOPES, type ReleaseValues } from './release-values.js';
import { consentsTexts } from './texts/index.js';
import styles from './consents.module.css';

interface ScopeFieldsProps {
  readonly fields: Fields<ReleaseValues>;
}

/** What may be told and what for, in plain words. */
export function ScopeFields({ fields }: ScopeFieldsProps) {
  const t = useT(consentsTexts);
  const scopes = fields.field('scopes');
  const purposes = fields.field('purposes');
  return (
    <fieldset className={styles.part}>
      <legend>{t('allowed')}</legend>
      <ManyField
        {...scopes}
        label={t('scopes')}
        required
        options={SCOPES.map((each) => ({ value: each, label: t(`scope.${each}`) }))}
        onChange={(chosen) => scopes.onChange(SCOPES.filter((each) => chosen.includes(each)))}
      />
      <ManyField
        {...purposes}
        label={t('purposes')}
        required
        options={PURPOSES.map((each) => ({ value: each, label: t(`purpose.${each}`) }))}
        onChange={(chosen) => purposes.onChange(PURPOSES.filter((each) => chosen.includes(each)))}
      />
      {asksTreatmentDates(fields.values) && <TreatmentFields fields={fields} />}
      <StatementFields fields={fields} />
    </fieldset>
  );
}

function TreatmentFields({ fields: { field } }: ScopeFieldsProps) {
  const t = useT(consentsTexts);
  return (
    <div role="group" aria-label={t('treatment')} className={styles.stack}>
      <p className={styles.quiet}>
        {t('treatment')}. {t('treatmentAbout')}
      </p>
      <div className={styles.fields}>
        <DateField {...field('treatmentFrom')} label={t('treatmentFrom')} required />
        <DateField {...field('treatmentTo')} label={t('treatmentTo')} required />
      </div>
    </div>
  );
}

function StatementFields({ fields: { field } }: ScopeFieldsProps) {
  const t = useT(consentsTexts);
  return (
    <div role="group" aria-label={t('statements')} className={styles.checks}>
      <p>{t('statements')}</p>
      <BooleanField {...field('hasTpoStatements')} label={t('hasTpoStatements')} />
      <BooleanField {...field('coversPart2Unit')} label={t('coversPart2Unit')} />
    </div>
  );
}
