import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { kitTexts } from '../texts/kit.texts.js';
import { useT } from '../texts/texts.js';
import styles from './sheet.module.css';

interface SideSheetProps {
  readonly title: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** It holds typed words: only its own buttons close it. */
  readonly guarded?: boolean;
  readonly children: ReactNode;
}

/** A sheet over the right of the page, for one short task or the rows behind a figure; Escape closes it unless it is guarded. */
export function SideSheet({ title, opened, onClose, guarded = false, children }: SideSheetProps) {
  const t = useT(kitTexts);
  return (
    <Drawer.Root
      opened={opened}
      onClose={onClose}
      position="right"
      size="lg"
      closeOnEscape={!guarded}
      closeOnClickOutside={!guarded}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        {/* Mantine's own header is a second banner landmark to a screen reader. */}
        <div className={styles.head}>
          <Drawer.Title className={styles.title}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={t('close')} size="lg" />
        </div>
        <Drawer.Body className={styles.body}>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
