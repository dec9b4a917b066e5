import { graphql } from '../../gql/index.js';

/** Your shortlists and those shared with you. */
export const ReadShortlists = graphql(`
  query ReadShortlists($after: String) {
    shortlists(first: 20, after: $after) {
      items {
        id
        title
        ownerName
        isShared
        personName
        listings
        updatedAt
      }
      nextCursor
    }
  }
`);

/** The few last used, to add a listing to. */
export const ReadShortlistChoices = graphql(`
  query ReadShortlistChoices {
    shortlists(first: 6) {
      items {
        id
        title
        listings
      }
    }
  }
`);

export const ShortlistFactsFragment = graphql(`
  fragment ShortlistFacts on Shortlist {
    id
    version
    title
    note
    language
    isShared
    isMine
    ownerName
    personId
    personName
    items {
      listingId
      note
      isChosen
      listing {
        id
        serviceName
        organizationName
      }
    }
  }
`);

export const ReadShortlist = graphql(`
  query ReadShortlist($id: ID!) {
    shortlist(id: $id) {
      ...ShortlistFacts
    }
  }
`);

export const AddToShortlist = graphql(`
  mutation AddToShortlist($input: AddToShortlistInput!) {
    addToShortlist(input: $input) {
      __typename
      ... on Shortlist {
        id
        title
        items {
          listingId
        }
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);

export const ChangeShortlist = graphql(`
  mutation ChangeShortlist($input: ChangeShortlistInput!) {
    changeShortlist(input: $input) {
      __typename
      ...ShortlistFacts
      ... on Problem {
        code
        message
        field
      }
      ... on StaleVersion {
        changes
      }
    }
  }
`);

export const EndShortlist = graphql(`
  mutation EndShortlist($id: ID!, $seenVersion: Int!) {
    endShortlist(id: $id, seenVersion: $seenVersion) {
      __typename
      ... on Shortlist {
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

export const RecordOptionsOffered = graphql(`
  mutation RecordOptionsOffered($shortlistId: ID!, $idempotencyKey: String!) {
    recordOptionsOffered(shortlistId: $shortlistId, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Shortlist {
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

/** What a person was offered and what they chose. */
export const ReadOptionsOffered = graphql(`
  query ReadOptionsOffered($personId: ID!) {
    optionsOffered(personId: $personId) {
      id
      recordedAt
      recordedBy
      options {
        listingId
        serviceName
        organizationName
        isChosen
      }
    }
  }
`);
