import { Empty, useT } from '@loopkeeper/ui-kit';
import { Button, Group } from '@mantine/core';
import { hasFilters, NO_WISH, type SearchWish } from './search-wish.js';
import { searchTexts } from './search.texts.js';

const WIDER_MILES = 25;

interface NoResultsProps {
  readonly wish: SearchWish;
  readonly onChange: (part: Partial<SearchWish>) => void;
}

/** Nobody matches, and the ways on from here. */
export function NoResults({ wish, onChange }: NoResultsProps) {
  const t = useT(searchTexts);
  const { near } = wish;
  return (
    <Empty title={wish.takingReferrals ? t('noneTaking') : t('none')}>
      <Group gap="xs">
        {wish.takingReferrals && (
          <Button variant="default" onClick={() => onChange({ takingReferrals: false })}>
            {t('showNotTaking')}
          </Button>
        )}
        {near && near.miles < WIDER_MILES && (
          <Button variant="default" onClick={() => onChange({ near: { ...near, miles: WIDER_MILES } })}>
            {t('searchWider')}
          </Button>
        )}
        {near && (
          <Button variant="default" onClick={() => onChange({ near: null })}>
            {t('searchAnywhere')}
          </Button>
        )}
        {hasFilters(wish) && (
          <Button variant="default" onClick={() => onChange({ ...NO_WISH, text: wish.text })}>
            {t('clear')}
          </Button>
        )}
      </Group>
    </Empty>
  );
}
