import { graphql } from '../../gql/index.js';

/** What the reader follows. */
export const ReadFollowing = graphql(`
  query ReadFollowing {
    following {
      digest
      items {
        id
        serviceId
        categoryCode
        name
        organizationName
        listingId
      }
    }
  }
`);

/** What changed of it since they last looked. */
export const ReadChangedSince = graphql(`
  query ReadChangedSince {
    changedSince {
      upTo
      count
      items {
        serviceId
        serviceName
        organizationName
        lastAt
        count
        changes {
          id
          at
          origin
          byName
          fields {
            label
            before
            after
          }
        }
      }
    }
  }
`);

/** How much changed, for a page that shows no more. */
export const CountChangedSince = graphql(`
  query CountChangedSince {
    changedSince {
      count
      items {
        serviceId
        serviceName
        organizationName
        lastAt
      }
    }
    mySuggestions {
      news
    }
  }
`);

/** A listing as its followers need it. */
export const ReadListingUpkeep = graphql(`
  query ReadListingUpkeep($id: ID!) {
    listing(id: $id) {
      serviceId
      serviceName
    }
    following {
      items {
        id
        serviceId
      }
    }
  }
`);

/** Follows a service or a category. */
export const StartFollowing = graphql(`
  mutation StartFollowing($input: FollowInput!) {
    startFollowing(input: $input) {
      __typename
      ... on Following {
        digest
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);

/** Follows it no longer. */
export const Unfollow = graphql(`
  mutation Unfollow($id: ID!) {
    unfollow(id: $id) {
      __typename
      ... on Following {
        digest
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);

/** The changes up to a moment have been looked at. */
export const SeeChanges = graphql(`
  mutation SeeChanges($upTo: DateTime!) {
    seeChanges(upTo: $upTo) {
      count
    }
  }
`);

/** Chooses whether changes are mailed once a day. */
export const ChooseDigest = graphql(`
  mutation ChooseDigest($choice: DigestChoice!) {
    chooseDigest(choice: $choice) {
      digest
    }
  }
`);
