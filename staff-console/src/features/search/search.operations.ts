import { graphql } from '../../gql/index.js';

/** Searches the directory; every word typed asks anew. */
export const SearchListings = graphql(`
  query SearchListings($input: SearchListingsInput!) {
    searchListings(input: $input) {
      total
      correctedText
      nextCursor
      facets {
        takingReferrals
        categories {
          code
          label
          count
        }
        languages {
          code
          label
          count
        }
      }
      items {
        id
        serviceName
        organizationName
        agencyId
        summary
        city
        stateProvince
        distanceMeters
        takingReferrals
        phone
        languages
        categories {
          code
          label
        }
        why {
          kind
          text
        }
      }
    }
  }
`);
