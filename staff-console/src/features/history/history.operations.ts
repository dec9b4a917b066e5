import { graphql } from '../../gql/index.js';

/** What happened to a listing, the newest first. */
export const ReadListingHistory = graphql(`
  query ReadListingHistory($id: ID!, $after: String) {
    listing(id: $id) {
      id
      serviceName
      organizationName
    }
    listingHistory(id: $id, first: 20, after: $after) {
      nextCursor
      items {
        id
        at
        byName
        origin
        originLabel
        changes {
          changeId
          part
          label
          before
          after
          canRestore
        }
      }
    }
  }
`);

/** Sets a field back to what it was before one change. */
export const RestoreValue = graphql(`
  mutation RestoreValue($listingId: ID!, $changeId: ID!, $part: String!, $confirmed: Boolean) {
    restoreValue(listingId: $listingId, changeId: $changeId, part: $part, confirmed: $confirmed) {
      __typename
      ... on SavedListing {
        id
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);
