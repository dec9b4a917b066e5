import { Facts, Panel, useFormat, useT } from '@loopkeeper/ui-kit';
import { listingTexts } from './listing.texts.js';
import type { ListingValue } from './listing-value.js';

type Contact = ListingValue['contacts'][number];

const written = ({ name, title, department, email }: Contact): string =>
  [name, title, department, email].filter(Boolean).join(', ');

/** For whom, at what cost, in which languages; who to ask; where it comes from. */
export function ListingFacts({ listing }: { readonly listing: ListingValue }) {
  return (
    <>
      <Serves listing={listing} />
      <About listing={listing} />
      <Contacts listing={listing} />
      <Provenance listing={listing} />
    </>
  );
}

function Serves({ listing }: { readonly listing: ListingValue }) {
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

function About({ listing }: { readonly listing: ListingValue }) {
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

function Contacts({ listing }: { readonly listing: ListingValue }) {
  const t = useT(listingTexts);
  const answers = [listing.agency?.answeredBy, listing.agency?.phone].filter(Boolean).join(', ');
  const contacts = listing.contacts.map(written).filter(Boolean);
  if (!answers && contacts.length === 0) return null;
  return (
    <Panel title={t('contacts')}>
      {answers && <Facts facts={[[t('answeredBy'), answers]]} />}
      {contacts.map((contact) => (
        <p key={contact}>{contact}</p>
      ))}
    </Panel>
  );
}

function Provenance({ listing }: { readonly listing: ListingValue }) {
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
