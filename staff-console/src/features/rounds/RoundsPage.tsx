import { Empty, Loaded, PageHead, Said, SideSheet, useLoad, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { BeginRoundForm } from './BeginRoundForm.js';
import { RoundCard } from './RoundCard.js';
import styles from './rounds.module.css';
import { ReadRounds } from './rounds.operations.js';
import { roundTexts } from './rounds.texts.js';

/** Rounds of verification: how far each has come, and beginning another. */
export default function RoundsPage() {
  const t = useT(roundTexts);
  const load = useLoad(ReadRounds, {});
  const [opened, setOpened] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const begun = (words: string) => {
    setOpened(false);
    setSaid(words);
    load.reload();
  };
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className={styles.bar}>
        <Button onClick={() => setOpened(true)}>{t('begin')}</Button>
        <Button component={Link} to="/calls" variant="default">
          {t('toCalls')}
        </Button>
      </div>
      <Said>{said}</Said>
      <Loaded
        load={load}
        isEmpty={({ verificationRounds }) => verificationRounds.length === 0}
        empty={
          <Empty title={t('none')}>
            <p>{t('noneNext')}</p>
          </Empty>
        }
      >
        {({ verificationRounds }) => (
          <ul className={styles.list}>
            {verificationRounds.map((round) => (
              <li key={round.id}>
                <RoundCard round={round} onEnded={load.reload} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <SideSheet title={t('begin')} opened={opened} onClose={() => setOpened(false)} guarded>
        {opened && <BeginRoundForm onBegun={begun} onCancel={() => setOpened(false)} />}
      </SideSheet>
    </>
  );
}
