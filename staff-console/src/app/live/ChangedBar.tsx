import { useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import styles from './live.module.css';
import { liveTexts } from './live.texts.js';
import type { Live } from './use-live.js';

interface ChangedBarProps {
  readonly live: Live;
  /** Reads the page again. */
  readonly onShow: () => void;
  /** How many suggestions to tell of; they wait for whoever keeps the list, and there is nothing new to show. */
  readonly suggested?: number;
}

/** "3 changed: show". It keeps its place whether it says something or not, so nothing moves under a pointer. */
export function ChangedBar({ live, onShow, suggested = 0 }: ChangedBarProps) {
  const t = useT(liveTexts);
  const says = live.everything || live.changed.length > 0;
  const show = () => {
    live.clear();
    onShow();
  };
  return (
    <div role="status" className={styles.bar}>
      {suggested > 0 && <span>{t('suggested', { count: suggested })}</span>}
      {says && (
        <>
          <span>{live.everything ? t('maybe') : t('changed', { count: live.changed.length })}</span>
          <Button variant="subtle" size="compact-md" leftSection={<IconRefresh size={20} aria-hidden />} onClick={show}>
            {t('show')}
          </Button>
        </>
      )}
    </div>
  );
}
