import { Failed, Loaded, Said, useAct, useLoad, useProblemWords, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReadOpenReferralsHereQuery } from '../../gql/graphql.js';
import { PageLink } from '../../shared/PageLink.js';
import { DeclineAsClosed, ReadDeclining, ReadOpenReferralsHere } from './services.operations.js';
import { servicesTexts } from './services.texts.js';

type OpenReferral = ReadOpenReferralsHereQuery['referrals']['items'][number];

/** The referrals still open to a service that was just closed: each is declined here, or goes on. */
export function OpenReferralsHere({ listingId }: { readonly listingId: string }) {
  const t = useT(servicesTexts);
  const load = useLoad(ReadOpenReferralsHere, { listingId });
  return (
    <Loaded load={load} isEmpty={({ referrals }) => referrals.items.length === 0} empty={null}>
      {({ referrals }) => (
        <section aria-label={t('openHere')} className="open-here">
          <p>
            <b>{t('openHere')}</b>
          </p>
          <p>{t('openHereHelp')}</p>
          <ul className="plain-list">
            {referrals.items.map((referral) => (
              <OpenReferralHere key={referral.id} referral={referral} />
            ))}
          </ul>
          {referrals.nextCursor && <PageLink to={{ page: 'openWork' }}>{t('openHereMore')}</PageLink>}
        </section>
      )}
    </Loaded>
  );
}

type Fate = 'asked' | 'keptHere' | 'declinedHere';

function OpenReferralHere({ referral: { id, reference, stateLabel } }: { readonly referral: OpenReferral }) {
  const t = useT(servicesTexts);
  const [fate, setFate] = useState<Fate>('asked');
  return (
    <li className="card">
      <p className="card-words">
        <span>
          <PageLink to={{ page: 'referral', id }}>{reference}</PageLink>{' '}
          {fate === 'asked' && <span className="quiet">{stateLabel}</span>}
        </span>
      </p>
      <Said keepsFocus>{fate !== 'asked' && t(fate)}</Said>
      {fate === 'asked' && <Fates id={id} reference={reference} onFate={setFate} />}
    </li>
  );
}

interface FatesProps {
  readonly id: string;
  readonly reference: string;
  readonly onFate: (fate: Fate) => void;
}

function Fates({ id, reference, onFate }: FatesProps) {
  const t = useT(servicesTexts);
  const words = useProblemWords();
  const load = useLoad(ReadDeclining, { id });
  const act = useAct(DeclineAsClosed, 'actOnReferral');
  const now = load.data?.referral;
  const mayDecline = now?.availableActions.some(({ action }) => action === 'DECLINE');
  const decline = async (seenVersion: number) => {
    const answers = [{ name: 'reason', value: 'program_paused_or_closed' }];
    const input = { id, action: 'DECLINE' as const, seenVersion, answers };
    const outcome = await act.run((idempotencyKey) => ({ input: { ...input, idempotencyKey } }));
    if (outcome.kind === 'done') onFate('declinedHere');
    if (outcome.kind === 'problem') load.reload();
  };
  return (
    <>
      <div className="actions">
        {now && mayDecline && (
          <Button variant="default" disabled={act.busy} onClick={() => void decline(now.version)}>
            {t('declineHere')} <span className="unseen">{reference}</span>
          </Button>
        )}
        <Button variant="default" onClick={() => onFate('keptHere')}>
          {t('keepHere')} <span className="unseen">{reference}</span>
        </Button>
      </div>
      {now && !mayDecline && <p className="quiet">{t('notDeclined')}</p>}
      {act.problem && <Failed message={words(act.problem)} />}
      {act.error && <Failed error={act.error} what="act" />}
    </>
  );
}
