import { Said, SideSheet, SuggestForm, suggestTexts, useAct, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { SuggestChange } from './suggestions.operations.js';

/** Lets everybody say what should stand in a listing. */
export function SuggestButton({
  listingId,
  serviceName,
  onSent,
}: {
  readonly listingId: string;
  readonly serviceName: string;
  readonly onSent?: () => void;
}) {
  const t = useT(suggestTexts);
  const act = useAct(SuggestChange, 'suggestChange');
  const [opened, setOpened] = useState(false);
  const [sent, setSent] = useState(false);
  const done = () => {
    setOpened(false);
    setSent(true);
    onSent?.();
  };
  return (
    <>
      <Button variant="default" leftSection={<IconMessagePlus size={20} aria-hidden />} onClick={() => setOpened(true)}>
        {t('suggest')}
      </Button>
      <Said>{sent && t('sent')}</Said>
      <SideSheet title={`${t('suggest')}: ${serviceName}`} opened={opened} onClose={() => setOpened(false)} guarded>
        {opened && <SuggestForm listingId={listingId} act={act} onSent={done} onCancel={() => setOpened(false)} />}
      </SideSheet>
    </>
  );
}
