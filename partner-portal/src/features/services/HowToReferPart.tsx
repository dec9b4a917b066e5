import {
  Changed,
  Facts,
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
import type { OwnListingFragment } from '../../gql/graphql.js';
import { SayOwnHowToRefer } from './services.operations.js';
import { servicesTexts } from './services.texts.js';

type HowToRefer = OwnListingFragment['howToRefer'];

interface PartProps {
  readonly listing: OwnListingFragment;
  readonly onChanged: () => void;
}

/** How to refer to this service, and for a manager the form that changes it. */
export function HowToReferPart({ listing, onChanged }: PartProps) {
  const t = useT(servicesTexts);
  const [editing, setEditing] = useState(false);
  const saved = () => {
    setEditing(false);
    onChanged();
  };
  const { howToRefer, may } = listing;
  return (
    <div>
      <h3>{t('howToRefer')}</h3>
      {editing && <HowForm listing={listing} onSaved={saved} onCancel={() => setEditing(false)} />}
      {!editing && (howToRefer ? <HowFacts how={howToRefer} /> : <p className="quiet">{t('noHow')}</p>)}
      {may.keep && !editing && (
        <Button variant="subtle" onClick={() => setEditing(true)}>
          {t('change')}
        </Button>
      )}
    </div>
  );
}

function HowFacts({ how }: { readonly how: NonNullable<HowToRefer> }) {
  const t = useT(servicesTexts);
  const format = useFormat();
  const phone = [how.intakePhone, how.intakeExtension && `x${how.intakeExtension}`].filter(Boolean).join(' ');
  return (
    <Facts
      facts={[
        [t('intakePhone'), phone],
        [t('hours'), how.intakeHoursText.join('; ')],
        [t('steps'), how.steps.join(' ')],
        [t('documents'), format.list(how.documents)],
        [t('languages'), format.list(how.languages.map(format.language))],
        [t('afterHours'), how.afterHours],
      ]}
    />
  );
}

/** The languages most asked for; those named already stay. */
const LANGUAGES = ['en', 'es', 'ase', 'zh', 'vi', 'ko', 'tl', 'ht', 'ar', 'fr', 'ru', 'pt'];

interface HowValues {
  readonly intakePhone: string;
  readonly intakeExtension: string;
  readonly steps: string;
  readonly documents: string;
  readonly languages: readonly string[];
  readonly afterHours: string;
}

const startOf = (how: HowToRefer): HowValues => ({
  intakePhone: how?.intakePhone ?? '',
  intakeExtension: how?.intakeExtension ?? '',
  steps: (how?.steps ?? []).join('\n'),
  documents: (how?.documents ?? []).join('\n'),
  languages: how?.languages ?? [],
  afterHours: how?.afterHours ?? '',
});

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

interface HowFormProps {
  readonly listing: OwnListingFragment;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

function HowForm({ listing: { id: listingId, howToRefer }, onSaved, onCancel }: HowFormProps) {
  const t = useT(servicesTexts);
  const format = useFormat();
  const fields = useFields(startOf(howToRefer));
  const [seenVersion, setSeenVersion] = useState(howToRefer?.version ?? 0);
  const act = useAct(SayOwnHowToRefer, 'sayHowToRefer');
  const general = useShownProblem(fields, act.problem);
  const stale = act.problem?.__typename === 'StaleVersion' ? act.problem : null;
  const codes = [...new Set([...LANGUAGES, ...fields.values.languages])];
  const submit = async () => {
    const { steps, documents, languages, ...texts } = fields.values;
    const intakeHours = (howToRefer?.intakeHours ?? []).map(({ days, opensAt, closesAt }) => ({
      days,
      opensAt,
      closesAt,
    }));
    const lists = { steps: linesOf(steps), documents: linesOf(documents), languages: [...languages], intakeHours };
    const outcome = await act.run(() => ({ input: { ...texts, ...lists, listingId, seenVersion } }));
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
      <TextField {...fields.field('intakeExtension')} inputMode="numeric" label={t('extension')} />
      <LongTextField {...fields.field('steps')} label={t('steps')} help={t('stepsHelp')} />
      <LongTextField {...fields.field('documents')} label={t('documents')} help={t('stepsHelp')} />
      <ManyField
        {...fields.field('languages')}
        label={t('languages')}
        options={codes.map((code) => ({ value: code, label: format.language(code) }))}
      />
      <TextField {...fields.field('afterHours')} label={t('afterHours')} />
      {stale && <Changed title={t('stale')} changes={stale.changes} next={t('staleNext')} />}
    </Form>
  );
}
