import { Loaded, useAct, useLoad, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { PersonName } from '../../../app/names/PersonName.js';
import { useHasRole } from '../../../app/session/session.js';
import type { ReadOpenReferralsQuery } from '../../../gql/graphql.js';
import styles from '../listing.module.css';
import { ReadClosingSteps, ReadOpenReferrals, WithdrawFromClosed } from '../liveness.operations.js';
import { livenessTexts } from '../liveness.texts.js';
import { WordProblem } from '../WordProblem.js';

type OpenReferral = ReadOpenReferralsQuery['referrals']['items'][number];

/** The referrals that are still open to a listing that was just closed: nothing is orphaned silently. */
export function OpenReferrals({ listingId }: { readonly listingId: string }) {
  const t = useT(livenessTexts);
  const handles = useHasRole('COORDINATOR', 'SUPERVISOR', 'DIRECTOR', 'ADMIN');
  const load = useLoad(ReadOpenReferrals, { listingId }, { pause: !handles });
  if (!handles) return null;
  return (
    <section className={styles.openReferrals} aria-label={t('openReferrals')}>
      <h3>{t('openReferrals')}</h3>
      <Loaded
        load={load}
        isEmpty={({ referrals }) => referrals.items.length === 0}
        empty={<p className={styles.quiet}>{t('noOpenReferrals')}</p>}
      >
        {({ referrals }) => (
          <>
            <p>{t('openReferralsHelp')}</p>
            <ul className={styles.lines}>
              {referrals.items.map((referral) => (
                <OpenReferralRow key={referral.id} referral={referral} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}

type Fate = 'open' | 'kept' | 'withdrawn';

function OpenReferralRow({ referral }: { readonly referral: OpenReferral }) {
  const t = useT(livenessTexts);
  const [fate, setFate] = useState<Fate>('open');
  return (
    <li className={styles.openReferral}>
      <p>
        <Link to={`/referrals/${referral.id}`}>{t('openReferral', { reference: referral.reference })}</Link>{' '}
        {referral.personName && <PersonName name={referral.personName} />} · {referral.stateLabel}
        {referral.ownerName && ` · ${t('openOf', { name: referral.ownerName })}`}
      </p>
      {fate === 'open' && <Fates referral={referral} onFate={setFate} />}
      {fate === 'kept' && <p className={styles.quiet}>{t('keptReferral')}</p>}
      {fate === 'withdrawn' && (
        <p>
          {t('withdrawn')} <Link to="/search">{t('searchAgain')}</Link>
        </p>
      )}
    </li>
  );
}

const WAYS_BACK = ['WITHDRAW', 'REQUEST_WITHDRAWAL'] as const;

function Fates({ referral, onFate }: { readonly referral: OpenReferral; readonly onFate: (fate: Fate) => void }) {
  const t = useT(livenessTexts);
  const load = useLoad(ReadClosingSteps, { id: referral.id });
  const act = useAct(WithdrawFromClosed, 'actOnReferral');
  const now = load.data?.referral;
  const action = WAYS_BACK.find((way) => now?.availableActions.some((step) => step.action === way));
  const withdraw = async () => {
    if (!now || !action) return;
    const answers = [
      { name: 'reason', value: 'other' },
      { name: 'reason_detail', value: t('closedDetail') },
    ];
    const input = { id: referral.id, action, seenVersion: now.version, answers };
    const outcome = await act.run((idempotencyKey) => ({ input: { ...input, idempotencyKey } }));
    if (outcome.kind === 'done') onFate('withdrawn');
  };
  return (
    <>
      <div className={styles.presses}>
        <Button variant="default" size="compact-md" onClick={() => onFate('kept')}>
          {t('keepReferral')}
        </Button>
        {action && (
          <Button variant="default" size="compact-md" disabled={act.busy} onClick={() => void withdraw()}>
            {t(action === 'WITHDRAW' ? 'withdrawReferral' : 'askWithdrawal')}
          </Button>
        )}
      </div>
      {now && !action && <p className={styles.quiet}>{t('withdrawNotOffered')}</p>}
      <WordProblem act={act} />
    </>
  );
}
