import { CapacityBadge, Empty, Loaded, PageHead, Panel, useFormat, useLoad, useT } from '@loopkeeper/ui-kit';
import { useEffect, useState } from 'react';
import { AgreementStanding } from '../agreement-standing/AgreementStanding.js';
import { AddToShortlist } from '../shortlists/AddToShortlist.js';
import { ListingUpkeep } from '../follows/ListingUpkeep.js';
import { KeeperLinks } from '../listing-edit/KeeperLinks.js';
import { GetIn } from './GetIn.js';
import { About, Provenance, Serves } from './ListingFacts.js';
import styles from './listing.module.css';
import { ReadListing } from './listing.operations.js';
import { listingTexts } from './listing.texts.js';
import type { ListingValue } from './listing-value.js';
import { livenessTexts } from './liveness.texts.js';
import { ReferButton } from './ReferButton.js';
import { TakingPeople } from './room/TakingPeople.js';
import { TakingBadge } from './TakingBadge.js';
import { ContactsPanel } from './words/ContactsPanel.js';
import { NewsPanel } from './words/NewsPanel.js';
import { VerifiedPanel } from './words/VerifiedPanel.js';

interface ListingViewProps {
  readonly id: string;
  /** Beside the search its heading is not the page's. */
  readonly within: 'search' | 'page';
  /** The id was merged into another: told which. */
  readonly onOtherId?: (id: string) => void;
}

/** One listing: how to get in first, then for whom, then where it comes from. */
export function ListingView({ id, within, onOtherId }: ListingViewProps) {
  const t = useT(listingTexts);
  const load = useLoad(ReadListing, { id });
  const shownId = load.data?.listing?.id;
  useEffect(() => {
    if (shownId && shownId !== id) onOtherId?.(shownId);
  });
  return (
    <Loaded load={load} isEmpty={({ listing }) => listing === null} empty={<Empty title={t('notFound')} />}>
      {({ listing }) => listing && <ListingSheet listing={listing} within={within} onChanged={load.reload} />}
    </Loaded>
  );
}

interface ListingSheetProps {
  readonly listing: ListingValue;
  readonly within: 'search' | 'page';
  readonly onChanged: () => void;
}

function ListingSheet({ listing, within, onChanged }: ListingSheetProps) {
  const [actedAt, setActedAt] = useState<number | null>(null);
  const acted = () => {
    setActedAt(Date.now());
    onChanged();
  };
  return (
    <article className={styles.sheet}>
      <ListingHead listing={listing} within={within} />
      <div className={styles.actions}>
        <ReferButton listing={listing} />
        <AddToShortlist listingId={listing.id} />
      </div>
      <div className={styles.actions}>
        <ListingUpkeep listingId={listing.id} onShow={onChanged} actedAt={actedAt} />
        <KeeperLinks listingId={listing.id} />
      </div>
      <GetIn listing={listing} onChanged={acted} />
      <TakingPeople listing={listing} onChanged={acted} />
      <Serves listing={listing} />
      <NewsPanel listing={listing} onChanged={acted} />
      <About listing={listing} />
      <ContactsPanel listing={listing} onChanged={acted} />
      <VerifiedPanel listing={listing} onChanged={acted} />
      <Provenance listing={listing} />
    </article>
  );
}

function ListingHead({ listing, within }: { readonly listing: ListingValue; readonly within: 'search' | 'page' }) {
  const t = useT(listingTexts);
  const format = useFormat();
  const say = useT(livenessTexts);
  const { agency, missingSince, status } = listing;
  return (
    <div className={styles.head}>
      {within === 'page' ? (
        <PageHead title={listing.serviceName} lead={listing.organizationName} />
      ) : (
        <div>
          <h2 className={styles.name}>{listing.serviceName}</h2>
          <p className={styles.quiet}>{listing.organizationName}</p>
        </div>
      )}
      <p className={styles.badges}>
        <TakingBadge taking={listing.takingReferrals} inNetwork={agency !== null} />
        <CapacityBadge capacity={listing.capacity} />
      </p>
      {listing.agreementStanding && <AgreementStanding standing={listing.agreementStanding} />}
      {status !== 'active' && (
        <Panel>
          <p>{say('inactive', { status })}</p>
        </Panel>
      )}
      {missingSince && (
        <Panel>
          <p>{t('missing', { date: format.date(missingSince) })}</p>
        </Panel>
      )}
    </div>
  );
}
