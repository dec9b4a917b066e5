import { useState } from 'react';
import type { AnyVariables, DocumentInput } from 'urql';
import { useLoad, type Load } from './use-load.js';

/** One page of a list, as the server gives it. */
interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string | null;
}

/** A list that grows page by page. */
export interface Pages<Item> {
  /** The rows so far, for the four states. */
  readonly load: Load<readonly Item[]>;
  /** Asks for the next page; null when there is none. */
  readonly more: (() => void) | null;
}

type Chunk<Item> = readonly [after: string | null, items: readonly Item[]];

/** Reads a list by keyset pages and keeps the earlier ones. Give the component a key, so that other filters start anew. */
export function usePages<Data, Variables extends AnyVariables, Item>(
  query: DocumentInput<Data, Variables>,
  variablesAfter: (after: string | null) => Variables,
  pageOf: (data: Data) => Page<Item>,
): Pages<Item> {
  const [after, setAfter] = useState<string | null>(null);
  const load = useLoad(query, variablesAfter(after));
  const [chunks, setChunks] = useState<readonly Chunk<Item>[]>([]);
  const [seen, setSeen] = useState<Data | null>(null);

  if (load.data !== null && load.data !== seen) {
    setSeen(load.data);
    setChunks([...chunks.filter(([from]) => from !== after), [after, pageOf(load.data).items]]);
  }

  const next = seen === null ? null : pageOf(seen).nextCursor;
  const items = chunks.length === 0 ? null : chunks.flatMap(([, rows]) => rows);
  return { load: { ...load, data: items }, more: next ? () => setAfter(next) : null };
}
