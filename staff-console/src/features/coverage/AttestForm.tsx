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
  type Fields,
} from '@loopkeeper/ui-kit';
import { useMe, useToday } from '../../app/session/session.js';
import type { AttestationKind, CoverageLineFragment } from '../../gql/graphql.js';
import { AttestCoverage } from './coverage.operations.js';
import { coverageTexts } from './coverage.texts.js';

interface AttestFormProps {
  readonly row: CoverageLineFragment;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

interface AttestValues {
  readonly kind: AttestationKind | '';
  readonly statement: string;
  readonly contingencyPlan: string;
  readonly attestedBy: string;
  readonly attestedOn: string;
  readonly reviewOn: string;
}

/** Attests by name and day why a category is waived, or is not asked of this agency. */
export function AttestForm({ row: { category, attestable }, onSaved, onCancel }: AttestFormProps) {
  const t = useT(coverageTexts);
  const fields = useFields<AttestValues>({
    kind: attestable[0] ?? '',
    statement: '',
    contingencyPlan: '',
    attestedBy: useMe().displayName,
    attestedOn: useToday(),
    reviewOn: '',
  });
  const act = useAct(AttestCoverage, 'attestCoverage');
  const general = useShownProblem(fields, act.problem);
  const { values } = fields;
  const save = async () => {
    const kind = attestable.find((one) => one === values.kind);
    if (!fields.show(values.statement.trim() === '' ? { statement: t('fillIn') } : {}) || !kind) return;
    const outcome = await act.run(() => ({
      input: {
        category,
        kind,
        statement: values.statement.trim(),
        contingencyPlan: values.contingencyPlan.trim() || null,
        attestedBy: values.attestedBy.trim(),
        attestedOn: values.attestedOn,
        reviewOn: values.reviewOn || null,
      },
    }));
    if (outcome.kind === 'done') onSaved();
  };
  return (
    <Form
      label={t('attest')}
      submit={t('attest')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void save()}
      onCancel={onCancel}
    >
      <AttestFields fields={fields} attestable={attestable} />
    </Form>
  );
}

interface AttestFieldsProps {
  readonly fields: Fields<AttestValues>;
  readonly attestable: CoverageLineFragment['attestable'];
}

function AttestFields({ fields: { field, set, values }, attestable }: AttestFieldsProps) {
  const t = useT(coverageTexts);
  return (
    <>
      <ChoiceField
        name="kind"
        label={t('kind')}
        value={values.kind}
        onChange={(value) => set('kind', attestable.find((one) => one === value) ?? '')}
        options={attestable.map((kind) => ({ value: kind, label: t(kind) }))}
        placeholder={null}
        required
      />
      <LongTextField
        {...field('statement')}
        label={t('statement')}
        help={t('statementHelp')}
        maxLength={4000}
        required
      />
      <LongTextField
        {...field('contingencyPlan')}
        label={t('contingency')}
        maxLength={4000}
        required={values.kind === 'WAIVED'}
      />
      <TextField {...field('attestedBy')} label={t('by')} maxLength={200} required />
      <DateField {...field('attestedOn')} label={t('on')} required />
      <DateField
        {...field('reviewOn')}
        label={t('review')}
        help={t('reviewHelp')}
        required={values.kind === 'WAIVED'}
      />
    </>
  );
}
