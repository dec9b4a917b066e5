import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './states.module.css';

/** Says that something was done: it comes into view, and a screen reader hears it. Stands empty until then. */
export function Said({ children }: { readonly children?: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const says = Boolean(children);
  useEffect(() => {
    if (says) place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [says]);

  return (
    <div role="status" ref={place} className={styles.ear}>
      {children && (
        <div className={styles.said}>
          <IconCircleCheck size={20} aria-hidden />
          <div>{children}</div>
        </div>
      )}
    </div>
  );
}
