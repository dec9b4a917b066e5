import { BooleanField, ChoiceField, DateField, TextField, useT, type Fields } from '@loopkeeper/ui-kit';
import { useToday } from '../../app/session/session.js';
import { asksWhoConsented, CONSENTERS, SIGNERS, usualDays, type ReleaseValues } from './release-values.js';
import { consentsTexts } from './texts/index.js';
import styles from './consents.module.css';

interface SignatureFieldsProps {
  readonly fields: Fields<ReleaseValues>;
  readonly stateProfile: string;
}

/** Who signed, when, and until when it holds. */
export function SignatureFields({ fields: { field, values }, stateProfile }: SignatureFieldsProps) {
  const t = useT(consentsTexts);
  const today = useToday();
  const signedBy = field('signedBy');
  return (
    <fieldset className={styles.part}>
      <legend>{t('signature')}</legend>
      <div className={styles.fields}>
        <ChoiceField
          {...signedBy}
          label={t('signedBy')}
          placeholder={null}
          options={SIGNERS.map((each) => ({ value: each, label: t(`signer.${each}`) }))}
          onChange={(chosen) => signedBy.onChange(SIGNERS.find((each) => each === chosen) ?? 'PERSON')}
        />
        <TextField {...field('signerName')} label={t('signerName')} required maxLength={200} />
        <DateField {...field('signedOn')} label={t('signedOn')} required max={today} />
        <DateField
          {...field('expiresOn')}
          label={t('expiresOn')}
          required={!values.noExpiry}
          disabled={values.noExpiry}
          min={values.signedOn}
        />
      </div>
      <p className={styles.quiet}>{t('expiresHint', { days: usualDays(stateProfile) })}</p>
      <BooleanField {...field('noExpiry')} label={t('noExpiry')} />
      {asksWhoConsented(values) && <ConsenterField field={field} />}
      {values.signedBy === 'REPRESENTATIVE' && (
        <BooleanField {...field('hasAuthorityDocument')} label={t('hasAuthorityDocument')} />
      )}
    </fieldset>
  );
}

function ConsenterField({ field }: Pick<Fields<ReleaseValues>, 'field'>) {
  const t = useT(consentsTexts);
  const consenter = field('whoConsentedToTreatment');
  return (
    <ChoiceField
      {...consenter}
      label={t('whoConsented')}
      help={t('whoConsentedAbout')}
      placeholder={t('consenterUnknown')}
      value={consenter.value ?? ''}
      options={CONSENTERS.map((each) => ({ value: each, label: t(`consenter.${each}`) }))}
      onChange={(chosen) => consenter.onChange(CONSENTERS.find((each) => each === chosen) ?? null)}
    />
  );
}
