import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import styles from './status.module.css';

/** A promise with its time, as the server words it. */
export interface DueValue {
  readonly at: string;
  readonly text: string;
  readonly overdue: boolean;
}

/** When something is due. The server's words say that it is overdue, the shape and the colour say it again. */
export function DueText({ due }: { readonly due: DueValue | null | undefined }) {
  if (!due) return null;

  const Icon = due.overdue ? IconAlertTriangle : IconClock;
  return (
    <time dateTime={due.at} className={due.overdue ? `${styles.due} ${styles.overdue}` : styles.due}>
      <Icon size={18} aria-hidden />
      <span>{due.text}</span>
    </time>
  );
}
