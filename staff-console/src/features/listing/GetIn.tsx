import { Facts, HowToReferForm, Panel, useAct, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import styles from './listing.module.css';
import { listingTexts } from './listing.texts.js';
import type { ListingValue } from './listing-value.js';
import { SayHowToRefer } from './liveness.operations.js';
import { livenessTexts } from './liveness.texts.js';
import { HowToReferFacts } from './words/HowToReferFacts.js';
import { PrivatePlace } from './words/PrivatePlace.js';

/** An address as a web link, or null for anything else than http. */
export const webLink = (url: string | null): string | null => {
  if (!url) return null;
  const whole = /^[a-z]+:/i.test(url) ? url : `https://${url}`;
  return URL.canParse(whole) && /^https?:$/.test(new URL(whole).protocol) ? whole : null;
};

const lines = (words: readonly string[]): ReactNode => {
  if (words.length === 0) return null;
  if (words.length === 1) return words[0];
  return (
    <ul className={styles.lines}>
      {words.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};

interface GetInProps {
  readonly listing: ListingValue;
  readonly onChanged: () => void;
}

/** How to get in: what those who keep the list wrote first, then phone, hours, what to bring, where. */
export function GetIn({ listing, onChanged }: GetInProps) {
  const t = useT(listingTexts);
  const say = useT(livenessTexts);
  const act = useAct(SayHowToRefer, 'sayHowToRefer');
  const [editing, setEditing] = useState(false);
  const saved = () => {
    setEditing(false);
    onChanged();
  };
  const facts = useWays(listing);
  const nothing = !listing.howToRefer && !listing.isPlacePrivate && facts.every(([, value]) => !value);
  return (
    <Panel title={t('getIn')}>
      {editing ? (
        <HowToReferForm
          label={say('howToRefer')}
          listingId={listing.id}
          howToRefer={listing.howToRefer}
          act={act}
          onSaved={saved}
          onCancel={() => setEditing(false)}
        />
      ) : (
        listing.howToRefer && <HowToReferFacts how={listing.howToRefer} />
      )}
      {nothing ? <p>{t('unknownWay')}</p> : <Facts facts={facts} />}
      <PrivatePlace listing={listing} onChanged={onChanged} />
      {listing.may.keep && !editing && (
        <Button variant="subtle" onClick={() => setEditing(true)}>
          {say('changeHow')}
        </Button>
      )}
    </Panel>
  );
}

const digitsOf = (phone: string): string => phone.replace(/\D/g, '').slice(-10);

/** What already stands in "how to refer", so that it is not said twice on one page. */
function saidAbove({ howToRefer, phones, requiredDocuments }: ListingValue) {
  const { intakePhone = null, intakeExtension = null, documents = [] } = howToRefer ?? {};
  const isIntake = ({ number, extension }: ListingValue['phones'][number]): boolean =>
    digitsOf(number) === digitsOf(intakePhone ?? '') && (extension ?? '') === (intakeExtension ?? '');
  return {
    phone: intakePhone !== null && phones.every(isIntake),
    documents: requiredDocuments.every((name) => documents.includes(name)),
  };
}

function useWays(listing: ListingValue): readonly (readonly [string, ReactNode])[] {
  const t = useT(listingTexts);
  const link = webLink(listing.url);
  const above = saidAbove(listing);
  const addresses = listing.addresses.map(({ address1, address2, city, stateProvince, postalCode }) =>
    [address1, address2, `${city}, ${stateProvince} ${postalCode}`].filter(Boolean).join(', '),
  );
  const hours = listing.schedules.map(({ text, notes }) => [text, notes].filter(Boolean).join('. ')).filter(Boolean);
  return [
    [t('phone'), listing.phones.length > 0 && !above.phone && <Phones listing={listing} />],
    [t('steps'), listing.applicationProcess],
    [t('hours'), lines([...new Set(hours)])],
    [t('bring'), !above.documents && lines(listing.requiredDocuments)],
    [t('wait'), listing.waitTime],
    [t('address'), lines([...new Set(addresses)])],
    [
      t('website'),
      link && (
        <a href={link} rel="noreferrer" target="_blank">
          {listing.url}
        </a>
      ),
    ],
    [t('email'), listing.email && <a href={`mailto:${listing.email}`}>{listing.email}</a>],
  ];
}

function Phones({ listing }: { readonly listing: ListingValue }) {
  const t = useT(listingTexts);
  return (
    <ul className={styles.lines}>
      {listing.phones.map(({ number, extension, description }) => (
        <li key={`${number}${extension ?? ''}${description ?? ''}`}>
          <a href={`tel:${number.replace(/[^\d+]/g, '')}`} className={styles.phone}>
            {number}
          </a>
          {extension && ` ${t('extension', { number: extension })}`}
          {description && <span className={styles.quiet}> {description}</span>}
        </li>
      ))}
    </ul>
  );
}
