import { Button, Group } from '@mantine/core';
import { Panel } from '../frame/Panel.js';
import { useFormat } from '../texts/format.js';
import { useT } from '../texts/texts.js';
import { listingFormTexts } from './listing-form.texts.js';

interface DraftOfferProps {
  readonly savedAt: string;
  readonly count: number;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
}

/** What was typed before and not saved, to go on with or to let go. */
export function DraftOffer({ savedAt, count, onResume, onDiscard }: DraftOfferProps) {
  const t = useT(listingFormTexts);
  const format = useFormat();
  return (
    <Panel title={t('draftTitle')} edge="loud">
      <p>{t('draftLead', { count, at: format.dateTime(savedAt) })}</p>
      <Group gap="sm">
        <Button onClick={onResume}>{t('continueDraft')}</Button>
        <Button variant="default" onClick={onDiscard}>
          {t('discardDraft')}
        </Button>
      </Group>
    </Panel>
  );
}
