import { More, useFormat, useT, type Pages } from '@loopkeeper/ui-kit';
import type { SearchListingsQuery } from '../../gql/graphql.js';
import { Hit } from './Hit.js';
import styles from './search.module.css';
import { searchTexts } from './search.texts.js';

type Found = SearchListingsQuery['searchListings'];

interface ResultsProps {
  readonly found: Found;
  readonly pages: Pages<SearchListingsQuery, Found['items'][number]>;
  readonly chosen: string | null;
  /** Shows a listing beside the results; null where it gets a page of its own. */
  readonly onChoose: ((id: string) => void) | null;
}

/** Who matches, best first. */
export function Results({ found, pages, chosen, onChoose }: ResultsProps) {
  const t = useT(searchTexts);
  const format = useFormat();
  return (
    <section aria-label={t('results')} aria-busy={pages.load.busy} className={styles.results}>
      <p role="status" className={styles.count}>
        {t('found', { count: found.total, shown: format.number(found.total) })}
        {found.correctedText && <strong> {t('corrected', { text: found.correctedText })}</strong>}
      </p>
      {found.fellBack && <p className={styles.count}>{t('fellBack')}</p>}
      <ul className={styles.list}>
        {pages.items.map((hit) => (
          <Hit key={hit.id} hit={hit} chosen={hit.id === chosen} onChoose={onChoose} />
        ))}
      </ul>
      <More pages={pages} />
    </section>
  );
}
