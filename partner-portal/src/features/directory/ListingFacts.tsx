import { Facts, Panel, useFormat, useT } from '@loopkeeper/ui-kit';
import type { ReactNode } from 'react';
import type { DirectoryListingFragment } from '../../gql/graphql.js';
import { directoryTexts } from './directory.texts.js';

interface ListingFactsProps {
  readonly listing: DirectoryListingFragment;
}

/** How one gets in, then everything else that is listed. */
export function ListingFacts({ listing }: ListingFactsProps) {
  const t = useT(directoryTexts);
  const format = useFormat();
  const { howToRefer: how, addresses, isPlacePrivate, schedules } = listing;
  const bring = how && how.documents.length > 0 ? how.documents : listing.requiredDocuments;
  const places = addresses.map(({ address1, city }) => `${address1}, ${city}`).join('; ');
  return (
    <>
      <Panel title={t('getIn')}>
        <Facts
          facts={[
            [t('phone'), <Phones key="phones" listing={listing} />],
            [t('intakeHours'), how?.intakeHoursText.join('; ')],
            [t('steps'), how && how.steps.length > 0 ? how.steps.join(' ') : listing.applicationProcess],
            [t('bring'), format.list(bring)],
            [t('intakeLanguages'), how && format.list(how.languages.map(format.language))],
            [t('afterHours'), how?.afterHours],
          ]}
        />
      </Panel>
      <Panel title={t('facts')}>
        <Facts
          facts={[
            [t('hours'), schedules.map(({ text }) => text).join('; ')],
            [t('eligibility'), listing.eligibility],
            [t('cost'), listing.fees],
            [t('languages'), format.list(listing.languages.map(format.language))],
            [t('address'), isPlacePrivate ? t('private') : places],
            [t('web'), webAddress(listing.url)],
          ]}
        />
      </Panel>
    </>
  );
}

function Phones({ listing: { howToRefer, phones } }: ListingFactsProps) {
  const intake = howToRefer?.intakePhone
    ? [{ number: howToRefer.intakePhone, extension: howToRefer.intakeExtension }]
    : phones;
  return (
    <ul className="plain-list">
      {intake.map(({ number, extension }) => (
        <li key={`${number} ${extension ?? ''}`}>
          <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>{number}</a>
          {extension && ` x${extension}`}
        </li>
      ))}
    </ul>
  );
}

/** A link for a web address; anything else is shown as it stands. */
function webAddress(url: string | null): ReactNode {
  if (!url) return null;
  const whole = /^[a-z]+:/i.test(url) ? url : `https://${url}`;
  const isWeb = URL.canParse(whole) && /^https?:$/.test(new URL(whole).protocol);
  return isWeb ? (
    <a href={whole} rel="noopener noreferrer" target="_blank">
      {url}
    </a>
  ) : (
    url
  );
}
