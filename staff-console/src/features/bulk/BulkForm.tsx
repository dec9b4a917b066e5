import {
  ChoiceField,
  Form,
  ManyField,
  Panel,
  TextField,
  LongTextField,
  useAct,
  useFields,
  useT,
  type Fields,
} from '@loopkeeper/ui-kit';
import { useNavigate } from 'react-router';
import type { BulkActionKind, ReadBulkFieldsQuery } from '../../gql/graphql.js';
import { actionsFor, bulkFields, isReplacing, NO_WISH, toInput, type BulkField, type BulkWish } from './bulk-wish.js';
import styles from './bulk.module.css';
import { PrepareBulkEdit } from './bulk.operations.js';
import { bulkTexts } from './bulk.texts.js';

interface BulkFormProps {
  readonly sections: NonNullable<ReadBulkFieldsQuery['newListing']>['sections'];
  readonly categories: readonly { readonly code: string; readonly label: string }[];
}

const STATUSES = ['active', 'temporarily closed', 'inactive', 'defunct'] as const;

/** Which listings, and what to do to them; the differences are looked at next. */
export function BulkForm({ sections, categories }: BulkFormProps) {
  const t = useT(bulkTexts);
  const navigate = useNavigate();
  const form = useFields<BulkWish>(NO_WISH);
  const act = useAct(PrepareBulkEdit, 'prepareBulkEdit');
  const known = bulkFields(sections.flatMap(({ fields }) => fields)); // prettier-ignore
  const field = known.find(({ key }) => key === form.values.field) ?? null;

  const submit = async () => {
    const { text, categoryCode, status } = form.values;
    const faults = {
      ...(text || categoryCode || status ? {} : { text: t('saySomething') }),
      ...(field ? {} : { field: t('chooseField') }),
    };
    if (!form.show(faults) || !field) return;
    const outcome = await act.run(() => ({
      input: toInput(form.values, field, `${field.label}: ${t(form.values.action)}`),
    }));
    if (outcome.kind === 'done' && outcome.value.__typename === 'BulkEdit')
      void navigate(`/directory/bulk/${outcome.value.id}`);
  };

  return (
    <Form
      label={t('title')}
      submit={t('look')}
      formRef={form.formRef}
      busy={act.busy}
      problem={act.problem}
      error={act.error}
      onSubmit={() => void submit()}
    >
      <Panel title={t('which')}>
        <TextField {...form.field('text')} label={t('words')} />
        <div className={styles.pair}>
          <ChoiceField
            {...form.field('categoryCode')}
            label={t('category')}
            placeholder={t('any')}
            options={categories.map(({ code, label }) => ({ value: code, label }))}
          />
          <ChoiceField
            {...form.field('status')}
            label={t('status')}
            placeholder={t('any')}
            options={STATUSES.map((value) => ({ value, label: t(value) }))}
          />
        </div>
      </Panel>
      <Panel title={t('change')}>
        <WhatToChange form={form} known={known} field={field} />
      </Panel>
    </Form>
  );
}

interface WhatToChangeProps {
  readonly form: Fields<BulkWish>;
  readonly known: readonly BulkField[];
  readonly field: BulkField | null;
}

function WhatToChange({ form, known, field }: WhatToChangeProps) {
  const t = useT(bulkTexts);
  const actions = field ? actionsFor(field) : [];
  const choose = (key: string) => {
    const next = known.find((one) => one.key === key);
    form.set('field', key);
    form.set('action', next ? (actionsFor(next)[0] ?? 'SET') : 'SET');
    form.set('codes', []);
    form.set('value', '');
  };
  return (
    <>
      <div className={styles.pair}>
        <ChoiceField
          {...form.field('field')}
          onChange={choose}
          label={t('field')}
          required
          options={known.map(({ key, label }) => ({ value: key, label }))}
        />
        {field && (
          <ChoiceField
            {...form.field('action')}
            onChange={(value) => form.set('action', actions.find((action) => action === value) ?? 'SET')}
            label={t('action')}
            placeholder={null}
            options={actions.map((value) => ({ value, label: t(value) }))}
          />
        )}
      </div>
      {field && <WhatValue form={form} field={field} action={form.values.action} />}
    </>
  );
}

function WhatValue({
  form,
  field,
  action,
}: {
  readonly form: Fields<BulkWish>;
  readonly field: BulkField;
  readonly action: BulkActionKind;
}) {
  const t = useT(bulkTexts);
  if (isReplacing(action))
    return (
      <div className={styles.pair}>
        <TextField {...form.field('find')} label={t('find')} />
        <TextField {...form.field('replacement')} label={t('replacement')} />
      </div>
    );
  if (field.kind === 'CODES') return <ManyField {...form.field('codes')} label={t('codes')} options={field.choices} />;
  if (field.kind === 'ROWS') return <LongTextField {...form.field('value')} label={t('values')} />;
  if (field.kind === 'CHOICE')
    return <ChoiceField {...form.field('value')} label={t('value')} options={field.choices} />;
  const long = field.kind === 'LONG_TEXT';
  return long ? (
    <LongTextField {...form.field('value')} label={t('value')} maxLength={field.max} />
  ) : (
    <TextField {...form.field('value')} label={t('value')} maxLength={field.max} />
  );
}
