import { PageHead, Said, SideSheet, TextField, useT } from '@loopkeeper/ui-kit';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { AddToNetworkForm } from './AddToNetwork.js';
import styles from './network.module.css';
import { networkTexts } from './network.texts.js';
import { Organizations, type OrganizationValue } from './Organizations.js';

const BETWEEN_KEYS_MS = 150;

const nameFrom = (state: unknown): string | null =>
  typeof state === 'object' && state !== null && 'name' in state && typeof state.name === 'string' ? state.name : null;

/** Finds an organization of the directory and brings it into the network. */
export default function NetworkPage() {
  const t = useT(networkTexts);
  const adding = useAdding();
  const [text, setText] = useState('');
  const [sought] = useDebouncedValue(text, BETWEEN_KEYS_MS);
  const [added, setAdded] = useState<string | null>(null);
  const done = (name: string) => {
    setAdded(name);
    adding.end();
  };

  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className={added ? styles.said : undefined}>
        <Said>
          {added && (
            <>
              {t('added', { name: added })} <Link to="/partners">{t('toPartners')}</Link>
            </>
          )}
        </Said>
      </div>
      <div role="search" className={styles.find}>
        <TextField name="text" type="search" label={t('find')} value={text} onChange={setText} maxLength={200} />
      </div>
      <Organizations text={sought} added={added} onAdd={adding.start} />
      <SideSheet
        title={adding.name ? t('addNamed', { name: adding.name }) : t('addUnnamed')}
        opened={adding.id !== null}
        onClose={adding.end}
      >
        {adding.id && (
          <AddToNetworkForm key={adding.id} organizationId={adding.id} onAdded={done} onCancel={adding.end} />
        )}
      </SideSheet>
    </>
  );
}

/** Which organization is being added: its id in the address, its name beside it. */
function useAdding() {
  const [params, setParams] = useSearchParams();
  const { state } = useLocation();
  return {
    id: params.get('add'),
    name: nameFrom(state),
    start: ({ id, name }: OrganizationValue) => setParams({ add: id }, { state: { name } }),
    end: () => setParams({}, { replace: true }),
  };
}
