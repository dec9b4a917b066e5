import { SideSheet, useAct, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { IconArchive, IconClipboardCheck, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ShortlistValue } from './shortlist-values.js';
import { EndShortlist, RecordOptionsOffered } from './shortlists.operations.js';
import { shortlistsTexts } from './shortlists.texts.js';
import styles from './shortlists.module.css';

interface ShortlistActionsProps {
  readonly shortlist: ShortlistValue;
  /** Keeps what stands on the page; answers whether it did. */
  readonly save: () => Promise<boolean>;
  readonly onSaid: (words: string) => void;
}

/** Print, record and put away. Each keeps what was typed first. */
export function ShortlistActions({ shortlist, save, onSaid }: ShortlistActionsProps) {
  const t = useT(shortlistsTexts);
  const [asking, setAsking] = useState(false);
  const ending = useEnding(shortlist);
  const recording = useAct(RecordOptionsOffered, 'recordOptionsOffered');
  const print = async () => {
    if (await save()) setAsking(true);
  };
  const record = async () => {
    if (!(await save())) return;
    const outcome = await recording.run((idempotencyKey) => ({ shortlistId: shortlist.id, idempotencyKey }));
    if (outcome.kind === 'done')
      onSaid(
        t('recorded', {
          offered: shortlist.items.length,
          chosen: shortlist.items.filter(({ isChosen }) => isChosen).length,
        }),
      );
    if (outcome.kind === 'problem') onSaid(outcome.problem.message);
  };

  return (
    <>
      <Button leftSection={<IconPrinter size={20} aria-hidden />} onClick={() => void print()}>
        {t('print')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconClipboardCheck size={20} aria-hidden />}
        loading={recording.busy}
        onClick={() => void record()}
      >
        {t('record')}
      </Button>
      {shortlist.isMine && (
        <Button variant="default" leftSection={<IconArchive size={20} aria-hidden />} onClick={() => void ending()}>
          {t('end')}
        </Button>
      )}
      <SideSheet opened={asking} onClose={() => setAsking(false)} title={t('printTitle')}>
        <IsItSafe id={shortlist.id} />
      </SideSheet>
    </>
  );
}

function useEnding({ id, version }: ShortlistValue): () => Promise<void> {
  const act = useAct(EndShortlist, 'endShortlist');
  const navigate = useNavigate();
  return async () => {
    const outcome = await act.run(() => ({ id, seenVersion: version }));
    if (outcome.kind === 'done') void navigate('/shortlists');
  };
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
