import { ChoiceField } from '../fields/ChoiceField.js';
import { Form } from '../fields/Form.js';
import { LongTextField } from '../fields/LongTextField.js';
import { useFields } from '../fields/use-fields.js';
import { useShownProblem } from '../fields/use-shown-problem.js';
import { useT } from '../texts/texts.js';
import type { SendsWords } from './sends-words.js';
import { suggestTexts } from './suggest.texts.js';

const FIELDS = ['PHONE', 'HOURS', 'HOW_TO_GET_IN', 'ELIGIBILITY', 'FEES', 'ADDRESS', 'CAPACITY', 'DESCRIPTION', 'NAME', 'EMAIL', 'WEB', 'LANGUAGES', 'AREA', 'OTHER'] as const; // prettier-ignore

type SuggestedField = (typeof FIELDS)[number];

const isField = (text: string): text is SuggestedField => FIELDS.some((field) => field === text);

interface SuggestInput {
  readonly listingId: string;
  readonly field: SuggestedField;
  readonly value: string | null;
  readonly note: string | null;
  readonly idempotencyKey: string;
}

interface SuggestFormProps {
  readonly listingId: string;
  readonly act: SendsWords<SuggestInput>;
  readonly onSent: () => void;
  readonly onCancel: () => void;
}

/** Says what should stand in one field of a listing, for whoever keeps the directory to decide. */
export function SuggestForm({ listingId, act, onSent, onCancel }: SuggestFormProps) {
  const t = useT(suggestTexts);
  const fields = useFields({ field: '', value: '', note: '' });
  const general = useShownProblem(fields, act.problem);
  const submit = async () => {
    const { field, value, note } = fields.values;
    const faults = {
      ...(field === '' && { field: t('required') }),
      ...(value.trim() === '' && note.trim() === '' && { value: t('sayOne') }),
    };
    if (!fields.show(faults) || !isField(field)) return;
    const outcome = await act.run((idempotencyKey) => ({
      input: { listingId, field, value: value.trim() || null, note: note.trim() || null, idempotencyKey },
    }));
    if (outcome.kind === 'done') onSent();
  };
  return (
    <Form
      label={t('suggest')}
      submit={t('send')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <p>{t('suggestLead')}</p>
      <ChoiceField
        {...fields.field('field')}
        label={t('what')}
        options={FIELDS.map((field) => ({ value: field, label: t(`field_${field}`) }))}
        required
      />
      <LongTextField {...fields.field('value')} label={t('newWords')} maxLength={5000} />
      <LongTextField {...fields.field('note')} label={t('note')} help={t('noteHelp')} maxLength={1000} rows={2} />
    </Form>
  );
}
