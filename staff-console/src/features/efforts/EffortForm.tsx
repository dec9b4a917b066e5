import {
  ChoiceField,
  DateField,
  Form,
  LongTextField,
  TextField,
  useAct,
  useFields,
  useShownProblem,
  useT,
} from '@loopkeeper/ui-kit';
import { useToday } from '../../app/session/session.js';
import type { EffortKind } from '../../gql/graphql.js';
import { RecordEffort } from './efforts.operations.js';
import { effortTexts } from './efforts.texts.js';

/** What an effort is about: an agreement, a partner, or a partner category. */
export interface AboutEffort {
  readonly agreementId?: string;
  readonly partnerId?: string;
  readonly category?: string;
}

interface EffortFormProps {
  readonly about: AboutEffort;
  readonly onRecorded: () => void;
  readonly onCancel: () => void;
}

const KINDS: readonly EffortKind[] = [
  'OUTREACH',
  'DRAFT_SENT',
  'MEETING',
  'TRAINING',
  'PROBLEM_SOLVED',
  'RENEWAL_TALK',
  'OTHER',
];

/** Writes down what was done to deepen a partnership. */
export function EffortForm({ about, onRecorded, onCancel }: EffortFormProps) {
  const t = useT(effortTexts);
  const today = useToday();
  const fields = useFields({ kind: 'OUTREACH', day: today, what: '', nextStep: '' });
  const act = useAct(RecordEffort, 'recordEffort');
  const general = useShownProblem(fields, act.problem);
  const { field, values } = fields;
  const save = async () => {
    const faults = {
      ...(values.what.trim() === '' ? { what: t('fillIn') } : {}),
      ...(values.day > today || values.day === '' ? { day: t('future') } : {}),
    };
    if (!fields.show(faults)) return;
    const kind = KINDS.find((one) => one === values.kind) ?? 'OTHER';
    const outcome = await act.run((idempotencyKey) => ({
      input: {
        ...about,
        kind,
        day: values.day,
        what: values.what.trim(),
        nextStep: values.nextStep.trim() || null,
        idempotencyKey,
      },
    }));
    if (outcome.kind === 'done') onRecorded();
  };
  return (
    <Form
      label={t('record')}
      submit={t('save')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void save()}
      onCancel={onCancel}
    >
      <ChoiceField
        {...field('kind')}
        label={t('kind')}
        options={KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
        required
      />
      <DateField {...field('day')} label={t('day')} max={today} required />
      <LongTextField {...field('what')} label={t('what')} help={t('help')} maxLength={2000} required />
      <TextField {...field('nextStep')} label={t('next')} maxLength={500} />
    </Form>
  );
}
