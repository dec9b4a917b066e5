import { useFormat, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { IconAdjustments } from '@tabler/icons-react';
import { useState } from 'react';
import type { Facets } from './facets.js';
import { FollowCategory } from '../follows/FollowCategory.js';
import { FacetFilter } from './FacetFilter.js';
import { MoreFilters, moreChosen } from './MoreFilters.js';
import { NearFilter } from './NearFilter.js';
import { hasFilters, NO_WISH, type ListName, type SearchWish } from './search-wish.js';
import styles from './search.module.css';
import { searchTexts } from './search.texts.js';
import { SwitchFilter } from './SwitchFilter.js';

interface SearchFiltersProps {
  readonly wish: SearchWish;
  readonly onChange: (part: Partial<SearchWish>) => void;
  /** How many each choice would leave; null before the first answer. */
  readonly facets: Facets | null;
}

/** What narrows a search, with counts: the most used as chips, the rest behind one button. */
export function SearchFilters({ wish, onChange, facets }: SearchFiltersProps) {
  const t = useT(searchTexts);
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const counted = (word: string, count: number | undefined): string =>
    count === undefined ? word : t('counted', { word, count: format.number(count) });
  const more = moreChosen(wish);
  const only = wish.categories.length === 1 && facets?.categories.find(({ code }) => code === wish.categories[0]);
  const list = (name: ListName, label: string) => (
    <FacetFilter
      label={label}
      options={facets?.[name] ?? []}
      chosen={wish[name]}
      onChange={(chosen) => onChange({ [name]: chosen })}
    />
  );

  return (
    <div role="group" aria-label={t('filters')} className={styles.filters}>
      <SwitchFilter
        label={counted(t('takingPeople'), facets?.takingPeople)}
        on={wish.takingPeople}
        onChange={(takingPeople) => onChange({ takingPeople })}
      />
      <SwitchFilter
        label={counted(t('openNow'), facets?.open)}
        on={wish.openNow}
        onChange={(openNow) => onChange({ openNow })}
      />
      {list('languages', t('language'))}
      {list('costs', t('costs'))}
      <NearFilter near={wish.near} onChange={(near) => onChange({ near })} />
      {list('categories', t('category'))}
      {only && <FollowCategory key={only.code} code={only.code} label={only.label} />}
      <Button
        variant={more > 0 ? 'light' : 'default'}
        size="sm"
        radius="xl"
        leftSection={<IconAdjustments size={18} aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => setOpened(true)}
      >
        {more > 0 ? t('moreFiltersSet', { count: more }) : t('moreFilters')}
      </Button>
      {hasFilters(wish) && (
        <Button variant="subtle" size="sm" onClick={() => onChange({ ...NO_WISH, text: wish.text })}>
          {t('clear')}
        </Button>
      )}
      <MoreFilters opened={opened} onClose={() => setOpened(false)} wish={wish} onChange={onChange} facets={facets} />
    </div>
  );
}
