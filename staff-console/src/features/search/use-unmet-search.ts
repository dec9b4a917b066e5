import { useAct, type Load } from '@loopkeeper/ui-kit';
import { useEffect, useRef } from 'react';
import type { SearchListingsQuery } from '../../gql/graphql.js';
import { hasFilters, toInput, type SearchWish } from './search-wish.js';
import { KeepUnmetSearch } from './search.operations.js';

const AT_REST_MS = 2000;

/** Whether it found nobody who takes people, as far as the screen knows; the server looks again. */
const isUnmet = ({ searchListings: { total, facets } }: SearchListingsQuery): boolean =>
  total === 0 || facets.takingPeople === 0;

/** Tells of a search that found nobody, once it rests for two seconds; never of what is still being typed, and of each search once. */
export function useUnmetSearch(wish: SearchWish, { data, busy, error }: Load<SearchListingsQuery>): void {
  const { run } = useAct(KeepUnmetSearch, 'keepUnmetSearch');
  const told = useRef(new Set<string>());
  const key = JSON.stringify(toInput(wish));
  const asks = wish.text.trim() !== '' || hasFilters(wish);
  const rests = asks && !busy && !error && data !== null && isUnmet(data) && !told.current.has(key);

  useEffect(() => {
    if (!rests) return;
    const timer = setTimeout(() => {
      told.current.add(key);
      void run(() => ({ input: JSON.parse(key), said: false }));
    }, AT_REST_MS);
    return () => clearTimeout(timer);
  }, [rests, key, run]);
}
