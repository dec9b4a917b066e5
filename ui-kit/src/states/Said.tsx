import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './states.module.css';

/** Says that something was done; a screen reader hears it as it appears. Stands empty until then. */
export function Said({ children }: { readonly children?: ReactNode }) {
  return (
    <div role="status" className={styles.ear}>
      {children && (
        <div className={styles.said}>
          <IconCircleCheck size={20} aria-hidden />
          <div>{children}</div>
        </div>
      )}
    </div>
  );
}
