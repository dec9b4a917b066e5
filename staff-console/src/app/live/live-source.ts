import { createContext } from 'react';

/** What a screen asks to be told about. */
export interface Wanted {
  readonly listingIds?: readonly string[];
  readonly serviceIds?: readonly string[];
  readonly categoryCodes?: readonly string[];
}

/** What it is told: ids of listings, or that more changed than can be named. */
export interface LiveNews {
  readonly everything: boolean;
  readonly listingIds: readonly string[];
  /** What about them changed, where that is known. */
  readonly kinds?: readonly string[];
}

/** Where changes are heard. */
export interface LiveSource {
  /** Hears until the answer is called. */
  watch(wanted: Wanted, hear: (news: LiveNews) => void): () => void;
}

/** Null where nothing is pushed: a page then shows what it last asked for. */
export const LiveContext = createContext<LiveSource | null>(null);
