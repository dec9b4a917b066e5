import { graphql } from '../../gql/index.js';

/** That listings changed, by ids alone. */
export const WatchDirectory = graphql(`
  subscription WatchDirectory($listingIds: [ID!], $serviceIds: [ID!], $categoryCodes: [String!]) {
    directoryChanged(listingIds: $listingIds, serviceIds: $serviceIds, categoryCodes: $categoryCodes) {
      kinds
      everything
      listingIds
      serviceIds
    }
  }
`);
