import { IconRefresh } from '@tabler/icons-react';
import styles from './states.module.css';

interface ChangedProps {
  /** What somebody else did meanwhile, as one sentence. */
  readonly title: string;
  /** What changed, in words. */
  readonly changes: readonly string[];
  /** What becomes of what was typed. */
  readonly next: string;
}

/** Somebody else was faster: what changed, and that nothing typed is lost. */
export function Changed({ title, changes, next }: ChangedProps) {
  return (
    <div role="alert" className={`${styles.state} ${styles.changed}`}>
      <p className={styles.sentence}>
        <IconRefresh size={20} aria-hidden />
        {title}
      </p>
      {changes.length > 0 && (
        <ul className={styles.list}>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      <p>{next}</p>
    </div>
  );
}
