import { Loaded, useLoad, useT } from '@loopkeeper/ui-kit';
import { PageLink } from '../../shared/PageLink.js';
import { ReadOpenReferralsHere } from './services.operations.js';
import { servicesTexts } from './services.texts.js';

/** The referrals still open to a service that was just closed, each a link to where it is answered or declined. */
export function OpenReferralsHere({ listingId }: { readonly listingId: string }) {
  const t = useT(servicesTexts);
  const load = useLoad(ReadOpenReferralsHere, { listingId });
  return (
    <Loaded load={load} isEmpty={({ referrals }) => referrals.items.length === 0} empty={null}>
      {({ referrals }) => (
        <section aria-label={t('openHere')}>
          <p>
            <b>{t('openHere')}</b>
          </p>
          <p>{t('openHereHelp')}</p>
          <ul className="plain-list">
            {referrals.items.map(({ id, reference, stateLabel }) => (
              <li key={id}>
                <PageLink to={{ page: 'referral', id }}>{reference}</PageLink> {stateLabel}
              </li>
            ))}
          </ul>
          {referrals.nextCursor && <PageLink to={{ page: 'openWork' }}>{t('openHereMore')}</PageLink>}
        </section>
      )}
    </Loaded>
  );
}
