import { IconCircleCheck } from '@tabler/icons-react';
import styles from './states.module.css';

/** Tells what was done, once, also to a screen reader. Stays in the page, so that the words are heard when they come. */
export function Said({ children }: { readonly children: string | null }) {
  return (
    <div role="status" aria-live="polite">
      {children && (
        <p className={`${styles.sentence} ${styles.said}`}>
          <IconCircleCheck size={20} aria-hidden />
          {children}
        </p>
      )}
    </div>
  );
}
