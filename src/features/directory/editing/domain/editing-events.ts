import type { DomainEvent } from '../../../../kernel/domain-event.js';

/** Fields of a listing are different; which, by their keys. */
export type ListingEdited = DomainEvent<
  'listing.edited',
  { readonly listingId: string; readonly serviceId: string; readonly fields: readonly string[] }
>;

/** The directory has one listing more. */
export type ListingAdded = DomainEvent<'listing.added', { readonly listingId: string; readonly serviceId: string }>;

/** Many listings were changed at once. */
export type ListingsEditedTogether = DomainEvent<
  'listings.editedTogether',
  { readonly bulkId: string; readonly listings: number }
>;

/** That was undone, where nobody had changed the same again. */
export type BulkEditUndone = DomainEvent<'listings.bulkEditUndone', { readonly bulkId: string; readonly kept: number }>;
