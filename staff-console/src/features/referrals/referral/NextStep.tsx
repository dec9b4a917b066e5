import { Button } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Panel, useT } from '@loopkeeper/ui-kit';
import type { ReferralAction, ReferralPagePartsFragment } from '../../../gql/graphql.js';
import { referralsTexts } from '../texts/index.js';
import { ActionForm } from './ActionForm.js';
import { useActionName, type ActionValue } from './action-name.js';
import styles from './referral.module.css';

interface NextStepProps {
  readonly referral: ReferralPagePartsFragment;
  /** The action whose form stands open from the start. */
  readonly opens?: string | null;
  readonly onDone: (next: ReferralPagePartsFragment, words: string) => void;
  readonly onStale: () => void;
}

/** What may be done now, loudest first; drawn only from what the server allows. */
export function NextStep({ referral, opens = null, onDone, onStale }: NextStepProps) {
  const t = useT(referralsTexts);
  const [opened, setOpened] = useState(() => referral.availableActions.find(({ action }) => action === opens) ?? null);
  const place = useRef<HTMLDivElement>(null);
  const fresh = referral.availableActions.find((each) => each.action === opened?.action) ?? opened;
  const done = (next: ReferralPagePartsFragment, words: string) => {
    setOpened(null);
    onDone(next, words);
    place.current?.focus();
  };

  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <Panel title={t('nextStep')} edge="loud">
        {referral.availableActions.length === 0 && <p className={styles.quiet}>{t('noStep')}</p>}
        <ActionButtons referral={referral} opened={opened?.action ?? null} onOpen={setOpened} />
        {fresh && (
          <ActionForm
            key={fresh.action}
            action={fresh}
            referral={referral}
            onDone={done}
            onStale={onStale}
            onCancel={() => setOpened(null)}
          />
        )}
      </Panel>
    </div>
  );
}

interface ActionButtonsProps {
  readonly referral: ReferralPagePartsFragment;
  readonly opened: ReferralAction | null;
  readonly onOpen: (action: ActionValue) => void;
}

function ActionButtons({ referral, opened, onOpen }: ActionButtonsProps) {
  const t = useT(referralsTexts);
  const named = useActionName(referral);
  const [unfolded, setUnfolded] = useState(false);
  const { filled, outlined, rest } = byWeight(referral.availableActions);
  const open = (action: ActionValue) => {
    setUnfolded(false);
    onOpen(action);
  };
  return (
    <>
      <div className={styles.buttons}>
        {[...filled, ...outlined].map((action) => (
          <Button
            key={action.action}
            size="md"
            variant={filled.includes(action) ? 'filled' : 'default'}
            aria-expanded={opened === action.action}
            onClick={() => open(action)}
          >
            {named(action)}
          </Button>
        ))}
        {rest.length > 0 && (
          <Button
            size="md"
            variant="default"
            aria-expanded={unfolded}
            leftSection={<IconDots size={20} aria-hidden />}
            onClick={() => setUnfolded(!unfolded)}
          >
            {t('moreActions')}
          </Button>
        )}
      </div>
      {unfolded && <RestOfActions rest={rest} receiver={referral.receiver.name} onOpen={open} />}
    </>
  );
}

interface RestOfActionsProps {
  readonly rest: readonly ActionValue[];
  readonly receiver: string;
  readonly onOpen: (action: ActionValue) => void;
}

/** The quieter actions: what the partner told us, and what else we may do. */
function RestOfActions({ rest, receiver, onOpen }: RestOfActionsProps) {
  const t = useT(referralsTexts);
  const groups = [
    { label: t('theyToldUs', { name: receiver }), actions: rest.filter(({ onBehalf }) => onBehalf) },
    { label: t('weMayAlso'), actions: rest.filter(({ onBehalf }) => !onBehalf) },
  ];
  return (
    <div className={styles.rest}>
      {groups
        .filter(({ actions }) => actions.length > 0)
        .map(({ label, actions }) => (
          <div key={label} role="group" aria-label={label}>
            <p className={styles.quiet}>{label}</p>
            {actions.map((action) => (
              <Button key={action.action} variant="subtle" justify="start" onClick={() => onOpen(action)}>
                {action.label}
              </Button>
            ))}
          </div>
        ))}
    </div>
  );
}

/** One filled, two outlined, the rest in a menu. */
function byWeight(actions: readonly ActionValue[]) {
  const primary = actions.filter(({ weight }) => weight === 'PRIMARY');
  const secondary = actions.filter(({ weight }) => weight === 'SECONDARY');
  const loud = [...primary, ...secondary];
  const filled = primary.slice(0, 1);
  const outlined = loud.slice(filled.length, filled.length + 2);
  return { filled, outlined, rest: actions.filter((each) => !filled.includes(each) && !outlined.includes(each)) };
}
