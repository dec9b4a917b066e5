import { Empty, Loaded, PageHead, useT } from '@loopkeeper/ui-kit';
import type { OwnListingFragment } from '../../gql/graphql.js';
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

function Service(props: ServiceProps) {
  return (
    <section className="own-service" aria-label={props.listing.serviceName}>
      <CapacityTaps heading="h2" {...props} />
      <StillTruePart {...props} />
      <NewsPart {...props} />
      <HowToReferPart {...props} />
    </section>
  );
}
