import type { Actor } from '../../../../kernel/actor.js';
import type { Problem } from '../../../../kernel/problem.js';
import type { Around, FacetCounts, ListingFilters } from '../domain/search-filters.js';
import type { WordMeaning } from '../domain/search-words.js';
import type { ListingHitRow } from './listing-question.js';

export type EngineName = 'embedded' | 'meilisearch';

/** A search as an engine gets it: the place is a point already. */
export interface EngineQuestion {
  readonly text: string;
  readonly filters: ListingFilters;
  readonly around: Around | null;
  readonly now: Date;
  readonly first: number;
  /** A cursor that the same engine made. */
  readonly after: string | null;
}

/** One page of a search, with the counts of all its pages. */
export interface FoundListings {
  /**
   * Best first: relevance, then who is taking people and referrals, then verified lately, then the nearest. Listings whose place is
   * kept private come last where a distance was asked, with no distance.
   */
  readonly items: readonly ListingHitRow[];
  readonly nextCursor: string | null;
  readonly total: number;
  readonly counts: FacetCounts;
  /** How the words were read; empty without any. */
  readonly meanings: readonly WordMeaning[];
  /** The search as it was understood, where that is not as it was written. */
  readonly correctedText: string | null;
}

/** What answers searches. Every engine answers the same; which one did is said with the answer. */
export abstract class SearchEngine {
  abstract readonly name: EngineName;
  /** May throw `EngineUnavailable`, soon, when it is down or slow: another engine answers then. */
  abstract search(actor: Actor, question: EngineQuestion): Promise<FoundListings | Problem>;
}

/** The engine cannot answer now. */
export class EngineUnavailable extends Error {}

/** The engine that is asked first, where one is set up; provide a subclass under this token. */
export abstract class PreferredSearchEngine extends SearchEngine {}
