import { CapacityAge, CapacityBadge, Panel, useFormat, useT } from '@loopkeeper/ui-kit';
import styles from '../listing.module.css';
import { livenessTexts } from '../liveness.texts.js';
import type { ListingValue } from '../listing-value.js';
import { JustCalled } from './JustCalled.js';

interface TakingPeopleProps {
  readonly listing: ListingValue;
  readonly onChanged: () => void;
}

/** Whether there is room: what was said and by whom, what speaks against it, and one press for whoever just called. */
export function TakingPeople({ listing, onChanged }: TakingPeopleProps) {
  const t = useT(livenessTexts);
  const format = useFormat();
  const { capacity } = listing;
  return (
    <Panel title={t('room')}>
      <p className={styles.room}>
        <CapacityBadge capacity={capacity} />
        {capacity && <CapacityAge capacity={capacity} />}
      </p>
      {capacity?.note && <p>{capacity.note}</p>}
      {capacity && capacity.state !== 'UNKNOWN' && (
        <p className={styles.quiet}>{t('believedUntil', { when: format.dateTime(capacity.believedUntil) })}</p>
      )}
      <Doubts listing={listing} />
      {listing.may.say && <JustCalled listing={listing} onChanged={onChanged} />}
    </Panel>
  );
}

function Doubts({ listing: { capacity, failedCalls } }: { readonly listing: ListingValue }) {
  const t = useT(livenessTexts);
  const format = useFormat();
  const contrary = capacity?.contrary;
  if (!contrary && !failedCalls) return null;
  return (
    <div className={styles.doubt}>
      {contrary && <p>{t('contrary', { who: contrary.saidBy, ago: format.ago(contrary.saidAt) })}</p>}
      {failedCalls && (
        <p>
          {t('failedCalls', {
            count: failedCalls.count,
            what: t(`failed${failedCalls.what}`),
            ago: format.ago(failedCalls.lastAt),
          })}
        </p>
      )}
    </div>
  );
}
