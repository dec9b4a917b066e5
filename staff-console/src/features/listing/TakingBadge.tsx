import { StatusBadge, useT } from '@loopkeeper/ui-kit';
import { listingTexts } from './listing.texts.js';

interface TakingBadgeProps {
  readonly taking: boolean;
  readonly inNetwork: boolean;
}

/** Whether a referral can be sent there now. */
export function TakingBadge({ taking, inNetwork }: TakingBadgeProps) {
  const t = useT(listingTexts);
  if (!inNetwork) return <StatusBadge tone="ended">{t('outside')}</StatusBadge>;
  if (!taking) return <StatusBadge tone="late">{t('notTaking')}</StatusBadge>;
  return (
    <StatusBadge tone="good" shape="open">
      {t('taking')}
    </StatusBadge>
  );
}
