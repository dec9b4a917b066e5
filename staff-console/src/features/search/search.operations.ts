import { graphql } from '../../gql/gql.js';

/** One part of the results, with the counts by which they can be narrowed. */
export const SearchListings = graphql(`
  query SearchListings($input: SearchListingsInput!) {
    searchListings(input: $input) {
      total
      correctedText
      near {
        kind
        text
      }
      nextCursor
      fellBack
      facets {
        takingReferrals
        takingPeople
        notTakingPeople
        open
        agreementInForce
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
        levelsOfCare {
          code
          label
          count
        }
        payers {
          code
          label
          count
        }
        costs {
          code
          label
          count
        }
        populations {
          code
          label
          count
        }
        accessibility {
          code
          label
          count
        }
        access {
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
        isPrivatePlace
        agreementInForce
        isOpen
        nextOpening
        closesAt
        timeZone
        capacity {
          state
          lastState
          waitDays
          closedUntil
          how
          saidBy
          saidAt
        }
        lastVerified {
          how
          at
        }
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

/** Tells the server of a search that found nobody; it looks again and keeps nothing of who asked. */
export const KeepUnmetSearch = graphql(`
  mutation KeepUnmetSearch($input: SearchListingsInput!, $said: Boolean!) {
    keepUnmetSearch(input: $input, said: $said) {
      __typename
      ... on UnmetSearchKept {
        kept
        hits
        taking
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);

/** What was searched for in vain. */
export const UnmetNeeds = graphql(`
  query UnmetNeeds($from: Date!, $to: Date!) {
    unmetNeeds(from: $from, to: $to) {
      words
      count
      foundNothing
      noneTaking
      said
      lastOn
      areas
      searches {
        id
        askedOn
        area
        filters
        hits
        taking
        isSaid
      }
    }
  }
`);
