import {
  ChoiceField,
  Form,
  LongTextField,
  Said,
  SideSheet,
  useAct,
  useFields,
  useShownProblem,
  useT,
} from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { SuggestionField } from '../../gql/graphql.js';
import styles from './suggestions.module.css';
import { SuggestChange } from './suggestions.operations.js';
import { suggestionTexts } from './suggestions.texts.js';

const FIELDS = ['PHONE', 'HOURS', 'HOW_TO_GET_IN', 'ELIGIBILITY', 'FEES', 'ADDRESS', 'CAPACITY', 'DESCRIPTION', 'NAME', 'EMAIL', 'WEB', 'LANGUAGES', 'AREA', 'OTHER'] as const satisfies readonly SuggestionField[]; // prettier-ignore

const isField = (text: string): text is (typeof FIELDS)[number] => FIELDS.some((field) => field === text);

/** Lets everybody say what should stand in a listing. */
export function SuggestButton({
  listingId,
  serviceName,
}: {
  readonly listingId: string;
  readonly serviceName: string;
}) {
  const t = useT(suggestionTexts);
  const [opened, setOpened] = useState(false);
  const [sent, setSent] = useState(false);
  const done = () => {
    setOpened(false);
    setSent(true);
  };
  return (
    <>
      <Button variant="default" leftSection={<IconMessagePlus size={20} aria-hidden />} onClick={() => setOpened(true)}>
        {t('suggest')}
      </Button>
      <Said>{sent && t('sent')}</Said>
      <SideSheet title={`${t('suggest')}: ${serviceName}`} opened={opened} onClose={() => setOpened(false)} guarded>
        {opened && <SuggestForm listingId={listingId} onSent={done} onCancel={() => setOpened(false)} />}
      </SideSheet>
    </>
  );
}

interface SuggestFormProps {
  readonly listingId: string;
  readonly onSent: () => void;
  readonly onCancel: () => void;
}

function SuggestForm({ listingId, onSent, onCancel }: SuggestFormProps) {
  const t = useT(suggestionTexts);
  const fields = useFields({ field: '', value: '', note: '' });
  const act = useAct(SuggestChange, 'suggestChange');
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
      <p className={styles.quiet}>{t('suggestLead')}</p>
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
