import { Failed, Said, useAct, useFormat, useProblemWords, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OwnListingFragment } from '../../gql/graphql.js';
import { StillTrue } from './services.operations.js';
import { servicesTexts } from './services.texts.js';

type Verification = OwnListingFragment['verifications'][number];
type Group = Verification['group'];

interface PartProps {
  readonly listing: OwnListingFragment;
  readonly onChanged: () => void;
}

/** What the listing says in each part, as one reads it before saying that it is true. */
function saidIn(listing: OwnListingFragment): Readonly<Record<Group, string>> {
  const { serviceName, description, phones, applicationProcess, schedules, eligibility, fees, addresses } = listing;
  return {
    NAME_DESCRIPTION: [serviceName, description].filter(Boolean).join('. '),
    PHONE_INTAKE: [...phones.map(({ number }) => number), applicationProcess].filter(Boolean).join('. '),
    HOURS: schedules.map(({ text }) => text).join('; '),
    ELIGIBILITY: eligibility ?? '',
    COST: fees ?? '',
    ADDRESS: addresses.map(({ address1, city }) => `${address1}, ${city}`).join('; '),
  };
}

/** Each part of the listing with what it says, and one tap for "still true". */
export function StillTruePart({ listing, onChanged }: PartProps) {
  const t = useT(servicesTexts);
  const words = useProblemWords();
  const act = useAct(StillTrue, 'verifyListing');
  const [kept, setKept] = useState<readonly Group[]>([]);
  const said = saidIn(listing);
  const isPrivate = (group: Group): boolean => group === 'ADDRESS' && listing.isPlacePrivate;
  const told = listing.verifications
    .map(({ group }) => group)
    .filter((group) => said[group] !== '' || isPrivate(group));
  const confirm = async (...groups: Group[]) => {
    const input = { listingId: listing.id, groups, how: 'PARTNER_PORTAL' as const };
    if ((await act.run(() => ({ input }))).kind !== 'done') return;
    setKept(groups);
    onChanged();
  };
  return (
    <div>
      <h3>{t('verified')}</h3>
      <ul className="plain-list">
        {listing.verifications.map((verification) => {
          const { group } = verification;
          const says = isPrivate(group) || said[group] !== '';
          const text = isPrivate(group) ? t('private') : said[group] || t('nothing');
          return (
            <li key={group} className="card">
              <div className="card-words">
                <b>{t(group)}</b>
                <p>{text}</p>
                <SaidWhen verification={verification} />
              </div>
              {listing.may.say && says && (
                <Button variant="default" disabled={act.busy} onClick={() => void confirm(group)}>
                  {t('stillTrue')} <span className="unseen">{t(group)}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {listing.may.say && told.length > 1 && (
        <Button className="all-true" variant="light" disabled={act.busy} onClick={() => void confirm(...told)}>
          {t('allTrue')} <span className="unseen">{listing.serviceName}</span>
        </Button>
      )}
      <Said>{kept.length > 0 && `${t('stillTrue')}: ${kept.map((group) => t(group)).join(', ')}`}</Said>
      {act.problem && <Failed message={words(act.problem)} />}
      {act.error && <Failed error={act.error} what="act" />}
    </div>
  );
}

function SaidWhen({ verification: { at, by, changedAt } }: { readonly verification: Verification }) {
  const t = useT(servicesTexts);
  const format = useFormat();
  if (!at) return <p className="quiet">{t('never')}</p>;
  return (
    <p className="quiet">
      {[t('said', { ago: format.ago(at) }), by, changedAt && t('changed')].filter(Boolean).join(', ')}
    </p>
  );
}
