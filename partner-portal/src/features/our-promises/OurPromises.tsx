import { Panel, StatusBadge, todayHere, useFormat, useT } from '@loopkeeper/ui-kit';
import { useState } from 'react';
import type { ReadOurPromisesQuery } from '../../gql/graphql.js';
import { PageLink } from '../../shared/PageLink.js';
import { usePageLoad } from '../../shared/use-page-load.js';
import { ReadOurPromises } from './our-promises.operations.js';
import { ourPromisesTexts } from './our-promises.texts.js';

type Tally = ReadOurPromisesQuery['ourPromises'][number];

const DAYS = 90;
const A_DAY = 86_400_000;

/** The last ninety days, today included, where the reader is. */
function lately(): { readonly from: string; readonly to: string } {
  const to = todayHere(Intl.DateTimeFormat().resolvedOptions().timeZone);
  return { from: new Date(Date.parse(to) - DAYS * A_DAY).toISOString().slice(0, 10), to };
}

/** What the agency promised in agreements, and how it did: it stands beside them and never in their way. */
export function OurPromises() {
  const t = useT(ourPromisesTexts);
  const format = useFormat();
  const [period] = useState(lately);
  const { data } = usePageLoad(ReadOurPromises, period);
  if (!data) return null;
  const { ourPromises } = data;
  return (
    <Panel title={t('title')}>
      <p className="quiet">{t('period', { date: format.date(period.from) })}</p>
      {ourPromises.length === 0 && <p>{t('nothing')}</p>}
      {ourPromises.length > 0 && (
        <ul className="cards">
          {ourPromises.map((tally) => (
            <PromiseCard key={tally.promiseId} tally={tally} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function PromiseCard({ tally }: { readonly tally: Tally }) {
  const t = useT(ourPromisesTexts);
  const format = useFormat();
  const { kindLabel: kind, within, situation, agreementTitle, kept, missed, open, referrals } = tally;
  const late = referrals.filter(({ result }) => result === 'MISSED');
  return (
    <li className="card">
      <div className="card-words">
        <h3>{situation ? t('fastTrack', { kind, within, situation }) : t('promise', { kind, within })}</h3>
        <p className="quiet">{t('of', { title: agreementTitle })}</p>
        <p className="lead">
          <StatusBadge tone="good">{t('kept', { count: kept })}</StatusBadge>
          {missed > 0 && <StatusBadge tone="late">{t('missed', { count: missed })}</StatusBadge>}
          {open > 0 && <StatusBadge tone="waiting">{t('open', { count: open })}</StatusBadge>}
        </p>
        {late.length > 0 && (
          <details className="more">
            <summary>{t('late')}</summary>
            <ul>
              {late.map(({ referralId, reference, dueAt }) => (
                <li key={referralId}>
                  <PageLink to={{ page: 'referral', id: referralId }}>
                    {t('lateOne', { reference, when: format.dateTime(dueAt) })}
                  </PageLink>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}
