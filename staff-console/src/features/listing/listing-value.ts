import type { ReadListingQuery } from '../../gql/graphql.js';

/** A listing as the directory has it. */
export type ListingValue = NonNullable<ReadListingQuery['listing']>;
