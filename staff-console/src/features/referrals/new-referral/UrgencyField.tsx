import { ChoiceField, Panel, useT } from '@loopkeeper/ui-kit';
import type { Urgency } from '../../../gql/graphql.js';
import { referralsTexts } from '../texts/index.js';
import styles from './new-referral.module.css';

const URGENCIES = ['ROUTINE', 'URGENT', 'HIGH_TRANSITION', 'EMERGENCY'] as const satisfies readonly Urgency[];

interface UrgencyFieldProps {
  readonly urgency: Urgency;
  readonly onChange: (urgency: Urgency) => void;
  /** When the partner would have to answer, in words. */
  readonly replyDue: string | null;
}

/** How urgent it is, and until when the partner would then have to answer. */
export function UrgencyField({ urgency, onChange, replyDue }: UrgencyFieldProps) {
  const t = useT(referralsTexts);
  return (
    <Panel>
      <ChoiceField
        name="urgency"
        label={t('urgency')}
        placeholder={null}
        value={urgency}
        options={URGENCIES.map((each) => ({ value: each, label: t(`urgency.${each}`) }))}
        onChange={(chosen) => onChange(URGENCIES.find((each) => each === chosen) ?? 'ROUTINE')}
      />
      {replyDue && <p className={styles.quiet}>{t('replyDue', { text: replyDue })}</p>}
    </Panel>
  );
}
