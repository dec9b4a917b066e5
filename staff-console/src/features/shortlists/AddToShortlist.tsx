import { Failed, Said, useAct, useLoad, useT } from '@loopkeeper/ui-kit';
import { Button, Menu } from '@mantine/core';
import { IconListDetails, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useHasRole } from '../../app/session/session.js';
import { AddToShortlist as AddTo, ReadShortlistChoices } from './shortlists.operations.js';
import styles from './shortlists.module.css';
import { shortlistsTexts } from './shortlists.texts.js';

/** Puts the listing on one of the last used shortlists, or begins one. For staff who sit with persons. */
export function AddToShortlist({ listingId }: { readonly listingId: string }) {
  const maySit = useHasRole('COORDINATOR', 'SUPERVISOR', 'DIRECTOR', 'ADMIN');
  return maySit ? <AddButton listingId={listingId} /> : null;
}

function AddButton({ listingId }: { readonly listingId: string }) {
  const t = useT(shortlistsTexts);
  const [opened, setOpened] = useState(false);
  const load = useLoad(ReadShortlistChoices, {}, { pause: !opened });
  const act = useAct(AddTo, 'addToShortlist');
  const [added, setAdded] = useState<{ readonly id: string; readonly title: string } | null>(null);
  const add = async (shortlistId: string | null) => {
    const outcome = await act.run((idempotencyKey) => ({ input: { shortlistId, listingId, idempotencyKey } }));
    if (outcome.kind === 'done') setAdded(outcome.value);
  };

  return (
    <div className={styles.add}>
      <Menu opened={opened} onChange={setOpened} position="bottom-start">
        <Menu.Target>
          <Button variant="default" leftSection={<IconListDetails size={20} aria-hidden />} loading={act.busy}>
            {t('add')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPlus size={20} aria-hidden />} onClick={() => void add(null)}>
            {t('addNew')}
          </Menu.Item>
          {load.data?.shortlists.items.map(({ id, title, listings }) => (
            <Menu.Item key={id} onClick={() => void add(id)}>
              {t('addTo', { title, number: listings })}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {act.error && <Failed error={act.error} onRetry={act.reset} />}
      {act.problem && <p role="alert">{act.problem.message}</p>}
      <Said>
        {added && (
          <>
            {t('added')} <Link to={`/shortlists/${added.id}`}>{added.title}</Link>
          </>
        )}
      </Said>
    </div>
  );
}
