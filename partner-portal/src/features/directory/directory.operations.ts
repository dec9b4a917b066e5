import { graphql } from '../../gql/index.js';

/** One part of what a search of the whole directory finds. */
export const SearchDirectory = graphql(`
  query SearchDirectory($input: SearchListingsInput!) {
    searchListings(input: $input) {
      total
      correctedText
      nextCursor
      items {
        id
        serviceName
        organizationName
        summary
        city
        isPrivatePlace
        capacity {
          state
          lastState
          waitDays
          closedUntil
          how
          saidBy
          saidAt
        }
      }
    }
  }
`);

/** A listing of the directory as somebody beside it reads it. */
export const DirectoryListing = graphql(`
  fragment DirectoryListing on Listing {
    id
    serviceId
    serviceName
    organizationName
    description
    applicationProcess
    eligibility
    fees
    languages
    requiredDocuments
    isPlacePrivate
    placeName
    url
    phones {
      number
      extension
    }
    addresses {
      address1
      city
    }
    schedules {
      text
    }
    capacity {
      state
      lastState
      waitDays
      closedUntil
      how
      saidBy
      saidAt
    }
    news {
      id
      text
      startsOn
      endsOn
    }
    howToRefer {
      intakePhone
      intakeExtension
      intakeHoursText
      steps
      documents
      languages
      afterHours
    }
    may {
      keep
    }
  }
`);

/** A listing, and which services the reader follows. */
export const ReadDirectoryListing = graphql(`
  query ReadDirectoryListing($id: ID!) {
    listing(id: $id) {
      ...DirectoryListing
    }
    following {
      digest
      items {
        id
        serviceId
      }
    }
  }
`);

/** Says what should stand in one field of a listing. */
export const SuggestToDirectory = graphql(`
  mutation SuggestToDirectory($input: SuggestChangeInput!) {
    suggestChange(input: $input) {
      __typename
      ... on SuggestionReceived {
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

/** What is followed after it changed. */
export const FollowedFragment = graphql(`
  fragment Followed on FollowResult {
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
`);

/** Follows a service. */
export const FollowService = graphql(`
  mutation FollowService($input: FollowInput!) {
    startFollowing(input: $input) {
      ...Followed
    }
  }
`);

/** Follows it no longer. */
export const UnfollowService = graphql(`
  mutation UnfollowService($id: ID!) {
    unfollow(id: $id) {
      ...Followed
    }
  }
`);
