import { use, useCallback, useEffect, useState } from 'react';
import { LiveContext, type LiveNews, type Wanted } from './live-source.js';

/** What changed under an open page since it was read. */
export interface Live {
  /** The listings that changed. */
  readonly changed: readonly string[];
  /** More may have changed than is named. */
  readonly everything: boolean;
  /** How many suggestions were made of them: these change nothing that is shown. */
  readonly suggested: number;
  readonly clear: () => void;
}

const NOTHING: Omit<Live, 'clear'> = { changed: [], everything: false, suggested: 0 };

const isSuggestion = ({ everything, kinds = [] }: LiveNews): boolean =>
  !everything && kinds.length > 0 && kinds.every((kind) => kind === 'SUGGESTION');

/** Hears of changes in what a page shows. It says so and no more: nothing moves until the reader asks. */
export function useLive(wanted: Wanted, { pause = false }: { readonly pause?: boolean } = {}): Live {
  const source = use(LiveContext);
  const [seen, setSeen] = useState(NOTHING);
  const question = JSON.stringify(wanted);

  useEffect(() => {
    setSeen(NOTHING);
    if (!source || pause || question === '{}') return undefined;
    const asked: Wanted = JSON.parse(question);
    return source.watch(asked, (news) =>
      setSeen((before) =>
        isSuggestion(news)
          ? { ...before, suggested: before.suggested + 1 }
          : {
              ...before,
              everything: before.everything || news.everything,
              changed: [...new Set([...before.changed, ...news.listingIds])],
            },
      ),
    );
  }, [source, question, pause]);

  return { ...seen, clear: useCallback(() => setSeen(({ suggested }) => ({ ...NOTHING, suggested })), []) };
}
