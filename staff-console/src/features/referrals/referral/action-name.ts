import { useT } from '@loopkeeper/ui-kit';
import type { ReferralPagePartsFragment } from '../../../gql/graphql.js';
import { referralsTexts } from '../texts/index.js';

/** One thing that may be done now, as the server says it. */
export type ActionValue = ReferralPagePartsFragment['availableActions'][number];

/** The words of an action; entering the partner's word says for whom. */
export function useActionName(referral: ReferralPagePartsFragment): (action: ActionValue) => string {
  const t = useT(referralsTexts);
  return ({ label, onBehalf }) => (onBehalf ? t('forThem', { label, name: referral.receiver.name }) : label);
}
