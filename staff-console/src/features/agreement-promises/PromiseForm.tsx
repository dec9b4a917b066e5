import { ChoiceField, Form, TextField, useFields, useShownProblem, useT, type ProblemValue } from '@loopkeeper/ui-kit';
import type { CombinedError } from 'urql';
import type { AgreementPromiseInput } from '../../gql/graphql.js';
import { saidIn } from '../network/said-in.js';
import { faultsIn, KINDS, NO_PROMISE, typedPromise, UNITS, URGENCIES } from './promise-values.js';
import { promiseTexts } from './promises.texts.js';

interface PromiseFormProps {
  readonly act: {
    readonly busy: boolean;
    readonly problem: ProblemValue | null;
    readonly error: CombinedError | null;
  };
  readonly onAdd: (promise: AgreementPromiseInput) => void;
  readonly onCancel: () => void;
}

/** Adds a promise to a draft: who, what, within which time, in which situation. */
export function PromiseForm({ act, onAdd, onCancel }: PromiseFormProps) {
  const t = useT(promiseTexts);
  const fields = useFields(NO_PROMISE);
  const general = useShownProblem(fields, act.problem);
  const { field, values } = fields;
  const add = () => {
    if (fields.show(saidIn(faultsIn(values), t))) onAdd(typedPromise(values));
  };
  return (
    <Form
      label={t('add')}
      submit={t('save')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={add}
      onCancel={onCancel}
    >
      <ChoiceField
        {...field('promisedBy')}
        label={t('who')}
        options={(['PARTNER', 'US'] as const).map((value) => ({ value, label: t(value) }))}
        placeholder={null}
        required
      />
      <ChoiceField
        {...field('kind')}
        label={t('kind')}
        options={KINDS.map((value) => ({ value, label: t(value) }))}
        placeholder={null}
        required
      />
      <TextField {...field('what')} label={t('what')} help={t('whatHelp')} maxLength={500} required />
      {values.kind === 'FAST_TRACK' && (
        <TextField {...field('situation')} label={t('situation')} help={t('situationHelp')} maxLength={200} required />
      )}
      <TextField
        {...field('amount')}
        label={t('amount')}
        inputMode="numeric"
        maxLength={4}
        required={values.kind !== 'OTHER'}
      />
      <ChoiceField
        {...field('unit')}
        label={t('unit')}
        options={UNITS.map((value) => ({ value, label: t(value) }))}
        placeholder={null}
      />
      <ChoiceField
        {...field('urgency')}
        label={t('urgency')}
        placeholder={t('all')}
        options={URGENCIES.map((value) => ({ value, label: t(value) }))}
      />
    </Form>
  );
}
