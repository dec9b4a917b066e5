import { useT } from '@loopkeeper/ui-kit';
import type { SearchListingsQuery } from '../../gql/graphql.js';
import type { Nearby } from './search-wish.js';
import styles from './search.module.css';
import { searchTexts } from './search.texts.js';

interface NearNoteProps {
  readonly near: Nearby | null;
  readonly found: SearchListingsQuery['searchListings']['near'];
}

/** How the place that was typed was understood, so that nobody trusts a distance from somewhere else. */
export function NearNote({ near, found }: NearNoteProps) {
  const t = useT(searchTexts);
  if (!near || !found) return null;
  return (
    <p role="status" className={styles.near}>
      {t(`near${found.kind}`, { text: found.text ?? '', place: near.place })}
    </p>
  );
}
