import { DateField, Said, TextField, todayHere, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import styles from '../listing.module.css';
import { livenessTexts } from '../liveness.texts.js';
import type { ListingValue } from '../listing-value.js';
import { WordProblem } from '../WordProblem.js';
import { OpenReferrals } from './OpenReferrals.js';
import { useJustCalled, type More, type Press } from './use-just-called.js';

const PRESSES: readonly Press[] = ['OPEN', 'LIMITED', 'WAITLIST', 'CLOSED', 'NO_ANSWER', 'WRONG_NUMBER'];

interface JustCalledProps {
  readonly listing: ListingValue;
  readonly onChanged: () => void;
}

/** What staff heard on the phone, in one press; what more there is to say of it is asked afterwards. */
export function JustCalled({ listing, onChanged }: JustCalledProps) {
  const t = useT(livenessTexts);
  const id = useId();
  const called = useJustCalled(listing, onChanged);
  const { kept, undone, press, undo, busy, failed } = called;
  return (
    <div role="group" aria-labelledby={id} className={styles.called}>
      <h3 id={id}>{t('roomSaid')}</h3>
      <div className={styles.presses}>
        {PRESSES.map((pressed) => (
          <Button key={pressed} variant="default" disabled={busy} onClick={() => void press(pressed)}>
            {t(`say${pressed}`)}
          </Button>
        ))}
      </div>
      <p className={styles.quiet}>{t('roomHelp')}</p>
      <Said>
        {kept ? (
          <>
            {t('kept', { word: t(`say${kept.press}`) })}{' '}
            <Button variant="subtle" size="compact-md" onClick={() => void undo()}>
              {t('undo')}
            </Button>
          </>
        ) : (
          undone && t('undone')
        )}
      </Said>
      {failed.map((act, at) => (
        <WordProblem key={at} act={act} />
      ))}
      {kept && <MoreToSay key={kept.id} kept={kept.press} onMore={(more) => void press(kept.press, more)} />}
      {kept?.press === 'CLOSED' && <OpenReferrals listingId={listing.id} />}
    </div>
  );
}

interface MoreToSayProps {
  readonly kept: Press;
  readonly onMore: (more: More) => void;
}

function MoreToSay({ kept, onMore }: MoreToSayProps) {
  const t = useT(livenessTexts);
  const [days, setDays] = useState('');
  const [until, setUntil] = useState('');
  const whole = /^\d{1,4}$/.test(days);
  if (kept === 'WAITLIST')
    return (
      <div className={styles.more}>
        <TextField name="waitDays" label={t('waitDays')} inputMode="numeric" value={days} onChange={setDays} />
        <Button variant="default" disabled={!whole} onClick={() => onMore({ waitDays: Number(days) })}>
          {t('keepMore')}
        </Button>
      </div>
    );
  if (kept !== 'CLOSED') return null;
  return (
    <div className={styles.more}>
      <DateField name="closedUntil" label={t('closedUntil')} min={todayHere()} value={until} onChange={setUntil} />
      <Button variant="default" disabled={until === ''} onClick={() => onMore({ closedUntil: until })}>
        {t('keepMore')}
      </Button>
    </div>
  );
}
