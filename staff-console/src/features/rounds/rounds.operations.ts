import { graphql } from '../../gql/index.js';

/** The rounds with how far each has come. */
export const ReadRounds = graphql(`
  query ReadRounds {
    verificationRounds {
      id
      name
      byName
      begunAt
      endedAt
      listings
      answeredByLink
      answeredByPhone
      wrongNumber
      leftOut
      waiting
      toCall
      letters
      lettersAnswered
    }
  }
`);

/** The listings of a round. */
export const ReadRoundListings = graphql(`
  query ReadRoundListings($roundId: ID!, $after: String) {
    roundListings(roundId: $roundId, after: $after) {
      nextCursor
      items {
        roundId
        listingId
        serviceName
        organizationName
        state
        calls
        callAt
        answeredAt
        answeredBy
        answeredHow
      }
    }
  }
`);

/** What is worth asking about. */
export const ReadRoundCandidates = graphql(`
  query ReadRoundCandidates($filter: RoundCandidatesInput, $first: Int!, $after: String) {
    roundCandidates(filter: $filter, first: $first, after: $after) {
      nextCursor
      items {
        listingId
        serviceName
        organizationName
        inNetwork
        uses
        oldestAt
      }
    }
    categories {
      code
      label
    }
  }
`);

/** Begins a round with the chosen listings. */
export const BeginRound = graphql(`
  mutation BeginRound($input: BeginRoundInput!) {
    beginRound(input: $input) {
      __typename
      ... on VerificationRound {
        id
        letters
        toCall
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);

/** Ends a round. */
export const EndRound = graphql(`
  mutation EndRound($id: ID!) {
    endRound(id: $id) {
      __typename
      ... on VerificationRound {
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
