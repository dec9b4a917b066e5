import { Button } from '@mantine/core';
import { useT } from '@loopkeeper/ui-kit';
import type { ActionWeight, PortalReferralFragment } from '../../gql/graphql.js';
import { referralTexts } from './referral.texts.js';

type AvailableAction = PortalReferralFragment['availableActions'][number];

interface ActionButtonsProps {
  readonly actions: readonly AvailableAction[];
  readonly choose: (action: AvailableAction) => void;
}

/** The steps as buttons: the likely one filled, the others beside it, the rare ones behind More. */
export function ActionButtons({ actions, choose }: ActionButtonsProps) {
  const t = useT(referralTexts);
  const draw = (weight: ActionWeight, variant: 'filled' | 'outline' | 'default') =>
    actions
      .filter((action) => action.weight === weight)
      .map((action) => (
        <Button key={action.action} variant={variant} size="md" onClick={() => choose(action)}>
          {action.label}
        </Button>
      ));
  const rare = draw('MENU', 'default');

  return (
    <>
      <div className="actions">
        {draw('PRIMARY', 'filled')}
        {draw('SECONDARY', 'outline')}
      </div>
      {rare.length > 0 && (
        <details className="more">
          <summary>{t('more')}</summary>
          <div className="actions">{rare}</div>
        </details>
      )}
    </>
  );
}
