import { Loaded, PageHead, TextField, usePages, useT } from '@loopkeeper/ui-kit';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useRemembered } from '../../app/page-memory.js';
import { ListingView } from '../listing/ListingView.js';
import { NearNote } from './NearNote.js';
import { NoResults } from './NoResults.js';
import { Results } from './Results.js';
import { SearchFilters } from './SearchFilters.js';
import { NO_WISH, toInput, type SearchWish } from './search-wish.js';
import styles from './search.module.css';
import { SearchListings } from './search.operations.js';
import { useUnmetSearch } from './use-unmet-search.js';
import { searchTexts } from './search.texts.js';

const BETWEEN_KEYS_MS = 150;

/** Finds who can help: results at the left, the chosen listing at the right where there is room. */
export default function SearchPage() {
  const t = useT(searchTexts);
  const [wish, setWish] = useRemembered<SearchWish>('search', NO_WISH);
  const [chosen, setChosen] = useRemembered<string | null>('search.chosen', null);
  const wide = useMediaQuery('(min-width: 62em)', false);
  const pages = useSearch(wish);
  const facets = pages.load.data?.searchListings.facets ?? null;
  useUnmetSearch(wish, pages.load);
  const change = (part: Partial<SearchWish>) => setWish((before) => ({ ...before, ...part }));

  return (
    <>
      <PageHead title={t('title')} takesFocus={false} />
      <SearchBox text={wish.text} onChange={(text) => change({ text })} />
      <SearchFilters wish={wish} onChange={change} facets={facets} />
      <NearNote near={wish.near} found={pages.load.data?.searchListings.near ?? null} />
      <div className={styles.columns}>
        <Loaded
          load={pages.load}
          isEmpty={({ searchListings }) => searchListings.items.length === 0}
          empty={<NoResults wish={wish} onChange={change} notTaking={facets?.notTakingPeople ?? null} />}
        >
          {(data) => (
            <Results
              found={data.searchListings}
              pages={pages}
              chosen={wide ? chosen : null}
              onChoose={wide ? setChosen : null}
            />
          )}
        </Loaded>
        {wide && (
          <div className={styles.aside}>
            {chosen ? (
              <ListingView key={chosen} id={chosen} within="search" />
            ) : (
              <p className={styles.hint}>{t('hint')}</p>
            )}
          </div>
        )}
      </div>
    </>
  );
}

/** Words wait for a short rest between keys; a filter asks at once. */
function useSearch(wish: SearchWish) {
  const [text] = useDebouncedValue(wish.text, BETWEEN_KEYS_MS);
  const [age] = useDebouncedValue(wish.age, BETWEEN_KEYS_MS);
  const [areaServed] = useDebouncedValue(wish.areaServed, BETWEEN_KEYS_MS);
  return usePages(
    SearchListings,
    (after) => ({ input: { ...toInput({ ...wish, text, age, areaServed }), first: 20, after } }),
    (data) => data.searchListings,
  );
}

function SearchBox({ text, onChange }: { readonly text: string; readonly onChange: (text: string) => void }) {
  const t = useT(searchTexts);
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => holder.current?.querySelector('input')?.focus({ preventScroll: true }), []);
  return (
    <div ref={holder} role="search" className={styles.box}>
      <TextField
        name="text"
        type="search"
        label={t('box')}
        help={t('boxHelp')}
        value={text}
        onChange={onChange}
        maxLength={200}
      />
    </div>
  );
}
