import { useAct, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import styles from '../listing.module.css';
import type { ListingValue } from '../listing-value.js';
import { KeepPlacePrivate, ShowPrivatePlace } from '../liveness.operations.js';
import { livenessTexts } from '../liveness.texts.js';
import { WordProblem } from '../WordProblem.js';

interface PrivatePlaceProps {
  readonly listing: ListingValue;
  readonly onChanged: () => void;
}

/** That a location is kept private; for those who may know it, where it is. */
export function PrivatePlace({ listing, onChanged }: PrivatePlaceProps) {
  const t = useT(livenessTexts);
  const { isPlacePrivate, locationId, may } = listing;
  if (!isPlacePrivate && !may.knowPlace) return null;
  return (
    <div className={styles.private}>
      {isPlacePrivate && (
        <p>
          <IconLock size={18} aria-hidden /> <b>{t('private')}</b>
        </p>
      )}
      {may.knowPlace && locationId && (
        <div className={styles.presses}>
          {isPlacePrivate && <ShowPlace locationId={locationId} />}
          <Mark locationId={locationId} isPrivate={isPlacePrivate} onChanged={onChanged} />
        </div>
      )}
    </div>
  );
}

function ShowPlace({ locationId }: { readonly locationId: string }) {
  const t = useT(livenessTexts);
  const act = useAct(ShowPrivatePlace, 'showPrivatePlace');
  const [lines, setLines] = useState<readonly string[] | null>(null);
  const show = async () => {
    const outcome = await act.run(() => ({ locationId }));
    if (outcome.kind !== 'done') return;
    setLines([outcome.value.name ?? '', ...outcome.value.addresses].filter(Boolean));
  };
  if (lines)
    return (
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  return (
    <>
      <Button variant="default" size="compact-md" disabled={act.busy} onClick={() => void show()}>
        {t('showPlace')}
      </Button>
      <span className={styles.quiet}>{t('showPlaceHelp')}</span>
      <WordProblem act={act} />
    </>
  );
}

interface MarkProps {
  readonly locationId: string;
  readonly isPrivate: boolean;
  readonly onChanged: () => void;
}

function Mark({ locationId, isPrivate, onChanged }: MarkProps) {
  const t = useT(livenessTexts);
  const act = useAct(KeepPlacePrivate, 'keepPlacePrivate');
  const [others, setOthers] = useState(0);
  const mark = async () => {
    const outcome = await act.run(() => ({ locationId, isConfidential: !isPrivate }));
    if (outcome.kind !== 'done') return;
    setOthers(outcome.value.isConfidential ? outcome.value.othersAtTheSameAddress : 0);
    onChanged();
  };
  return (
    <>
      <Button variant="subtle" size="compact-md" disabled={act.busy} onClick={() => void mark()}>
        {t(isPrivate ? 'makePublic' : 'makePrivate')}
      </Button>
      {!isPrivate && <span className={styles.quiet}>{t('privateSure')}</span>}
      {others > 0 && <p className={styles.changed}>{t('othersSame', { count: others })}</p>}
      <WordProblem act={act} />
    </>
  );
}
