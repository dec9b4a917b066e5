import { Button } from '@mantine/core';
import { useState } from 'react';
import { Form } from '../fields/Form.js';
import { HoursField, USUAL_HOURS, type HoursValue } from '../fields/HoursField.js';
import { LongTextField } from '../fields/LongTextField.js';
import { ManyField } from '../fields/ManyField.js';
import { TextField } from '../fields/TextField.js';
import { useFields } from '../fields/use-fields.js';
import { useShownProblem } from '../fields/use-shown-problem.js';
import { Changed } from '../states/Changed.js';
import { useFormat } from '../texts/format.js';
import { useT } from '../texts/texts.js';
import { sentFrom, typedFrom, type HowToReferInput, type HowToReferValue } from './how-to-refer.js';
import { listingWordsTexts } from './listing-words.texts.js';
import type { SendsWords } from './sends-words.js';

/** The languages most asked for; a listing may name more, which stay. */
const LANGUAGES = ['en', 'es', 'ase', 'zh', 'vi', 'ko', 'tl', 'ht', 'ar', 'fr', 'ru', 'pt'];

interface HowToReferFormProps {
  readonly label: string;
  readonly listingId: string;
  readonly howToRefer: HowToReferValue | null;
  readonly act: SendsWords<HowToReferInput>;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** Changes how somebody gets into a service. */
export function HowToReferForm({ label, listingId, howToRefer, act, onSaved, onCancel }: HowToReferFormProps) {
  const t = useT(listingWordsTexts);
  const format = useFormat();
  const fields = useFields(typedFrom(howToRefer));
  const [seenVersion, setSeenVersion] = useState(howToRefer?.version ?? 0);
  const general = useShownProblem(fields, act.problem);
  const stale = act.problem?.changes;
  const codes = [...new Set([...LANGUAGES, ...fields.values.languages])];
  const submit = async () => {
    const input = { ...sentFrom(fields.values), listingId, seenVersion };
    const outcome = await act.run(() => ({ input }));
    if (outcome.kind === 'done') onSaved();
    if (outcome.kind === 'problem') setSeenVersion(outcome.problem.currentVersion ?? seenVersion);
  };
  return (
    <Form
      label={label}
      submit={t('save')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={stale ? null : general}
      error={act.error}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <TextField {...fields.field('intakePhone')} type="tel" label={t('intakePhone')} />
      <TextField {...fields.field('intakeExtension')} inputMode="numeric" label={t('intakeExtension')} />
      <IntakeHours {...fields.field('intakeHours')} />
      <LongTextField {...fields.field('steps')} label={t('steps')} help={t('oneALine')} />
      <LongTextField {...fields.field('documents')} label={t('documents')} help={t('oneALine')} />
      <ManyField
        {...fields.field('languages')}
        label={t('languages')}
        options={codes.map((code) => ({ value: code, label: format.language(code) }))}
      />
      <TextField {...fields.field('afterHours')} label={t('afterHours')} />
      {stale && <Changed title={t('stale')} changes={stale} next={t('staleNext')} />}
    </Form>
  );
}

interface IntakeHoursProps {
  readonly name: string;
  readonly value: readonly HoursValue[];
  readonly error: string | null;
  readonly onChange: (value: readonly HoursValue[]) => void;
}

function IntakeHours(field: IntakeHoursProps) {
  const t = useT(listingWordsTexts);
  if (field.value.length > 0) return <HoursField {...field} label={t('intakeHours')} mayBeEmpty />;
  return (
    <Button variant="subtle" onClick={() => field.onChange([USUAL_HOURS])}>
      {t('addIntakeHours')}
    </Button>
  );
}
