import { IconMailX } from '@tabler/icons-react';
import { useT } from '@loopkeeper/ui-kit';
import { referralsTexts } from '../texts/index.js';
import { Failure } from './Failure.js';
import styles from './referral.module.css';

interface DeliveryProblemProps {
  /** The code of what went wrong. */
  readonly problem: string;
  readonly phone: string | null;
}

/** The partner was not reached: said loudly, with what to do instead. */
export function DeliveryProblem({ problem, phone }: DeliveryProblemProps) {
  const t = useT(referralsTexts);
  return (
    <div role="alert" className={styles.trouble}>
      <p className={styles.loud}>
        <IconMailX size={20} aria-hidden />
        {t('deliveryProblem')}
      </p>
      <p>
        <Failure code={problem} />
      </p>
      <p>{phone ? t('deliveryNext', { phone }) : t('deliveryNextNoPhone')}</p>
    </div>
  );
}
