import { Panel, Said, useAct, useFormat, useT } from '@loopkeeper/ui-kit';
import { Button, Checkbox } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleDotted } from '@tabler/icons-react';
import { useState } from 'react';
import styles from '../listing.module.css';
import type { ListingValue } from '../listing-value.js';
import { VerifyListing } from '../liveness.operations.js';
import { livenessTexts } from '../liveness.texts.js';
import { WordProblem } from '../WordProblem.js';

type Verification = ListingValue['verifications'][number];

interface VerifiedPanelProps {
  readonly listing: ListingValue;
  readonly onChanged: () => void;
}

/** Each part of the listing: by whom, how and when it was verified; and one press for the parts found true on the phone. */
export function VerifiedPanel({ listing, onChanged }: VerifiedPanelProps) {
  const t = useT(livenessTexts);
  const [chosen, setChosen] = useState<readonly Verification['group'][]>([]);
  const [kept, setKept] = useState(false);
  const act = useAct(VerifyListing, 'verifyListing');
  const choose = (group: Verification['group'], isChosen: boolean) =>
    setChosen((before) => (isChosen ? [...before, group] : before.filter((one) => one !== group)));
  const verify = async () => {
    const input = { listingId: listing.id, groups: [...chosen], how: 'PHONE_CALL' as const };
    if ((await act.run(() => ({ input }))).kind !== 'done') return;
    setChosen([]);
    setKept(true);
    onChanged();
  };
  return (
    <Panel title={t('verified')}>
      {listing.may.say && <p className={styles.quiet}>{t('verifyHelp')}</p>}
      <ul className={styles.verified}>
        {listing.verifications.map((verification) => (
          <li key={verification.group}>
            {listing.may.say ? (
              <Checkbox
                checked={chosen.includes(verification.group)}
                onChange={(event) => choose(verification.group, event.currentTarget.checked)}
                label={t(verification.group)}
              />
            ) : (
              <b>{t(verification.group)}</b>
            )}
            <VerifiedLine verification={verification} />
          </li>
        ))}
      </ul>
      {listing.may.say && (
        <Button variant="default" disabled={chosen.length === 0 || act.busy} onClick={() => void verify()}>
          {t('verify')}
        </Button>
      )}
      <Said>{kept && t('verifiedNow')}</Said>
      <WordProblem act={act} />
    </Panel>
  );
}

function VerifiedLine({ verification }: { readonly verification: Verification }) {
  const t = useT(livenessTexts);
  const format = useFormat();
  const { how, at, by, agencyName, changedAt, changedBy } = verification;
  if (!how || !at)
    return (
      <span className={styles.quiet}>
        <IconCircleDotted size={16} aria-hidden /> {t('never')}
      </span>
    );
  return (
    <span className={styles.verifiedLine}>
      <span className={styles.quiet}>
        <IconCircleCheck size={16} aria-hidden />{' '}
        {t(`verifiedBy_${how}`, { ago: format.ago(at), who: (how.startsWith('PARTNER') && agencyName) || (by ?? '') })}
      </span>
      {changedAt && (
        <span className={styles.changed}>
          <IconAlertTriangle size={16} aria-hidden />{' '}
          {t(changedBy ? 'changedSinceBy' : 'changedSince', { ago: format.ago(changedAt), who: changedBy ?? '' })}
        </span>
      )}
    </span>
  );
}
