import { useT } from '@loopkeeper/ui-kit';
import { useEffect } from 'react';
import type { ByHand } from '../suggestions/by-hand.js';
import { takeTexts } from '../suggestions/take.texts.js';
import styles from './asked-for.module.css';

/** What was suggested, beside the part of the form where it is done: that part is opened, and the words stay in sight. */
export function AskedFor({ byHand: { section, fieldLabel, words, note } }: { readonly byHand: ByHand }) {
  const t = useT(takeTexts);
  useEffect(() => {
    if (section) document.getElementById(`section-${section}`)?.scrollIntoView?.({ block: 'start' });
  }, [section]);
  return (
    <aside className={styles.asked} aria-label={t('asked', { field: fieldLabel })}>
      <strong>{t('asked', { field: fieldLabel })}</strong>
      {words && <p className={styles.words}>{words}</p>}
      {note && <p className={styles.words}>{t('askedNote', { note })}</p>}
      <p className={styles.quiet}>{t('settles')}</p>
    </aside>
  );
}
