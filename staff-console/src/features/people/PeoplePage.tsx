import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { OpenedPanel, PageHead, Panel, useT } from '@loopkeeper/ui-kit';
import { PersonName } from '../../app/names/PersonName.js';
import { EnterPerson } from './EnterPerson.js';
import { FindPerson } from './FindPerson.js';

import { peopleTexts } from './texts/index.js';
import styles from './people.module.css';

/** Finds a person, or enters one who is not known yet. */
export default function PeoplePage() {
  const t = useT(peopleTexts);
  const navigate = useNavigate();
  const [entering, setEntering] = useState(false);
  const enter = (
    <Button
      aria-expanded={entering}
      leftSection={<IconUserPlus size={20} aria-hidden />}
      onClick={() => setEntering(!entering)}
    >
      {t('enter')}
    </Button>
  );

  return (
    <>
      <PageHead title={t('title')} lead={t('about')} actions={enter} />
      <div className={styles.stack}>
        {entering && (
          <OpenedPanel title={t('enterTitle')}>
            <EnterPerson onEntered={(id) => navigate(`/people/${id}`)} onCancel={() => setEntering(false)} />
          </OpenedPanel>
        )}
        <Panel>
          <FindPerson
            action={(hit) => (
              <Link to={`/people/${hit.id}`}>
                <PersonName name={hit.displayName} />
              </Link>
            )}
          />
        </Panel>
      </div>
    </>
  );
}
