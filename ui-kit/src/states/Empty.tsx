import type { ReactNode } from 'react';
import styles from './states.module.css';

interface EmptyProps {
  /** What is not here, as one sentence. */
  readonly title: string;
  /** What to do next. */
  readonly children?: ReactNode;
}

/** Nothing is here, and what comes next. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div className={`${styles.state} ${styles.empty}`}>
      <p className={styles.sentence}>{title}</p>
      {children}
    </div>
  );
}
