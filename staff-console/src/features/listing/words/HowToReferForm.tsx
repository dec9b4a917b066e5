import {
  Changed,
  Form,
  LongTextField,
  ManyField,
  TextField,
  useAct,
  useFields,
  useFormat,
  useShownProblem,
  useT,
} from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { USUAL_HOURS, type HoursValue } from '../../network/agency-values.js';
import { HoursField } from '../../network/HoursField.js';
import { listingTexts } from '../listing.texts.js';
import type { ListingValue } from '../listing-value.js';
import { SayHowToRefer } from '../liveness.operations.js';
import { livenessTexts } from '../liveness.texts.js';

/** The languages most asked for; a listing may name more, which stay. */
const LANGUAGES = ['en', 'es', 'ase', 'zh', 'vi', 'ko', 'tl', 'ht', 'ar', 'fr', 'ru', 'pt'];

interface HowToReferFormProps {
  readonly listing: ListingValue;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

interface HowToReferValues {
  readonly intakePhone: string;
  readonly intakeExtension: string;
  readonly intakeHours: readonly HoursValue[];
  readonly steps: string;
  readonly documents: string;
  readonly languages: readonly string[];
  readonly afterHours: string;
}

const startOf = (how: ListingValue['howToRefer']): HowToReferValues => ({
  intakePhone: how?.intakePhone ?? '',
  intakeExtension: how?.intakeExtension ?? '',
  intakeHours: (how?.intakeHours ?? []).map(({ days, opensAt, closesAt }): HoursValue => ({ days, opensAt, closesAt })),
  steps: (how?.steps ?? []).join('\n'),
  documents: (how?.documents ?? []).join('\n'),
  languages: how?.languages ?? [],
  afterHours: how?.afterHours ?? '',
});

/** Changes how somebody gets into a service. */
export function HowToReferForm({ listing, onSaved, onCancel }: HowToReferFormProps) {
  const t = useT(livenessTexts);
  const say = useT(listingTexts);
  const format = useFormat();
  const fields = useFields(startOf(listing.howToRefer));
  const [seenVersion, setSeenVersion] = useState(listing.howToRefer?.version ?? 0);
  const act = useAct(SayHowToRefer, 'sayHowToRefer');
  const general = useShownProblem(fields, act.problem);
  const stale = act.problem?.__typename === 'StaleVersion' ? act.problem : null;
  const codes = [...new Set([...LANGUAGES, ...fields.values.languages])];

  const submit = async () => {
    const { steps, documents, intakeHours, languages, ...texts } = fields.values;
    const input = {
      ...texts,
      listingId: listing.id,
      seenVersion,
      intakeHours: intakeHours.map(({ days, ...hours }) => ({ ...hours, days: [...days] })),
      languages: [...languages],
      steps: linesOf(steps),
      documents: linesOf(documents),
    };
    const outcome = await act.run(() => ({ input }));
    if (outcome.kind === 'done') onSaved();
    if (outcome.kind === 'problem' && outcome.problem.__typename === 'StaleVersion')
      setSeenVersion(outcome.problem.currentVersion);
  };

  return (
    <Form
      label={t('howToRefer')}
      submit={t('save')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={stale ? null : general}
      error={act.error}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <TextField {...fields.field('intakePhone')} type="tel" label={t('intakePhone')} />
      <TextField {...fields.field('intakeExtension')} label={t('intakeExtension')} inputMode="numeric" />
      <IntakeHours {...fields.field('intakeHours')} />
      <LongTextField {...fields.field('steps')} label={say('steps')} help={t('stepsHelp')} />
      <LongTextField {...fields.field('documents')} label={t('documents')} help={t('documentsHelp')} />
      <ManyField
        {...fields.field('languages')}
        label={t('intakeLanguages')}
        options={codes.map((code) => ({ value: code, label: format.language(code) }))}
      />
      <TextField {...fields.field('afterHours')} label={t('afterHours')} />
      {stale && <Changed title={t('stale')} changes={stale.changes} next={t('staleNext')} />}
    </Form>
  );
}

interface IntakeHoursProps {
  readonly name: string;
  readonly value: readonly HoursValue[];
  readonly error: string | null;
  readonly onChange: (value: readonly HoursValue[]) => void;
}

function IntakeHours({ value, onChange, ...field }: IntakeHoursProps) {
  const t = useT(livenessTexts);
  if (value.length > 0) return <HoursField {...field} value={value} onChange={onChange} />;
  return (
    <Button variant="subtle" onClick={() => onChange([USUAL_HOURS])}>
      {t('addIntakeHours')}
    </Button>
  );
}
