import { Facts, Panel, useFormat, useT } from '@loopkeeper/ui-kit';
import { listingTexts } from './listing.texts.js';
import type { ListingValue } from './listing-value.js';

/** For whom, at what cost, in which languages. */
export function Serves({ listing }: { readonly listing: ListingValue }) {
  const t = useT(listingTexts);
  const format = useFormat();
  const facts = [
    [t('eligibility'), listing.eligibility],
    [t('cost'), listing.fees],
    [t('languages'), format.list(listing.languages.map(format.language))],
    [t('interpretation'), listing.interpretationServices],
    [t('accessibility'), format.list(listing.accessibility)],
  ] as const;
  if (facts.every(([, value]) => !value)) return null;
  return (
    <Panel title={t('serves')}>
      <Facts facts={facts} />
    </Panel>
  );
}

/** What it is, and under which categories it is found. */
export function About({ listing }: { readonly listing: ListingValue }) {
  const t = useT(listingTexts);
  const categories = listing.categories.map(({ label }) => label).join(' · ');
  if (!listing.description && !categories) return null;
  return (
    <Panel title={t('about')}>
      {listing.description && <p>{listing.description}</p>}
      <Facts
        facts={[
          [t('alsoCalled'), listing.alternateName],
          [t('categories'), categories],
        ]}
      />
    </Panel>
  );
}

/** Where the listing comes from. */
export function Provenance({ listing }: { readonly listing: ListingValue }) {
  const t = useT(listingTexts);
  const format = useFormat();
  return (
    <Panel title={t('history')}>
      <Facts
        facts={[
          [t('source'), listing.source],
          [t('changed'), listing.lastModified && format.date(listing.lastModified)],
        ]}
      />
    </Panel>
  );
}
