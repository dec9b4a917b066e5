import { AskForm, Changed, Panel, useAct, useLoad, useT, type AnswerValue } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { AgreementPartsFragment } from '../../../gql/graphql.js';
import { ActOnAgreement } from '../agreement-acts.operations.js';
import { ReadAgreementChoices } from '../agreements.operations.js';
import styles from '../agreements.module.css';
import { TerminateForm } from './TerminateForm.js';
import { agreementTexts } from '../agreement.texts.js';

type ActionValue = AgreementPartsFragment['availableActions'][number];

interface NextStepProps {
  readonly agreement: AgreementPartsFragment;
  readonly onDone: (words: string) => void;
  /** Reads the agreement again; what is typed here stays. */
  readonly onStale: () => void;
}

/** What may be done now, the next step first; drawn only from what the server allows. */
export function NextStep({ agreement, onDone, onStale }: NextStepProps) {
  const t = useT(agreementTexts);
  const [opened, setOpened] = useState<ActionValue | null>(null);
  const { availableActions, nextStep } = agreement;
  const fresh = availableActions.find(({ action }) => action === opened?.action) ?? null;
  const done = (words: string) => {
    setOpened(null);
    onDone(words);
  };
  const sorted = [...availableActions].sort((one, other) => Number(other.isPrimary) - Number(one.isPrimary));
  if (availableActions.length === 0 && nextStep === null) return null;
  return (
    <Panel title={t('nextStep')} edge="loud">
      <p>{nextStep ?? t('nothingToDo')}</p>
      <div className={styles.bar}>
        {sorted.map((action) => (
          <Button
            key={action.action}
            size="md"
            variant={action.isPrimary ? 'filled' : 'default'}
            aria-expanded={opened?.action === action.action}
            onClick={() => setOpened(action)}
          >
            {action.label}
          </Button>
        ))}
      </div>
      {opened && !fresh && <p role="status">{t('gone', { label: opened.label })}</p>}
      {fresh?.action === 'TERMINATE' && (
        <TerminateForm
          agreement={agreement}
          label={fresh.label}
          onDone={done}
          onStale={onStale}
          onCancel={() => setOpened(null)}
        />
      )}
      {fresh && fresh.action !== 'TERMINATE' && (
        <ActionForm
          key={fresh.action}
          action={fresh}
          agreement={agreement}
          onDone={done}
          onStale={onStale}
          onCancel={() => setOpened(null)}
        />
      )}
    </Panel>
  );
}

interface ActionFormProps extends NextStepProps {
  readonly action: ActionValue;
  readonly onCancel: () => void;
}

/** The form of one action. A refusal says why and keeps every answer. */
function ActionForm({ action, agreement, onDone, onStale, onCancel }: ActionFormProps) {
  const t = useT(agreementTexts);
  const acting = useAct(ActOnAgreement, 'actOnAgreement');
  const users = useColleagues(action);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const act = async (answers: AnswerValue[]) => {
    const outcome = await acting.run((idempotencyKey) => ({
      input: { id: agreement.id, seenVersion: agreement.version, action: action.action, idempotencyKey, answers },
    }));
    if (outcome.kind === 'done') onDone(t('done', { label: action.label }));
    if (outcome.kind === 'problem' && outcome.problem.__typename === 'StaleVersion') onStale();
  };
  const { problem } = acting;
  const stale = problem?.__typename === 'StaleVersion' ? problem : null;
  return (
    <section aria-labelledby="agreement-action" className={styles.action}>
      <h3 id="agreement-action" ref={heading} tabIndex={-1}>
        {action.label}
      </h3>
      <p className={styles.quiet}>{action.about}</p>
      {stale && <Changed title={t('staleTitle')} changes={stale.changes} next={t('staleKept')} />}
      <AskForm
        label={action.label}
        asks={action.asks}
        users={users}
        busy={acting.busy}
        problem={stale ? null : problem}
        error={acting.error}
        onSubmit={(answers) => void act(answers)}
        onCancel={onCancel}
      />
    </section>
  );
}

function useColleagues(action: ActionValue) {
  const asked = action.asks.some(({ kind, options }) => kind === 'USER' && options.length === 0);
  const { data } = useLoad(ReadAgreementChoices, {}, { pause: !asked });
  return (data?.colleagues ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }));
}
