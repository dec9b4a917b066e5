import { useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { IconCheck, IconCircle } from '@tabler/icons-react';
import type { SearchListingsQuery } from '../../gql/graphql.js';
import { FacetFilter } from './FacetFilter.js';
import { NearFilter } from './NearFilter.js';
import { hasFilters, NO_WISH, type SearchWish } from './search-wish.js';
import styles from './search.module.css';
import { searchTexts } from './search.texts.js';

type Facets = SearchListingsQuery['searchListings']['facets'];

interface SearchFiltersProps {
  readonly wish: SearchWish;
  readonly onChange: (part: Partial<SearchWish>) => void;
  /** How many each choice would leave; null before the first answer. */
  readonly facets: Facets | null;
}

/** What narrows a search, with counts. */
export function SearchFilters({ wish, onChange, facets }: SearchFiltersProps) {
  const t = useT(searchTexts);
  const Mark = wish.takingReferrals ? IconCheck : IconCircle;
  return (
    <div role="group" aria-label={t('filters')} className={styles.filters}>
      <Button
        variant={wish.takingReferrals ? 'light' : 'default'}
        size="sm"
        radius="xl"
        aria-pressed={wish.takingReferrals}
        leftSection={<Mark size={18} aria-hidden />}
        onClick={() => onChange({ takingReferrals: !wish.takingReferrals })}
      >
        {facets ? t('takingCount', { count: facets.takingReferrals }) : t('taking')}
      </Button>
      <FacetFilter
        label={t('language')}
        options={facets?.languages ?? []}
        chosen={wish.languages}
        onChange={(languages) => onChange({ languages })}
      />
      <FacetFilter
        label={t('category')}
        options={facets?.categories ?? []}
        chosen={wish.categories}
        onChange={(categories) => onChange({ categories })}
      />
      <NearFilter near={wish.near} onChange={(near) => onChange({ near })} />
      {hasFilters(wish) && (
        <Button variant="subtle" size="sm" onClick={() => onChange({ ...NO_WISH, text: wish.text })}>
          {t('clear')}
        </Button>
      )}
    </div>
  );
}
