import { DateTimeField, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import styles from './call-queue.module.css';
import { callTexts } from './call-queue.texts.js';

interface PlanCallProps {
  readonly busy: boolean;
  readonly onPlan: (at: string) => void;
}

/** Asks when to call again. */
export function PlanCall({ busy, onPlan }: PlanCallProps) {
  const t = useT(callTexts);
  const [at, setAt] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const plan = () => {
    const chosen = new Date(at);
    if (Number.isNaN(chosen.getTime()) || chosen <= new Date()) return setFault(t('whenFault'));
    onPlan(chosen.toISOString());
  };
  return (
    <div className={styles.plan}>
      <DateTimeField name="callAt" label={t('when')} value={at} onChange={setAt} error={fault} />
      <Button loading={busy} onClick={plan}>
        {t('plan')}
      </Button>
    </div>
  );
}
