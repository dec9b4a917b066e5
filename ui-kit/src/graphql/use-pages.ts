import { useState } from 'react';
import { useClient, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql';
import { useLoad, type Load } from './use-load.js';

/** A part of a long list, as every list of the server comes. */
export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string | null;
}

/** A list that grows at its end. */
export interface Pages<Data, Item> {
  /** The first part, with everything else the query answered. */
  readonly load: Load<Data>;
  readonly items: readonly Item[];
  readonly hasMore: boolean;
  readonly more: () => Promise<void>;
  readonly moreBusy: boolean;
  readonly moreError: CombinedError | null;
}

interface Grown<Data, Item> {
  /** The first part that these items follow; another first part makes them void. */
  readonly after: Data;
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
  readonly busy: boolean;
  readonly error: CombinedError | null;
}

/** Reads a list part by part; new variables start it again. */
export function usePages<Data, Variables extends AnyVariables, Item>(
  query: TypedDocumentNode<Data, Variables>,
  variables: (after: string | null) => Variables,
  pick: (data: Data) => PageOf<Item>,
  options: { readonly pause?: boolean } = {},
): Pages<Data, Item> {
  const client = useClient();
  const load = useLoad(query, variables(null), options);
  const [grown, setGrown] = useState<Grown<Data, Item> | null>(null);

  const first = load.data;
  const page = first === null ? null : pick(first);
  const rest = first !== null && grown?.after === first ? grown : null;
  const cursor = rest ? rest.nextCursor : (page?.nextCursor ?? null);

  const more = async (): Promise<void> => {
    if (first === null || cursor === null || rest?.busy) return;
    const items = rest?.items ?? [];
    setGrown({ after: first, items, nextCursor: cursor, busy: true, error: null });
    const { data, error } = await client.query(query, variables(cursor), { requestPolicy: 'network-only' }).toPromise();
    const next = data ? pick(data) : { items: [], nextCursor: cursor };
    const answer = { after: first, items: [...items, ...next.items], nextCursor: next.nextCursor ?? null };
    setGrown((now) => (now?.after === first ? { ...answer, busy: false, error: error ?? null } : now));
  };

  const items = [...(page?.items ?? []), ...(rest?.items ?? [])];
  return { load, items, hasMore: cursor !== null, more, moreBusy: rest?.busy ?? false, moreError: rest?.error ?? null };
}
