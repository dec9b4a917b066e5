import { useEffect, useRef } from 'react';
import { AskForm, Changed, useAct, useLoad, useT, type AnswerValue } from '@loopkeeper/ui-kit';
import type { ReferralPagePartsFragment } from '../../../gql/graphql.js';
import { Alternatives } from '../../agreement-standing/AgreementStanding.js';
import { MissingCodes } from '../preview/MissingCodes.js';
import { referralsTexts } from '../texts/index.js';
import { useActionName, type ActionValue } from './action-name.js';
import { ActOnReferral, ReadColleagues } from './referral.operations.js';
import styles from './referral.module.css';

interface ActionFormProps {
  readonly action: ActionValue;
  readonly referral: ReferralPagePartsFragment;
  readonly onDone: (next: ReferralPagePartsFragment, words: string) => void;
  /** Reads the referral again; what is typed here stays. */
  readonly onStale: () => void;
  readonly onCancel: () => void;
}

/** The form of one action. A refusal says why and keeps every answer. */
export function ActionForm({ action, referral, onDone, onStale, onCancel }: ActionFormProps) {
  const t = useT(referralsTexts);
  const label = useActionName(referral)(action);
  const acting = useAct(ActOnReferral, 'actOnReferral');
  const users = useColleagues(action);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const act = async (answers: AnswerValue[]) => {
    const outcome = await acting.run((idempotencyKey) => ({
      input: { id: referral.id, seenVersion: referral.version, action: action.action, idempotencyKey, answers },
    }));
    if (outcome.kind === 'done') onDone(outcome.value, t('done', { label: action.label }));
    if (outcome.kind === 'problem' && MOVED.includes(outcome.problem.__typename)) onStale();
  };

  const { problem } = acting;
  const stale = problem?.__typename === 'StaleVersion' ? problem : null;
  return (
    <section className={styles.action} aria-labelledby="action-title">
      <h3 id="action-title" ref={heading} tabIndex={-1}>
        {label}
      </h3>
      <p className={styles.quiet}>{action.about}</p>
      {stale && <Changed title={t('staleTitle')} changes={stale.changes} next={t('staleKept')} />}
      {problem?.__typename === 'ReleaseHeld' && <MissingCodes missing={problem.missing} />}
      {problem?.__typename === 'AgreementBlocks' && <Alternatives alternatives={problem.alternatives} />}
      <AskForm
        label={label}
        asks={action.asks}
        users={users}
        busy={acting.busy}
        problem={stale ? null : problem}
        error={acting.error}
        onSubmit={act}
        onCancel={onCancel}
      />
    </section>
  );
}

const MOVED: readonly string[] = ['StaleVersion', 'ActionNotAvailable'];

function useColleagues(action: ActionValue) {
  const asked = action.asks.some(({ kind, options }) => kind === 'USER' && options.length === 0);
  const { data } = useLoad(ReadColleagues, {}, { pause: !asked });
  return (data?.colleagues ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }));
}
