import type { WordMeaning } from '../domain/search-words.js';

/** Around where to look: a point in degrees, or a postal code; and how far. */
export interface Near {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly postalCode: string | null;
  readonly withinMeters: number;
}

export interface ListingQuestion {
  readonly text: string;
  /** Any of these, or what lies under them; null asks for none. */
  readonly categories: readonly string[] | null;
  readonly languages: readonly string[] | null;
  readonly takingReferrals: boolean | null;
  readonly near: Near | null;
  readonly first: number;
  readonly after: string | null;
}

export interface ListingHitRow {
  readonly id: string;
  readonly serviceName: string;
  readonly organizationName: string;
  readonly agencyId: string | null;
  readonly summary: string | null;
  readonly city: string | null;
  readonly stateProvince: string | null;
  readonly phone: string | null;
  readonly categories: readonly string[];
  readonly languages: readonly string[];
  readonly takingReferrals: boolean;
  readonly relevance: number;
  readonly meters: number;
  readonly standing: number;
}

/** What the statement answers. */
export interface FoundRow {
  readonly unfiltered: number;
  readonly total: number;
  readonly taking: number;
  readonly categories: Readonly<Record<string, number>>;
  readonly languages: Readonly<Record<string, number>>;
  readonly items: readonly ListingHitRow[];
}

/** One page of a search, with the counts of all its pages. */
export interface FoundListings extends FoundRow {
  readonly nextCursor: string | null;
  /** How the words were read; empty without any. */
  readonly meanings: readonly WordMeaning[];
  /** The search as it was understood, where that is not as it was written. */
  readonly correctedText: string | null;
}
