import { StatusBadge, useFormat, useT } from '@loopkeeper/ui-kit';
import type { ReferralPagePartsFragment } from '../../../gql/graphql.js';
import { MissingCodes } from '../preview/MissingCodes.js';
import { Notices, PreviewCard, PreviewContents } from '../preview/Preview.js';
import { referralsTexts } from '../texts/index.js';
import styles from './referral.module.css';
import { whatTheySee } from './what-they-see.js';

interface SharedNowProps {
  readonly referral: ReferralPagePartsFragment;
  readonly release: NonNullable<ReferralPagePartsFragment['release']>;
  readonly onRecordRelease?: (() => void) | undefined;
}

/** What the partner sees at this point of the referral's course; before sending, what it would see. */
export function SharedNow({ referral, release, onRecordRelease }: SharedNowProps) {
  const t = useT(referralsTexts);
  const format = useFormat();
  const sight = whatTheySee(referral, new Date());
  if (sight.kind === 'nothingYet') return <PreviewContents preview={release} onRecordRelease={onRecordRelease} />;
  if (sight.kind === 'referenceOnly') return <p className={styles.quiet}>{t('sharedOver')}</p>;

  const held = release.outcome === 'HOLD' || release.outcome === 'DENY';
  const isOpen = sight.until === null;
  const isReleased = sight.kind === 'details' && !held;
  return (
    <>
      {held && isOpen && <StatusBadge tone="privacy">{t('sharedHeld')}</StatusBadge>}
      {sight.until && (
        <p className={styles.quiet}>{t('sharedUntil', { date: format.dateTime(sight.until.toISOString()) })}</p>
      )}
      {isOpen && <MissingCodes missing={release.missing} onRecordRelease={onRecordRelease} />}
      <PreviewCard title={t('previewNow')} lines={release.now} />
      {isReleased && <PreviewCard title={t('sharedDetails')} lines={release.afterYes} personal />}
      {sight.kind === 'request' && isOpen && (
        <PreviewCard title={t('previewAfter')} lines={release.afterYes} personal />
      )}
      {(isReleased || isOpen) && <Notices notices={release.notices} />}
    </>
  );
}
