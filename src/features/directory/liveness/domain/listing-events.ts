import type { DomainEvent } from '../../../../kernel/domain-event.js';
import type { CapacityState, CapacityWay } from './capacity.js';
import type { FieldGroup, VerifiedWay } from './verification.js';

/** How a call to a listing failed. */
export const FAILED_CALLS = ['no_answer', 'wrong_number'] as const;

export type FailedCall = (typeof FAILED_CALLS)[number];

/** Somebody said how much room there is. */
export type CapacitySaid = DomainEvent<
  'listing.capacity_said',
  {
    readonly listingId: string;
    readonly serviceId: string;
    readonly claimId: string;
    readonly state: CapacityState;
    readonly how: CapacityWay;
    /** Whether it was concluded from something else rather than said. */
    readonly contradicts: boolean;
  }
>;

/** Nobody answered at a listing's number, or somebody else did. */
export type CallFailed = DomainEvent<
  'listing.call_failed',
  {
    readonly listingId: string;
    readonly serviceId: string;
    readonly callId: string;
    readonly what: FailedCall;
  }
>;

/** A failed call was entered by a slip. */
export type CallTakenBack = DomainEvent<'listing.call_taken_back', CallFailed['payload']>;

/** Parts of a listing were found to be true. */
export type ListingVerified = DomainEvent<
  'listing.verified',
  {
    readonly listingId: string;
    readonly serviceId: string;
    readonly groups: readonly FieldGroup[];
    readonly how: VerifiedWay;
  }
>;

/** There is news of a service, or it was taken away. */
export type NewsChanged = DomainEvent<
  'service.news_published' | 'service.news_withdrawn',
  { readonly serviceId: string; readonly newsId: string }
>;

/** How to get into a service was said anew. */
export type HowToReferSaid = DomainEvent<
  'service.how_to_refer_said',
  { readonly serviceId: string; readonly version: number }
>;

/** A contact of a service was entered, changed or taken away. */
export type ContactKept = DomainEvent<
  'service.contact_kept' | 'service.contact_removed',
  { readonly serviceId: string; readonly contactId: string }
>;

/** A place became confidential, or is it no longer; or somebody who may looked where it is. */
export type PlaceKept = DomainEvent<
  'location.made_confidential' | 'location.made_public' | 'location.shown',
  { readonly locationId: string }
>;
