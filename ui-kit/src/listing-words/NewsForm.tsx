import { DateField } from '../fields/DateField.js';
import { Form } from '../fields/Form.js';
import { LongTextField } from '../fields/LongTextField.js';
import { useFields } from '../fields/use-fields.js';
import { useShownProblem } from '../fields/use-shown-problem.js';
import { todayHere } from '../texts/format.js';
import { useT } from '../texts/texts.js';
import { listingWordsTexts } from './listing-words.texts.js';
import type { SendsWords } from './sends-words.js';

interface NewsInput {
  readonly listingId: string;
  readonly text: string;
  readonly textEs: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly idempotencyKey: string;
}

interface NewsFormProps {
  readonly listingId: string;
  readonly act: SendsWords<NewsInput>;
  readonly onAdded: () => void;
  readonly onCancel: () => void;
}

/** A short note on a listing that holds for some days. */
export function NewsForm({ listingId, act, onAdded, onCancel }: NewsFormProps) {
  const t = useT(listingWordsTexts);
  const fields = useFields({ text: '', textEs: '', startsOn: todayHere(), endsOn: '' });
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
