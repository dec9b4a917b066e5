import { ChoiceField, HoursField, LOCALES, TextField, useLocale, useT, type Fields } from '@loopkeeper/ui-kit';
import { LEGAL_TYPES, type AgencyValues } from './agency-values.js';
import { networkTexts } from './network.texts.js';
import { timeZoneChoices } from './time-zones.js';

const LANGUAGES = Object.entries(LOCALES).map(([value, label]) => ({ value, label }));

/** What the network must know of an agency so that a referral reaches it. */
export function AgencyFields({ fields }: { readonly fields: Pick<Fields<AgencyValues>, 'field' | 'values'> }) {
  const t = useT(networkTexts);
  const locale = useLocale();
  const { field, values } = fields;
  const legalTypes = LEGAL_TYPES.map((value) => ({ value, label: t(value) }));

  return (
    <>
      <TextField {...field('mailbox')} label={t('mailbox')} help={t('mailboxHelp')} type="email" required />
      <TextField {...field('answeredBy')} label={t('answeredBy')} help={t('answeredByHelp')} maxLength={200} required />
      <TextField {...field('phone')} label={t('phone')} type="tel" inputMode="tel" maxLength={40} />
      <ChoiceField
        {...field('legalType')}
        label={t('legalType')}
        help={t('legalTypeHelp')}
        options={legalTypes}
        required
      />
      <ChoiceField
        {...field('timeZone')}
        label={t('timeZone')}
        options={timeZoneChoices(values.timeZone, locale)}
        placeholder={null}
        required
      />
      <HoursField {...field('hours')} label={t('hours')} help={t('hoursHelp')} />
      <ChoiceField {...field('mailLocale')} label={t('mailLocale')} options={LANGUAGES} placeholder={null} />
    </>
  );
}
