import { AskForm, Changed, Panel, Said, useFormat, useT, type AnswerValue } from '@loopkeeper/ui-kit';
import { useState } from 'react';
import type { PortalReferralFragment } from '../../gql/graphql.js';
import { ActionButtons } from './ActionButtons.js';
import { referralTexts } from './referral.texts.js';
import { useSteps } from './use-steps.js';

interface NextStepPanelProps {
  readonly referral: PortalReferralFragment;
  readonly reload: () => void;
}

type AvailableAction = PortalReferralFragment['availableActions'][number];

/** The steps open now, as the server names them. One opens its questions; sending them takes the step. */
export function NextStepPanel({ referral, reload }: NextStepPanelProps) {
  const t = useT(referralTexts);
  const { time } = useFormat();
  const [open, setOpen] = useState<AvailableAction | null>(null);
  const steps = useSteps(referral, reload);
  const { availableActions, senderName } = referral;
  const action = availableActions.find((each) => each.action === open?.action) ?? open;

  const choose = (next: AvailableAction | null) => {
    steps.forget();
    setOpen(next);
  };
  const send = async (chosen: AvailableAction, answers: AnswerValue[]) => {
    if (await steps.take(chosen.action, answers)) setOpen(null);
  };

  const receipt = steps.sentAt && t('sent', { time: time(steps.sentAt), who: senderName });

  return (
    <Panel title={t('nextStep')} edge="loud">
      <Said>{receipt}</Said>
      {steps.trying && (
        <p role="alert" className="note waiting">
          {t('trying')}
        </p>
      )}
      {steps.movedOn && <Changed title={t('movedOn')} changes={steps.movedOn} next={t('movedOnNext')} />}
      {action ? (
        <OpenAction key={action.action} about={action.about}>
          <AskForm
            label={action.label}
            asks={action.asks}
            busy={steps.busy}
            problem={steps.problem}
            error={steps.error}
            onSubmit={(answers) => void send(action, answers)}
            onCancel={() => choose(null)}
          />
        </OpenAction>
      ) : (
        <ActionButtons actions={availableActions} choose={choose} />
      )}
      {!action && availableActions.length === 0 && <p>{t('nothingToDo')}</p>}
    </Panel>
  );
}

interface OpenActionProps {
  readonly about: string;
  readonly children: React.ReactNode;
}

function OpenAction({ about, children }: OpenActionProps) {
  return (
    <div className="open-action">
      <p ref={(element) => element?.focus()} tabIndex={-1}>
        {about}
      </p>
      {children}
    </div>
  );
}
