import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Link } from 'react-router';
import { DueText, PageHead, REFERRAL_TONES, StatusBadge, useT } from '@loopkeeper/ui-kit';
import type { ReferralPagePartsFragment, ReferralState } from '../../../gql/graphql.js';
import { referralsTexts } from '../texts/index.js';
import { CopyNote } from './CopyNote.js';
import styles from './referral.module.css';

type Side = 'sender' | 'receiver';

const WHOSE_MOVE = {
  DRAFT: 'sender',
  AWAITING_CONSENT: 'sender',
  SENT: 'receiver',
  ACKNOWLEDGED: 'receiver',
  INFO_NEEDED: 'sender',
  ACCEPTED: 'receiver',
  WAITLISTED: 'receiver',
  SCHEDULED: 'receiver',
  IN_SERVICE: 'receiver',
  WITHDRAWAL_REQUESTED: 'receiver',
  DECLINED: 'sender',
  WITHDRAWN: 'sender',
  NO_RESPONSE: 'sender',
  CLOSED: 'sender',
  VOID: null,
} as const satisfies Record<ReferralState, Side | null>;

/** Where a referral stands, as one sentence; then whose move it is, until when, and the reference that can be spoken. */
export function ReferralHead({ referral }: { readonly referral: ReferralPagePartsFragment }) {
  const t = useT(referralsTexts);
  const side = referral.loopConfirmedAt ? null : WHOSE_MOVE[referral.state];
  const lead = (
    <div className={styles.lead}>
      <StatusBadge {...REFERRAL_TONES[referral.state]}>{t(`state.${referral.state}`)}</StatusBadge>
      <span>{t('reference', { reference: referral.reference })}</span>
      <span>{side === null ? t('whoseNobody') : t('whose', { name: referral[side].name })}</span>
      <span>{referral.owner ? t('owner', { name: referral.owner.displayName }) : t('noOwner')}</span>
      {referral.due?.overdue && <DueText due={referral.due} />}
    </div>
  );
  return (
    <PageHead
      title={referral.headline}
      tabTitle={t('referralTitle')}
      lead={lead}
      actions={
        <>
          {referral.state === 'DRAFT' && <EditDraft id={referral.id} />}
          <CopyNote referral={referral} />
        </>
      }
    />
  );
}

function EditDraft({ id }: { readonly id: string }) {
  const t = useT(referralsTexts);
  return (
    <Button
      component={Link}
      to={`/referrals/new?draft=${id}`}
      variant="default"
      leftSection={<IconPencil size={20} aria-hidden />}
    >
      {t('editDraft')}
    </Button>
  );
}
