import type { CapacityState, CapacityWay } from './capacity.js';
import type { HowToRefer } from './how-to-refer.js';
import type { FailedCall } from './listing-events.js';
import type { ProgramNews } from './program-news.js';
import type { FieldGroup, VerifiedWay } from './verification.js';

/** What the database knows of the room of a listing; instants as text, as JSON has them. */
export interface CapacityFacts {
  readonly state: CapacityState;
  readonly waitDays: number | null;
  readonly closedUntil: string | null;
  readonly note: string | null;
  readonly how: CapacityWay;
  readonly saidBy: string;
  readonly agencyName: string | null;
  readonly saidAt: string;
  readonly believedUntil: string;
  readonly contrary: {
    readonly state: CapacityState;
    readonly how: CapacityWay;
    readonly saidBy: string;
    readonly saidAt: string;
  } | null;
}

export interface VerificationFacts {
  readonly group: FieldGroup;
  readonly how: VerifiedWay;
  readonly by: string;
  readonly agencyName: string | null;
  readonly at: string;
  /** The last change of that part after it was verified. */
  readonly changed: { readonly at: string; readonly by: string | null } | null;
}

export interface NewsFacts extends ProgramNews {
  readonly id: string;
  readonly saidBy: string;
  readonly agencyName: string | null;
  readonly saidAt: string;
}

export interface HowToReferFacts extends HowToRefer {
  readonly saidBy: string;
  readonly updatedAt: string;
  readonly version: number;
}

/** What keeps a listing alive, as its page reads it. */
export interface ListingLiveness {
  readonly capacity: CapacityFacts | null;
  readonly verifications: readonly VerificationFacts[];
  readonly news: readonly NewsFacts[];
  readonly howToRefer: HowToReferFacts | null;
  readonly failedCalls: { readonly count: number; readonly lastAt: string; readonly what: FailedCall } | null;
}
