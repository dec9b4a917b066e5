import { Form, useAct, useFields, useShownProblem, useT } from '@loopkeeper/ui-kit';
import { useToday } from '../../app/session/session.js';
import { RecordConsent } from './consents.operations.js';
import { RecipientFields } from './RecipientFields.js';
import { ScopeFields } from './ScopeFields.js';
import { SignatureFields } from './SignatureFields.js';
import { gapsInRelease, newRelease, toReleaseInput, type ReleaseValues } from './release-values.js';
import { consentsTexts } from './texts/index.js';
import styles from './consents.module.css';

interface RecordReleaseProps {
  readonly person: { readonly id: string; readonly stateProfile: string };
  /** What the page where the form opens already knows, such as the partner. */
  readonly known?: Partial<ReleaseValues>;
  readonly onRecorded: () => void;
  readonly onCancel: () => void;
}

/** Writes down a signed release. */
export function RecordRelease({ person, known, onRecorded, onCancel }: RecordReleaseProps) {
  const t = useT(consentsTexts);
  const recording = useAct(RecordConsent, 'recordConsent');
  const fields = useFields<ReleaseValues>(newRelease(useToday(), person.stateProfile, known));
  const general = useShownProblem(fields, recording.problem);
  const record = async () => {
    const gaps = Object.entries(gapsInRelease(fields.values)).map(([name, gap]) => [name, t(gap)]);
    if (!fields.show(Object.fromEntries(gaps))) return;
    const outcome = await recording.run((key) => ({ input: toReleaseInput(fields.values, person.id, key) }));
    if (outcome.kind === 'done') onRecorded();
  };

  return (
    <>
      <p className={styles.quiet}>{t('recordAbout')}</p>
      <Form
        label={t('record')}
        submit={t('save')}
        formRef={fields.formRef}
        busy={recording.busy}
        error={recording.error}
        problem={general}
        onSubmit={record}
        onCancel={onCancel}
      >
        <RecipientFields fields={fields} />
        <ScopeFields fields={fields} />
        <SignatureFields fields={fields} stateProfile={person.stateProfile} />
      </Form>
    </>
  );
}
