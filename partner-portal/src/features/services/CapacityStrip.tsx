import { useT } from '@loopkeeper/ui-kit';
import { useId } from 'react';
import { PageLink } from '../../shared/PageLink.js';
import { usePageLoad } from '../../shared/use-page-load.js';
import { CapacityTaps } from './CapacityTaps.js';
import { ReadOwnListings } from './services.operations.js';
import { servicesTexts } from './services.texts.js';

/** Above the open work: each service, and whether it takes people, in one tap. Stands aside while it cannot be read. */
export function CapacityStrip() {
  const t = useT(servicesTexts);
  const id = useId();
  const load = usePageLoad(ReadOwnListings, {});
  const listings = load.data?.ownListings ?? [];
  if (listings.length === 0) return null;
  return (
    <section aria-labelledby={id} className="strip">
      <h2 id={id}>{t('strip')}</h2>
      {listings.map((listing) => (
        <CapacityTaps key={listing.id} heading="h3" listing={listing} onChanged={load.reload} />
      ))}
      <PageLink to={{ page: 'services' }}>{t('allServices')}</PageLink>
    </section>
  );
}
