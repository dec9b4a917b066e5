import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { kitTexts } from '../texts/kit.texts.js';
import { useT } from '../texts/texts.js';
import styles from './status.module.css';

/** A promise with its time, as the server words it. */
export interface DueValue {
  readonly at: string;
  readonly text: string;
  readonly overdue: boolean;
}

/** When something is due; overdue is said in a word and a shape. */
export function DueText({ due }: { readonly due: DueValue | null | undefined }) {
  const t = useT(kitTexts);
  if (!due) return null;

  const Icon = due.overdue ? IconAlertTriangle : IconClock;
  return (
    <time dateTime={due.at} className={due.overdue ? `${styles.due} ${styles.overdue}` : styles.due}>
      <Icon size={18} aria-hidden />
      <span>{due.overdue ? `${t('overdue')}: ${due.text}` : due.text}</span>
    </time>
  );
}
