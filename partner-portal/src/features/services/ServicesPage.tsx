import { Empty, Loaded, PageHead, useT } from '@loopkeeper/ui-kit';
import { useState } from 'react';
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
export function ServicesPage() {
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
          <div className="stack">
            {ownListings.map((listing) => (
              <Service key={listing.id} listing={listing} onChanged={load.reload} />
            ))}
          </div>
        )}
      </Loaded>
    </div>
  );
}

interface ServiceProps {
  readonly listing: OwnListingFragment;
  readonly onChanged: () => void;
}

/** Whether the agency has yet to say how full it is: never said, or said too long ago. */
const needsAnswer = ({ capacity }: OwnListingFragment): boolean =>
  !capacity || capacity.state === 'UNKNOWN' || capacity.contrary !== null;

function Service(props: ServiceProps) {
  const t = useT(servicesTexts);
  const { listing } = props;
  const [isOpen, setOpen] = useState(() => needsAnswer(listing));
  return (
    <section className="own-service" aria-label={listing.serviceName}>
      <CapacityTaps heading="h2" {...props} />
      {listing.may.keep && <PageLink to={{ page: 'editListing', id: listing.id }}>{t('editWhole')}</PageLink>}
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {t('details')} <span className="unseen">{listing.serviceName}</span>
        </summary>
        <StillTruePart {...props} />
        <NewsPart {...props} />
        <HowToReferPart {...props} />
      </details>
    </section>
  );
}
