import {
  DateField,
  Form,
  LongTextField,
  Panel,
  todayHere,
  useAct,
  useFields,
  useFormat,
  useShownProblem,
  useT,
} from '@loopkeeper/ui-kit';
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
      {adding && <NewsForm listingId={listing.id} onAdded={added} onCancel={() => setAdding(false)} />}
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

interface NewsFormProps {
  readonly listingId: string;
  readonly onAdded: () => void;
  readonly onCancel: () => void;
}

function NewsForm({ listingId, onAdded, onCancel }: NewsFormProps) {
  const t = useT(livenessTexts);
  const fields = useFields({ text: '', textEs: '', startsOn: todayHere(), endsOn: '' });
  const act = useAct(PublishNews, 'publishNews');
  const general = useShownProblem(fields, act.problem);
  const submit = async () => {
    const { text, textEs, startsOn, endsOn } = fields.values;
    const missing = {
      ...(text.trim() === '' && { text: t('newsText') }),
      ...(endsOn === '' && { endsOn: t('endsOn') }),
    };
    if (!fields.show(missing)) return;
    const outcome = await act.run((idempotencyKey) => ({
      input: { listingId, text, textEs: textEs || null, startsOn, endsOn, idempotencyKey },
    }));
    if (outcome.kind === 'done') onAdded();
  };
  return (
    <Form
      label={t('addNews')}
      submit={t('publish')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <LongTextField
        {...fields.field('text')}
        label={t('newsText')}
        help={t('newsTextHelp')}
        maxLength={280}
        required
      />
      <LongTextField {...fields.field('textEs')} label={t('newsTextEs')} maxLength={280} />
      <DateField {...fields.field('startsOn')} label={t('startsOn')} required />
      <DateField {...fields.field('endsOn')} label={t('endsOn')} min={fields.values.startsOn} required />
    </Form>
  );
}
