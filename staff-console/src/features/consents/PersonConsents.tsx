import { Button } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Empty, OpenedPanel, Panel, Said, useT } from '@loopkeeper/ui-kit';
import type { ConsentFactsFragment, PersonFactsFragment } from '../../gql/graphql.js';
import { ConsentCard } from './ConsentCard.js';
import { RecordRelease } from './RecordRelease.js';
import { consentsTexts } from './texts/index.js';
import styles from './consents.module.css';

interface PersonConsentsProps {
  readonly person: PersonFactsFragment;
  readonly consents: readonly ConsentFactsFragment[];
  /** Reads the person again after a change. */
  readonly reload: () => void;
}

/** The releases of one person: what each allows, recording one, taking one back. */
export function PersonConsents({ person, consents, reload }: PersonConsentsProps) {
  const t = useT(consentsTexts);
  const [recording, setRecording] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const tell = (words: string) => {
    setRecording(false);
    setSaid(words);
    reload();
  };
  const revoked = () => {
    tell(t('revoked'));
    place.current?.focus();
  };

  return (
    <div className={styles.consents}>
      <Panel title={t('title')} edge="privacy">
        <div ref={place} tabIndex={-1} className={styles.place}>
          <Said>{said}</Said>
        </div>
        <Button
          className={styles.start}
          variant="default"
          aria-expanded={recording}
          leftSection={<IconSignature size={20} aria-hidden />}
          onClick={() => setRecording(!recording)}
        >
          {t('record')}
        </Button>
        {consents.length === 0 && (
          <Empty title={t('none')}>
            <p>{t('noneNext')}</p>
          </Empty>
        )}
        {consents.map((consent) => (
          <ConsentCard key={consent.id} consent={consent} onRevoked={revoked} />
        ))}
      </Panel>
      {recording && (
        <div className={styles.recording}>
          <OpenedPanel title={t('record')} edge="privacy">
            <RecordRelease
              person={person}
              onRecorded={() => tell(t('recorded'))}
              onCancel={() => setRecording(false)}
            />
          </OpenedPanel>
        </div>
      )}
    </div>
  );
}
