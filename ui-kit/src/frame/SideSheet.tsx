import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { kitTexts } from '../texts/kit.texts.js';
import { useT } from '../texts/texts.js';

interface SideSheetProps {
  readonly title: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet over the right of the page, for one short task or the rows behind a figure; Escape closes it. */
export function SideSheet({ title, opened, onClose, children }: SideSheetProps) {
  const t = useT(kitTexts);
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="lg"
      padding="lg"
      title={title}
      closeButtonProps={{ 'aria-label': t('close'), size: 'lg' }}
      styles={{ title: { fontWeight: 600, fontSize: '1.125rem' }, header: { alignItems: 'start' } }}
    >
      {children}
    </Drawer>
  );
}
