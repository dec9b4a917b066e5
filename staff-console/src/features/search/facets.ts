import type { SearchListingsQuery } from '../../gql/graphql.js';

/** What each choice of each filter would leave. */
export type Facets = SearchListingsQuery['searchListings']['facets'];
