import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { kitTexts } from '../texts/kit.texts.js';
import { useT } from '../texts/texts.js';
import styles from './states.module.css';

const PATIENCE_MS = 300;

/** Grey bars where the content will be, only once waiting has become noticeable. */
export function Loading({ rows = 4 }: { readonly rows?: number }) {
  const t = useT(kitTexts);
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);

  return (
    <div role="status" aria-live="polite">
      {waited && <VisuallyHidden>{t('loading')}</VisuallyHidden>}
      {waited && (
        <div className={styles.bars} aria-hidden>
          {Array.from({ length: rows }, (_, row) => (
            <div key={row} className={styles.bar} />
          ))}
        </div>
      )}
    </div>
  );
}
