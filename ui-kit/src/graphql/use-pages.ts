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
  if (first === null) return { load, ...NO_ITEMS };

  const rest = grown?.after === first ? grown : startingAfter(first, pick(first));
  const more = async (): Promise<void> => {
    if (rest.nextCursor === null || rest.busy) return;
    setGrown({ ...rest, busy: true, error: null });
    const { data, error } = await client.query(query, variables(rest.nextCursor), NEWEST).toPromise();
    const longer = data ? withPage(rest, pick(data)) : { ...rest, error: error ?? null };
    setGrown((now) => (now?.after === first ? longer : now));
  };

  const items = [...pick(first).items, ...rest.items];
  return { load, items, hasMore: rest.nextCursor !== null, more, moreBusy: rest.busy, moreError: rest.error };
}

const NEWEST = { requestPolicy: 'network-only' } as const;
const NO_ITEMS = { items: [], hasMore: false, more: async () => undefined, moreBusy: false, moreError: null } as const;

const startingAfter = <Data, Item>(after: Data, { nextCursor }: PageOf<Item>): Grown<Data, Item> => ({
  after,
  items: [],
  nextCursor: nextCursor ?? null,
  busy: false,
  error: null,
});

const withPage = <Data, Item>(grown: Grown<Data, Item>, page: PageOf<Item>): Grown<Data, Item> => ({
  ...grown,
  items: [...grown.items, ...page.items],
  nextCursor: page.nextCursor ?? null,
});
