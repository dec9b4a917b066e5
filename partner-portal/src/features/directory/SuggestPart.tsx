import { OpenedPanel, Said, SuggestForm, suggestTexts, useAct, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { SuggestToDirectory } from './directory.operations.js';

/** Says what is wrong in somebody else's listing, in a form that opens where its button stood. */
export function SuggestPart({ listingId }: { readonly listingId: string }) {
  const t = useT(suggestTexts);
  const act = useAct(SuggestToDirectory, 'suggestChange');
  const [stage, setStage] = useState<'idle' | 'open' | 'sent'>('idle');
  return (
    <div>
      <Button
        variant="default"
        size="md"
        leftSection={<IconMessagePlus size={20} aria-hidden />}
        aria-expanded={stage === 'open'}
        onClick={() => setStage(stage === 'open' ? 'idle' : 'open')}
      >
        {t('suggest')}
      </Button>
      <div className="deed-words">
        <Said keepsFocus>{stage === 'sent' && t('sent')}</Said>
        {stage === 'open' && (
          <OpenedPanel title={t('suggest')}>
            <SuggestForm
              listingId={listingId}
              act={act}
              onSent={() => setStage('sent')}
              onCancel={() => setStage('idle')}
            />
          </OpenedPanel>
        )}
      </div>
    </div>
  );
}
