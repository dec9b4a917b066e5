import { Loaded, Panel, TextField, useLoad, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { FindOrganizations } from '../network/network.operations.js';
import styles from './listing-edit.module.css';
import { listingEditTexts } from './listing-edit.texts.js';

interface WhoseServiceProps {
  /** The organization, or null for one that is not there yet. */
  readonly onChoose: (organizationId: string | null) => void;
}

/** Asks whose service is to be added: an organization of the directory, or a new one. */
export function WhoseService({ onChoose }: WhoseServiceProps) {
  const t = useT(listingEditTexts);
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const load = useLoad(FindOrganizations, { text: asked, after: null }, { pause: asked === '' });
  return (
    <Panel title={t('whose')}>
      <div className={styles.choices}>
        <div className={styles.search}>
          <TextField name="organization" type="search" label={t('find')} value={text} onChange={setText} />
        </div>
        {asked !== '' && (
          <Loaded
            load={load}
            isEmpty={({ organizations }) => organizations.items.length === 0}
            empty={<p>{t('nobody')}</p>}
          >
            {({ organizations }) => (
              <ul className={styles.hits}>
                {organizations.items.map(({ id, name, serviceCount }) => (
                  <li key={id} className={styles.hit}>
                    <span>
                      {name} <span className={styles.quiet}>{t('services', { count: serviceCount })}</span>
                    </span>
                    <Button variant="default" aria-label={`${t('choose')}: ${name}`} onClick={() => onChoose(id)}>
                      {t('choose')}
                    </Button>
                  </li>
                ))}
              </ul>
            )}
          </Loaded>
        )}
        <Button variant="default" onClick={() => onChoose(null)}>
          {t('newOrganization')}
        </Button>
      </div>
    </Panel>
  );
}
