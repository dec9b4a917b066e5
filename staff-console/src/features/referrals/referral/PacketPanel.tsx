import { Facts, Panel, useT } from '@loopkeeper/ui-kit';
import { useNames } from '../../../app/names/names.js';
import type { ReferralPagePartsFragment } from '../../../gql/graphql.js';
import { referralsTexts } from '../texts/index.js';
import styles from './referral.module.css';

/** What is asked and what the packet holds; needs are hidden together with the names. */
export function PacketPanel({ referral }: { readonly referral: ReferralPagePartsFragment }) {
  const t = useT(referralsTexts);
  const { hidden } = useNames();
  const worded = referral.sections.filter(({ text }) => text !== '');
  return (
    <Panel title={t('packet')}>
      <Facts
        facts={[
          [t('service'), referral.serviceName],
          [t('category'), hidden ? null : referral.category?.label],
          [t('urgency'), t(`urgency.${referral.urgency}`)],
          [t('senderSeen'), referral.senderName],
        ]}
      />
      {referral.enquiry && <p>{t('releaseNone')}</p>}
      {hidden && worded.length > 0 && <p className={styles.quiet}>{t('needHidden')}</p>}
      {!hidden && <Facts facts={worded.map(({ kind, text }) => [t(`section.${kind}`), text])} />}
    </Panel>
  );
}
