import {
  DateField,
  Form,
  LongTextField,
  todayHere,
  useAct,
  useFields,
  useFormat,
  useShownProblem,
  useT,
} from '@loopkeeper/ui-kit';
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
        <NewsForm listingId={listing.id} onAdded={added} onCancel={() => setAdding(false)} />
      ) : (
        <Button variant="subtle" onClick={() => setAdding(true)}>
          {t('addNews')}
        </Button>
      )}
    </div>
  );
}

interface NewsFormProps {
  readonly listingId: string;
  readonly onAdded: () => void;
  readonly onCancel: () => void;
}

function NewsForm({ listingId, onAdded, onCancel }: NewsFormProps) {
  const t = useT(servicesTexts);
  const fields = useFields({ text: '', textEs: '', startsOn: todayHere(), endsOn: '' });
  const act = useAct(PublishOwnNews, 'publishNews');
  const general = useShownProblem(fields, act.problem);
  const submit = async () => {
    const { text, textEs, startsOn, endsOn } = fields.values;
    const missing = { ...(!text.trim() && { text: t('newsText') }), ...(!endsOn && { endsOn: t('endsOn') }) };
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
      <LongTextField {...fields.field('text')} label={t('newsText')} help={t('newsHelp')} maxLength={280} required />
      <LongTextField {...fields.field('textEs')} label={t('newsEs')} maxLength={280} />
      <DateField {...fields.field('startsOn')} label={t('startsOn')} required />
      <DateField {...fields.field('endsOn')} label={t('endsOn')} min={fields.values.startsOn} required />
    </Form>
  );
}
