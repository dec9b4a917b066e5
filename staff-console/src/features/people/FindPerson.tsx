import { Button } from '@mantine/core';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Empty, Loaded, More, TextField, usePages, useT } from '@loopkeeper/ui-kit';
import { FindPersons } from './people.operations.js';
import { PersonHits, type PersonHitValue } from './PersonHits.js';
import { peopleTexts } from './texts/index.js';
import styles from './people.module.css';

interface FindPersonProps {
  /** What can be done with a person that was found: a link, or a button that chooses. */
  readonly action: (hit: PersonHitValue) => ReactNode;
  /** Drawn when nobody matches. */
  readonly whenNobody?: ReactNode;
}

/** Finds a person by name, birth date or phone. What is typed stays on the page, never in the address. No form, so that it may stand inside one. */
export function FindPerson({ action, whenNobody }: FindPersonProps) {
  const t = useT(peopleTexts);
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const find = () => setAsked(typed.trim());
  const findByEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    find();
  };

  return (
    <div className={styles.find}>
      <div role="search" className={styles.search} onKeyDown={findByEnter}>
        <TextField
          name="text"
          label={t('find')}
          help={t('findHint')}
          maxLength={200}
          value={typed}
          onChange={setTyped}
        />
        <Button size="md" variant="default" onClick={find}>
          {t('findButton')}
        </Button>
      </div>
      {asked === '' && <p className={styles.about}>{t('findFirst')}</p>}
      {asked !== '' && <Found key={asked} text={asked} action={action} whenNobody={whenNobody} />}
    </div>
  );
}

function Found({ text, action, whenNobody }: FindPersonProps & { readonly text: string }) {
  const t = useT(peopleTexts);
  const pages = usePages(
    FindPersons,
    (after) => ({ text, after }),
    ({ persons }) => persons,
  );
  return (
    <Loaded
      load={pages.load}
      isEmpty={({ persons }) => persons.items.length === 0}
      empty={
        <Empty title={t('nobody', { text })}>
          <p>{t('nobodyNext')}</p>
          {whenNobody}
        </Empty>
      }
    >
      {() => (
        <>
          <PersonHits hits={pages.items} action={action} />
          <More pages={pages} />
        </>
      )}
    </Loaded>
  );
}
