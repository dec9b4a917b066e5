import { DateField, Form, TextField, useAct, useFields, useShownProblem, useT } from '@loopkeeper/ui-kit';
import { useMe } from '../../app/session/session.js';
import type { CoverageLineFragment } from '../../gql/graphql.js';
import { KeepCoverageStep } from './coverage.operations.js';
import { coverageTexts } from './coverage.texts.js';

interface StepFormProps {
  readonly row: CoverageLineFragment;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** Plans the next step toward covering a category; it is one's own unless it was somebody's before. */
export function StepForm({ row: { category, nextStep }, onSaved, onCancel }: StepFormProps) {
  const t = useT(coverageTexts);
  const { id: me } = useMe();
  const fields = useFields({ step: nextStep?.step ?? '', dueOn: nextStep?.dueOn ?? '' });
  const act = useAct(KeepCoverageStep, 'keepCoverageStep');
  const general = useShownProblem(fields, act.problem);
  const { field, values } = fields;
  const save = async () => {
    const outcome = await act.run(() => ({
      input: { category, step: values.step.trim(), dueOn: values.dueOn || null, ownerId: nextStep?.owner.id ?? me },
    }));
    if (outcome.kind === 'done') onSaved();
  };
  return (
    <Form
      label={t('plan')}
      submit={t('save')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void save()}
      onCancel={onCancel}
    >
      <TextField {...field('step')} label={t('stepWhat')} maxLength={500} />
      <DateField {...field('dueOn')} label={t('stepDue')} />
    </Form>
  );
}
