import { BooleanField, ChoiceField, DateField, TextField, useFormat, useT, type Fields } from '@loopkeeper/ui-kit';
import { PAYERS, type PersonValues } from './person-values.js';
import { peopleTexts } from './texts/index.js';
import styles from './people.module.css';

/** What the parts of the person form share. */
export interface PersonFieldsProps {
  readonly fields: Fields<PersonValues>;
}

const LANGUAGES = ['en', 'es', 'ase', 'ar', 'zh', 'fr', 'ht', 'ko', 'ne', 'pt', 'ru', 'so', 'sw', 'uk', 'vi'] as const;

/** Who the person is. */
export function WhoFields({ fields: { field, values } }: PersonFieldsProps) {
  const t = useT(peopleTexts);
  const format = useFormat();
  const codes = new Set<string>([...LANGUAGES, values.language]);
  return (
    <fieldset className={styles.part}>
      <legend>{t('who')}</legend>
      <div className={styles.fields}>
        <TextField {...field('givenName')} label={t('givenName')} required maxLength={100} />
        <TextField {...field('familyName')} label={t('familyName')} required maxLength={100} />
        <TextField {...field('preferredName')} label={t('preferredName')} maxLength={100} />
        <TextField {...field('pronouns')} label={t('pronouns')} maxLength={40} />
        <DateField {...field('birthDate')} label={t('birthDate')} />
        <ChoiceField
          {...field('language')}
          label={t('language')}
          required
          placeholder={null}
          options={[...codes].map((code) => ({ value: code, label: format.language(code) }))}
        />
      </div>
      <BooleanField {...field('interpreterNeeded')} label={t('interpreter')} />
      <TextField {...field('guardianName')} label={t('guardian')} help={t('guardianHint')} maxLength={200} />
    </fieldset>
  );
}

/** Where the person can be reached at all. */
export function ReachFields({ fields: { field } }: PersonFieldsProps) {
  const t = useT(peopleTexts);
  return (
    <fieldset className={styles.part}>
      <legend>{t('reach')}</legend>
      <div className={styles.fields}>
        <TextField {...field('phone')} label={t('phone')} type="tel" maxLength={40} />
        <TextField {...field('email')} label={t('email')} type="email" maxLength={254} />
        <TextField {...field('city')} label={t('city')} maxLength={100} />
        <TextField {...field('postalCode')} label={t('postalCode')} inputMode="numeric" maxLength={10} />
      </div>
    </fieldset>
  );
}

/** The facts that decide whether a service fits. */
export function FitFields({ fields: { field } }: PersonFieldsProps) {
  const t = useT(peopleTexts);
  const payer = field('payerType');
  return (
    <fieldset className={styles.part}>
      <legend>{t('fit')}</legend>
      <div className={styles.fields}>
        <ChoiceField
          {...payer}
          label={t('payer')}
          placeholder={null}
          options={PAYERS.map((each) => ({ value: each, label: t(`payer.${each}`) }))}
          onChange={(chosen) => payer.onChange(PAYERS.find((each) => each === chosen) ?? 'UNKNOWN')}
        />
        <TextField {...field('householdSize')} label={t('household')} inputMode="numeric" maxLength={2} />
      </div>
    </fieldset>
  );
}
