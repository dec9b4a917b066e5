import { useCallback, useMemo, useState } from 'react';
import { useQuery, type AnyVariables, type CombinedError, type DocumentInput } from 'urql';
import { useSessionTurn } from './session-turn.js';
import { useLocale } from '../texts/locale.js';

/** What a page knows of its data: old data stay while newer are fetched or could not be. */
export interface Load<Data> {
  readonly data: Data | null;
  readonly error: CombinedError | null;
  /** A request is under way. */
  readonly busy: boolean;
  readonly reload: () => void;
}

interface Options {
  /** Asks nothing while true. */
  readonly pause?: boolean;
  /** Drops the old data as soon as other variables are asked for. */
  readonly forget?: boolean;
}

/** Reads one document, again when the page's language changes; an older answer never overwrites a newer one. */
export function useLoad<Data, Variables extends AnyVariables>(
  query: DocumentInput<Data, Variables>,
  variables: Variables,
  { pause = false, forget = false }: Options = {},
): Load<Data> {
  const locale = useLocale();
  const turn = useSessionTurn();
  // Another language words the answers anew, another sign-in may read what was refused: another context asks again.
  const context = useMemo(() => ({ requestPolicy: 'network-only' as const, locale, turn }), [locale, turn]);
  const [state, execute] = useQuery({ query, variables, pause, context });
  const reload = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  const [last, setLast] = useState<Data | null>(null);

  if (state.data !== undefined && !state.fetching && state.data !== last) setLast(state.data);

  const fresh = state.fetching ? null : (state.data ?? null);
  return { data: forget ? fresh : (fresh ?? last), error: state.error ?? null, busy: state.fetching, reload };
}
