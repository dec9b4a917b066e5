import { useT } from '@loopkeeper/ui-kit';
import { Button, Chip } from '@mantine/core';
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
  return (
    <div role="group" aria-label={t('filters')} className={styles.filters}>
      <Chip
        checked={wish.takingReferrals}
        onChange={(takingReferrals) => onChange({ takingReferrals })}
        size="md"
        variant="outline"
      >
        {facets ? t('takingCount', { count: facets.takingReferrals }) : t('taking')}
      </Chip>
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
