import { Facts, Panel, useFormat, useT } from '@loopkeeper/ui-kit';
import type { PortalReferralFragment } from '../../gql/graphql.js';
import { ageInWords } from './age-in-words.js';
import { referralTexts } from './referral.texts.js';

/** What is asked, and the facts that decide whether it fits: all of it known before yes, none of it says who. */
export function AskedPanel({ referral }: { readonly referral: PortalReferralFragment }) {
  const t = useT(referralTexts);
  const { language } = useFormat();
  const { fitFacts: fit } = referral;

  return (
    <Panel title={t('asked')}>
      {referral.enquiry && <p>{t('enquiry')}</p>}
      <Facts
        facts={[
          [t('service'), referral.serviceName],
          [t('need'), referral.category?.label],
          [t('urgency'), t(referral.urgency)],
          [t('household'), fit.householdSize && t('householdOf', { count: fit.householdSize })],
          [t('age'), fit.ageBand && ageInWords(fit.ageBand, t)],
          [t('area'), fit.area],
          [t('language'), fit.language && language(fit.language)],
          [t('payer'), fit.payerType && t(fit.payerType)],
          [t('from'), referral.senderName],
          [t('owner'), referral.owner?.displayName],
          [t('outcome'), referral.outcomeLabel],
          [t('reason'), referral.reasonLabel],
        ]}
      />
    </Panel>
  );
}
