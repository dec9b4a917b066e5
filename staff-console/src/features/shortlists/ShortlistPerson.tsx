import { useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { PersonName } from '../../app/names/PersonName.js';
import { FindPerson } from '../people/FindPerson.js';
import type { ShortlistValue } from './shortlist-values.js';
import { shortlistsTexts } from './shortlists.texts.js';
import styles from './shortlists.module.css';

interface ShortlistPersonProps {
  readonly personId: string | null;
  /** Whom the kept list is for, by name. */
  readonly known: Pick<ShortlistValue, 'personId' | 'personName'>;
  readonly onChoose: (personId: string | null) => void;
}

/** For whom the list is, if for anybody in particular. */
export function ShortlistPerson({ personId, known, onChoose }: ShortlistPersonProps) {
  const t = useT(shortlistsTexts);
  const [chosen, setChosen] = useState<string | null>(null);
  const [finding, setFinding] = useState(false);
  const name = personId === known.personId ? known.personName : chosen;
  const choose = (id: string | null, displayName: string | null) => {
    setChosen(displayName);
    setFinding(false);
    onChoose(id);
  };

  return (
    <div className={styles.person}>
      <p>{personId && name ? <PersonName name={name} /> : t('nobody')}</p>
      {!finding && (
        <Button variant="default" onClick={() => setFinding(true)}>
          {t(personId ? 'changePerson' : 'choosePerson')}
        </Button>
      )}
      {finding && (
        <FindPerson
          action={(hit) => (
            <Button variant="default" onClick={() => choose(hit.id, hit.displayName)}>
              <PersonName name={hit.displayName} />
            </Button>
          )}
        />
      )}
      {personId && (
        <Button variant="default" onClick={() => choose(null, null)}>
          {t('noPerson')}
        </Button>
      )}
    </div>
  );
}
