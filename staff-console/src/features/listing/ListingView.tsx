import { Empty, Loaded, PageHead, Panel, useFormat, useLoad, useT } from '@loopkeeper/ui-kit';
import { GetIn } from './GetIn.js';
import { ListingFacts } from './ListingFacts.js';
import styles from './listing.module.css';
import { ReadListing } from './listing.operations.js';
import { listingTexts } from './listing.texts.js';
import type { ListingValue } from './listing-value.js';
import { ReferButton } from './ReferButton.js';
import { TakingBadge } from './TakingBadge.js';

interface ListingViewProps {
  readonly id: string;
  /** Beside the search its heading is not the page's. */
  readonly within: 'search' | 'page';
}

/** One listing: how to get in first, then for whom, then where it comes from. */
export function ListingView({ id, within }: ListingViewProps) {
  const t = useT(listingTexts);
  const load = useLoad(ReadListing, { id });
  return (
    <Loaded load={load} isEmpty={({ listing }) => listing === null} empty={<Empty title={t('notFound')} />}>
      {({ listing }) => listing && <ListingSheet listing={listing} within={within} />}
    </Loaded>
  );
}

function ListingSheet({ listing, within }: { readonly listing: ListingValue; readonly within: 'search' | 'page' }) {
  return (
    <article className={styles.sheet}>
      <ListingHead listing={listing} within={within} />
      <ReferButton listing={listing} />
      <GetIn listing={listing} />
      <ListingFacts listing={listing} />
    </article>
  );
}

function ListingHead({ listing, within }: { readonly listing: ListingValue; readonly within: 'search' | 'page' }) {
  const t = useT(listingTexts);
  const format = useFormat();
  const { agency, missingSince } = listing;
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
      <TakingBadge taking={listing.takingReferrals} inNetwork={agency !== null} />
      {missingSince && (
        <Panel>
          <p>{t('missing', { date: format.date(missingSince) })}</p>
        </Panel>
      )}
    </div>
  );
}
