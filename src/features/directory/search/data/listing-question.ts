import type { ListingFilters } from '../domain/search-filters.js';

/** Around where to look: a point in degrees, a postal code, or a place as somebody types it; and how far. */
export interface Near {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly postalCode: string | null;
  /** An address, a corner, a city or a postal code; what is not understood narrows nothing. */
  readonly place?: string | null;
  readonly withinMeters: number;
}

/** A search as it is asked. */
export interface ListingQuestion extends ListingFilters {
  readonly text: string;
  readonly near: Near | null;
  readonly first: number;
  readonly after: string | null;
}

export type CapacityState = 'open' | 'limited' | 'waitlist' | 'closed';

/** How much room was last said to be, by whom and until when that is believed. */
export interface HitCapacity {
  /** Null once it is no longer believed. */
  readonly state: CapacityState | null;
  readonly lastState: CapacityState;
  readonly waitDays: number | null;
  readonly closedUntil: string | null;
  readonly how: string;
  readonly saidBy: string;
  readonly saidAt: string;
  readonly believedUntil: string;
}

/** The newest verification of any part of a listing. */
export interface HitVerification {
  readonly how: string;
  readonly at: string;
}

/** What a search shows of a listing. */
export interface ListingHitRow {
  readonly id: string;
  readonly serviceId: string;
  readonly serviceName: string;
  readonly organizationName: string;
  readonly agencyId: string | null;
  readonly summary: string | null;
  readonly city: string | null;
  readonly stateProvince: string | null;
  readonly phone: string | null;
  /** Its own categories, not those above them. */
  readonly categories: readonly string[];
  readonly languages: readonly string[];
  readonly takingReferrals: boolean;
  readonly capacity: HitCapacity | null;
  readonly lastVerified: HitVerification | null;
  /** Null while nothing knows of agreements. */
  readonly agreementInForce: boolean | null;
  readonly isOpen: boolean;
  /** When it opens next, if it is not open; in UTC. */
  readonly nextOpening: string | null;
  /** When it closes, if it is open. */
  readonly closesAt: string | null;
  /** The time zone of its hours. */
  readonly timeZone: string | null;
  /** Its place is kept private: no address, no distance. */
  readonly isPrivatePlace: boolean;
  /** From the point asked about; null when none was, or when the place is kept private or unknown. */
  readonly meters: number | null;
}
