import { Failed, Panel, useAct, useProblemWords, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReadPartnerQuery } from '../../gql/graphql.js';
import styles from '../agreements/agreements.module.css';
import { ClosePartner, ReopenPartner } from './partner.operations.js';
import { partnerTexts } from './partner.texts.js';

interface ClosingPanelProps {
  readonly agency: NonNullable<ReadPartnerQuery['partner']>['agency'];
  readonly onChanged: (words: string) => void;
}

/** Closes a partner, or opens it again; a partner with history is never deleted. */
export function ClosingPanel({ agency, onChanged }: ClosingPanelProps) {
  const t = useT(partnerTexts);
  const words = useProblemWords();
  const [asks, setAsks] = useState(false);
  const closing = useAct(ClosePartner, 'closePartner');
  const opening = useAct(ReopenPartner, 'reopenPartner');
  const what = () => ({ id: agency.id, seenVersion: agency.version });
  const close = async () => {
    if ((await closing.run(what)).kind !== 'done') return;
    setAsks(false);
    onChanged(t('closed'));
  };
  const open = async () => {
    if ((await opening.run(what)).kind === 'done') onChanged(t('added', { name: agency.name }));
  };
  const { problem, error } = agency.active ? closing : opening;
  return (
    <Panel title={t(agency.active ? 'close' : 'reopen')}>
      {problem && <Failed message={words(problem)} />}
      {error && <Failed error={error} what="act" />}
      {agency.active && <p>{t('closeAbout')}</p>}
      <div className={styles.bar}>
        {!agency.active && <Button onClick={() => void open()}>{t('reopen')}</Button>}
        {agency.active && !asks && (
          <Button variant="default" onClick={() => setAsks(true)}>
            {t('close')}
          </Button>
        )}
        {agency.active && asks && (
          <>
            <Button onClick={() => void close()}>{t('closeNow')}</Button>
            <Button variant="default" onClick={() => setAsks(false)}>
              {t('cancel')}
            </Button>
          </>
        )}
      </div>
    </Panel>
  );
}
