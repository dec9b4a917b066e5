import { Empty, Loaded, PageHead, useT } from '@loopkeeper/ui-kit';
import { useId, useState } from 'react';
import type { OwnListingFragment } from '../../gql/graphql.js';
import { PageLink } from '../../shared/PageLink.js';
import { usePageLoad } from '../../shared/use-page-load.js';
import { CapacityTaps } from './CapacityTaps.js';
import { HowToReferPart } from './HowToReferPart.js';
import { NewsPart } from './NewsPart.js';
import { ReadOwnListings } from './services.operations.js';
import { servicesTexts } from './services.texts.js';
import { StillTruePart } from './StillTruePart.js';

/** Everything an agency says of its own services. */
export default function ServicesPage() {
  const t = useT(servicesTexts);
  const load = usePageLoad(ReadOwnListings, {});
  return (
    <div className="reading">
      <PageHead title={t('title')} lead={t('lead')} />
      <Loaded
        load={load}
        isEmpty={({ ownListings }) => ownListings.length === 0}
        empty={
          <Empty title={t('empty')}>
            <p>{t('emptyNext')}</p>
          </Empty>
        }
      >
        {({ ownListings }) => (
          <div className="stack tight">
            {ownListings.map((listing) => (
              <Service key={listing.id} listing={listing} isOnly={ownListings.length === 1} onChanged={load.reload} />
            ))}
          </div>
        )}
      </Loaded>
    </div>
  );
}

interface ServiceProps {
  readonly listing: OwnListingFragment;
  /** Whether it is open from the beginning. */
  readonly isOnly: boolean;
  readonly onChanged: () => void;
}

/** One service: its room in one tap; the rest of what is said of it, folded. */
function Service({ isOnly, ...part }: ServiceProps) {
  const t = useT(servicesTexts);
  const id = useId();
  const { listing } = part;
  const [isOpen, setOpen] = useState(isOnly);
  return (
    <section className="own-service" aria-label={listing.serviceName}>
      <CapacityTaps heading="h2" fold={{ id, isOpen, toggle: () => setOpen(!isOpen) }} {...part} />
      <div id={id} className="parts" hidden={!isOpen}>
        {listing.may.keep && (
          <PageLink to={{ page: 'editListing', id: listing.id }} className="link-button">
            {t('editWhole')} <span className="unseen">{listing.serviceName}</span>
          </PageLink>
        )}
        <StillTruePart {...part} />
        <NewsPart {...part} />
        <HowToReferPart {...part} />
      </div>
    </section>
  );
}
