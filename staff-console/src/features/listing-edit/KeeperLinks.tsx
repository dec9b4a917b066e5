import { useT } from '@loopkeeper/ui-kit';
import { Button, Group } from '@mantine/core';
import { IconHistory, IconPencil } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useHasRole } from '../../app/session/session.js';
import { listingEditTexts } from './listing-edit.texts.js';

/** From a listing to its form, for those who keep the list, and to its history. */
export function KeeperLinks({ listingId }: { readonly listingId: string }) {
  const t = useT(listingEditTexts);
  const isKeeper = useHasRole('RESOURCE_SPECIALIST', 'DIRECTOR', 'ADMIN');
  return (
    <Group gap="sm">
      {isKeeper && (
        <Button
          component={Link}
          to={`/listings/${listingId}/edit`}
          variant="default"
          leftSection={<IconPencil size={20} aria-hidden />}
        >
          {t('editListing')}
        </Button>
      )}
      <Button
        component={Link}
        to={`/listings/${listingId}/history`}
        variant="subtle"
        leftSection={<IconHistory size={20} aria-hidden />}
      >
        {t('history')}
      </Button>
    </Group>
  );
}
