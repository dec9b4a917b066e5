import { SideSheet, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { IconArchive, IconClipboardCheck, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { ShortlistValue } from './shortlist-values.js';
import { shortlistsTexts } from './shortlists.texts.js';
import styles from './shortlists.module.css';

/** What can be done with a list as a whole. */
export interface ShortlistSteps {
  /** Keeps what stands on the page; answers whether it did. */
  readonly save: () => Promise<boolean>;
  readonly record: () => Promise<void>;
  readonly end: () => Promise<void>;
  readonly recording: boolean;
}

interface ShortlistActionsProps {
  readonly shortlist: ShortlistValue;
  readonly steps: ShortlistSteps;
}

/** Print, record and put away. Each keeps what was typed first. */
export function ShortlistActions({ shortlist, steps }: ShortlistActionsProps) {
  const t = useT(shortlistsTexts);
  const [asking, setAsking] = useState(false);
  const print = async () => {
    if (await steps.save()) setAsking(true);
  };

  return (
    <>
      <Button leftSection={<IconPrinter size={20} aria-hidden />} onClick={() => void print()}>
        {t('print')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconClipboardCheck size={20} aria-hidden />}
        loading={steps.recording}
        onClick={() => void steps.record()}
      >
        {t('record')}
      </Button>
      {shortlist.isMine && (
        <Button variant="default" leftSection={<IconArchive size={20} aria-hidden />} onClick={() => void steps.end()}>
          {t('end')}
        </Button>
      )}
      <SideSheet opened={asking} onClose={() => setAsking(false)} title={t('printTitle')}>
        <IsItSafe id={shortlist.id} />
      </SideSheet>
    </>
  );
}

/** Asked each time: what is safe today may not be tomorrow. */
function IsItSafe({ id }: { readonly id: string }) {
  const t = useT(shortlistsTexts);
  const sheet = (size: string) => ({ href: `/hand-outs/${id}?size=${size}`, target: '_blank', rel: 'noopener' });
  return (
    <div className={styles.safe}>
      <p>{t('printAsk')}</p>
      <Button component="a" size="md" {...sheet('full')}>
        {t('printFull')}
      </Button>
      <Button component="a" size="md" variant="default" {...sheet('pocket')}>
        {t('printPocket')}
      </Button>
      <p className={styles.quiet}>{t('printPocketWhy')}</p>
      <p className={styles.quiet}>{t('printNever')}</p>
    </div>
  );
}
