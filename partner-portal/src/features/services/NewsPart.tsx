import { NewsForm, useAct, useFormat, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OwnListingFragment } from '../../gql/graphql.js';
import { PublishOwnNews, WithdrawOwnNews } from './services.operations.js';
import { servicesTexts } from './services.texts.js';

interface PartProps {
  readonly listing: OwnListingFragment;
  readonly onChanged: () => void;
}

/** News of the service, and the form for another note. */
export function NewsPart({ listing, onChanged }: PartProps) {
  const t = useT(servicesTexts);
  const format = useFormat();
  const act = useAct(WithdrawOwnNews, 'withdrawNews');
  const publish = useAct(PublishOwnNews, 'publishNews');
  const [adding, setAdding] = useState(false);
  const withdraw = async (id: string) => {
    if ((await act.run(() => ({ id }))).kind === 'done') onChanged();
  };
  const added = () => {
    setAdding(false);
    onChanged();
  };
  return (
    <div>
      <h3>{t('news')}</h3>
      <ul className="plain-list">
        {listing.news.map(({ id, text, startsOn, endsOn }) => (
          <li key={id} className="card">
            <div className="card-words">
              <p className="said">{text}</p>
              <p className="quiet">{t('newsUntil', { from: format.date(startsOn), until: format.date(endsOn) })}</p>
            </div>
            <Button variant="subtle" disabled={act.busy} onClick={() => void withdraw(id)}>
              {t('takeAway')}
            </Button>
          </li>
        ))}
      </ul>
      {adding ? (
        <NewsForm listingId={listing.id} act={publish} onAdded={added} onCancel={() => setAdding(false)} />
      ) : (
        <Button variant="subtle" onClick={() => setAdding(true)}>
          {t('addNews')}
        </Button>
      )}
    </div>
  );
}
