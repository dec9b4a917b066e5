import { Panel, StatusBadge, useFormat, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import type { NineServicesPartsFragment } from '../../gql/graphql.js';
import styles from '../coverage/coverage.module.css';
import { nineServicesTexts } from './nine-services.texts.js';

type Share = NineServicesPartsFragment['shares'][number];

interface SharesPanelProps {
  readonly shares: readonly Share[];
  readonly onEnter: (() => void) | null;
}

/** The share of encounters delivered directly, period by period, against 51 %. */
export function SharesPanel({ shares, onEnter }: SharesPanelProps) {
  const t = useT(nineServicesTexts);
  return (
    <Panel title={t('shares')}>
      <p className={styles.quiet}>{t('sharesAbout')}</p>
      {shares.length === 0 && <p>{t('noShares')}</p>}
      <ul className={styles.list}>
        {shares.map((share) => (
          <li key={`${share.startsOn} ${share.endsOn}`}>
            <ShareLines share={share} />
          </li>
        ))}
      </ul>
      {onEnter && (
        <div className={styles.bar}>
          <Button variant="default" onClick={onEnter}>
            {t('enter')}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function ShareLines({ share: { startsOn, endsOn, sentence, isEnough, byService } }: { readonly share: Share }) {
  const t = useT(nineServicesTexts);
  const format = useFormat();
  return (
    <div className={styles.stack}>
      <strong>{t('period', { from: format.date(startsOn), to: format.date(endsOn) })}</strong>
      <span>{sentence}</span>
      {isEnough === null ? (
        <StatusBadge tone="ended">{t('nothing')}</StatusBadge>
      ) : (
        <StatusBadge tone={isEnough ? 'good' : 'late'}>{t(isEnough ? 'enough' : 'notEnough')}</StatusBadge>
      )}
      <details>
        <summary>{t('byService')}</summary>
        {byService.map(({ service, label, direct, dco, countsTowardDirect }) => (
          <p key={service}>
            {label}: {format.number(direct)} / {format.number(dco)}
            {!countsTowardDirect && <span className={styles.quiet}> ({t('notCounted')})</span>}
          </p>
        ))}
      </details>
    </div>
  );
}
