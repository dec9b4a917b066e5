import { Facts, Panel, useT } from '@loopkeeper/ui-kit';
import type { ReactNode } from 'react';
import styles from './listing.module.css';
import { listingTexts } from './listing.texts.js';
import type { ListingValue } from './listing-value.js';

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

/** How to get in: phone, steps, hours, what to bring, where. */
export function GetIn({ listing }: { readonly listing: ListingValue }) {
  const t = useT(listingTexts);
  const link = webLink(listing.url);
  const addresses = listing.addresses.map(({ address1, address2, city, stateProvince, postalCode }) =>
    [address1, address2, `${city}, ${stateProvince} ${postalCode}`].filter(Boolean).join(', '),
  );
  const hours = listing.schedules.map(({ text, notes }) => [text, notes].filter(Boolean).join('. ')).filter(Boolean);
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('phone'), listing.phones.length > 0 && <Phones listing={listing} />],
    [t('steps'), listing.applicationProcess],
    [t('hours'), lines([...new Set(hours)])],
    [t('bring'), lines(listing.requiredDocuments)],
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

  return (
    <Panel title={t('getIn')}>
      {facts.every(([, value]) => !value) ? <p>{t('unknownWay')}</p> : <Facts facts={facts} />}
    </Panel>
  );
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
