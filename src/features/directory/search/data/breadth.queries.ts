import type { Tx } from '../../../../platform/database/transactor.js';
import type { Changes } from './listing-book.js';
import { changesSince } from './listing-book.sql.js';
import type { WordMeaning } from '../domain/search-words.js';

/** Beyond so many matches a search is broad: ranked by names and categories alone, and answered from memory where its words are there. */
export const BROAD = 1_500;
/** Of what matches more, its words are read into memory for the next. */
export const WIDE = 10_000;

const MOST_BEGUN = 300;

/**
 * At most how many listings each reading of $1 (JSON) may match; the least of them. Words that begin alike are added up, up to some
 * hundreds of them; how many stand in a category is not counted, there are many. It also tells the planner, until the transaction ends,
 * to find listings by their words and places, for it does not know how much it costs to read a long text, to plan each statement once, and leaves room for many matches;
 * and it tells what changed since the snapshot $3.
 */
const BREADTH = `
  SELECT set_config('enable_seqscan', $2, true), set_config('work_mem', '64MB', true), set_config('plan_cache_mode', 'force_generic_plan', true), ${changesSince('$3::pg_snapshot')}, coalesce(min(
      (SELECT coalesce(sum(w.documents), 0) FROM search_words w WHERE w.word = ANY (ARRAY (SELECT jsonb_array_elements_text(r -> 'words'))))
    + CASE WHEN r ->> 'begun' IS NULL THEN 0 ELSE (
        SELECT coalesce(sum(b.documents), 0) + CASE WHEN count(*) = ${MOST_BEGUN} THEN 1000000 ELSE 0 END FROM (
          SELECT documents FROM search_words w WHERE w.word >= r ->> 'begun' AND w.word < (r ->> 'begun') || chr(1114111) LIMIT ${MOST_BEGUN}) b) END
    + CASE WHEN (r ->> 'isNeed')::boolean THEN 1000000 ELSE 0 END), 0)::int AS breadth
    FROM jsonb_array_elements($1::jsonb) r`;

const wordsOf = ({ words, parts, spelled }: WordMeaning): readonly string[] => [
  ...words,
  ...parts,
  ...spelled.flatMap(wordsOf),
];

export interface Breadth {
  readonly breadth: number;
  /** Null where no snapshot was given. */
  readonly changes: Changes | null;
}

/** At most how many listings the words match, all together; and what changed since a snapshot. */
export async function breadthOf(tx: Tx, meanings: readonly WordMeaning[], snapshot: string | null): Promise<Breadth> {
  const needed = meanings.filter(({ isSoft }) => !isSoft);
  const readings = (needed.length > 0 ? needed : meanings).map((meaning) => ({
    words: wordsOf(meaning),
    begun: meaning.beginning ? meaning.asked : null,
    isNeed: meaning.categories.length > 0,
  }));
  const [row] = await tx.query<(Changes & { breadth: number })[]>(BREADTH, [JSON.stringify(readings), 'off', snapshot]);
  return { breadth: row?.breadth ?? 0, changes: snapshot !== null && row ? row : null };
}
