import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './states.module.css';

interface SaidProps {
  readonly children?: ReactNode;
  /** Takes the focus when what was pressed has gone from the page, so that whoever uses the keyboard goes on from here. */
  readonly keepsFocus?: boolean;
}

/** Says that something was done: it comes into view, and a screen reader hears it. Stands empty until then. */
export function Said({ children, keepsFocus = false }: SaidProps) {
  const place = useRef<HTMLDivElement>(null);
  const says = Boolean(children);
  useEffect(() => {
    if (says) place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [says]);
  useEffect(() => {
    if (says && keepsFocus && document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  });

  return (
    <div role="status" ref={place} className={styles.ear} tabIndex={keepsFocus ? -1 : undefined}>
      {children && (
        <div className={styles.said}>
          <IconCircleCheck size={20} aria-hidden />
          <div>{children}</div>
        </div>
      )}
    </div>
  );
}
