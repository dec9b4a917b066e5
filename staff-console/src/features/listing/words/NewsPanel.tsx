import { NewsForm, Panel, useAct, useFormat, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import styles from '../listing.module.css';
import type { ListingValue } from '../listing-value.js';
import { PublishNews, WithdrawNews } from '../liveness.operations.js';
import { livenessTexts } from '../liveness.texts.js';
import { WordProblem } from '../WordProblem.js';

interface NewsPanelProps {
  readonly listing: ListingValue;
  readonly onChanged: () => void;
}

/** Short notes that hold for some days, and the form for another. */
export function NewsPanel({ listing, onChanged }: NewsPanelProps) {
  const t = useT(livenessTexts);
  const publish = useAct(PublishNews, 'publishNews');
  const [adding, setAdding] = useState(false);
  const added = () => {
    setAdding(false);
    onChanged();
  };
  if (listing.news.length === 0 && !listing.may.say) return null;
  return (
    <Panel title={t('news')}>
      <ul className={styles.news}>
        {listing.news.map((news) => (
          <NewsLine key={news.id} news={news} mayWithdraw={listing.may.say} onChanged={onChanged} />
        ))}
      </ul>
      {adding && <NewsForm listingId={listing.id} act={publish} onAdded={added} onCancel={() => setAdding(false)} />}
      {listing.may.say && !adding && (
        <Button variant="subtle" onClick={() => setAdding(true)}>
          {t('addNews')}
        </Button>
      )}
    </Panel>
  );
}

interface NewsLineProps {
  readonly news: ListingValue['news'][number];
  readonly mayWithdraw: boolean;
  readonly onChanged: () => void;
}

function NewsLine({ news, mayWithdraw, onChanged }: NewsLineProps) {
  const t = useT(livenessTexts);
  const format = useFormat();
  const act = useAct(WithdrawNews, 'withdrawNews');
  const withdraw = async () => {
    if ((await act.run(() => ({ id: news.id }))).kind === 'done') onChanged();
  };
  return (
    <li>
      <p className={styles.newsText}>{news.text}</p>
      <p className={styles.quiet}>
        {t('newsUntil', { from: format.date(news.startsOn), until: format.date(news.endsOn), who: news.saidBy })}
      </p>
      {mayWithdraw && (
        <Button variant="subtle" size="compact-sm" disabled={act.busy} onClick={() => void withdraw()}>
          {t('withdrawNews')}
        </Button>
      )}
      <WordProblem act={act} />
    </li>
  );
}
