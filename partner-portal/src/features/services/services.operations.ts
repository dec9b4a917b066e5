import { graphql } from '../../gql/index.js';

/** Every listing that this agency offers, and how things stand there. */
export const ReadOwnListings = graphql(`
  query ReadOwnListings {
    ownListings {
      ...OwnListing
    }
  }
`);

/** A listing of one's own. */
export const OwnListing = graphql(`
  fragment OwnListing on Listing {
    id
    serviceName
    description
    applicationProcess
    eligibility
    fees
    placeName
    isPlacePrivate
    requiredDocuments
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
      contrary {
        saidBy
        saidAt
      }
    }
    news {
      id
      text
      startsOn
      endsOn
    }
    verifications {
      group
      at
      how
      by
      changedAt
    }
    howToRefer {
      intakePhone
      intakeExtension
      intakeHours {
        days
        opensAt
        closesAt
      }
      intakeHoursText
      steps
      documents
      languages
      afterHours
      version
    }
    may {
      say
      keep
    }
  }
`);

/** One tap: whether we take people. */
export const SayOwnCapacity = graphql(`
  mutation SayOwnCapacity($input: SayCapacityInput!) {
    sayCapacity(input: $input) {
      ...OwnWord
    }
  }
`);

/** Takes back a tap. */
export const TakeBackOwnWord = graphql(`
  mutation TakeBackOwnWord($id: ID!) {
    takeBackWord(id: $id) {
      ...OwnWord
    }
  }
`);

/** A part of the listing is still true. */
export const StillTrue = graphql(`
  mutation StillTrue($input: VerifyListingInput!) {
    verifyListing(input: $input) {
      ...OwnWord
    }
  }
`);

/** A short note for some days. */
export const PublishOwnNews = graphql(`
  mutation PublishOwnNews($input: PublishNewsInput!) {
    publishNews(input: $input) {
      ...OwnWord
    }
  }
`);

/** Takes a note away. */
export const WithdrawOwnNews = graphql(`
  mutation WithdrawOwnNews($id: ID!) {
    withdrawNews(id: $id) {
      ...OwnWord
    }
  }
`);

/** How to refer to us. */
export const SayOwnHowToRefer = graphql(`
  mutation SayOwnHowToRefer($input: HowToReferInput!) {
    sayHowToRefer(input: $input) {
      ...OwnWord
    }
  }
`);

/** What became of something said. */
export const OwnWord = graphql(`
  fragment OwnWord on WordResult {
    __typename
    ... on WordKept {
      id
    }
    ... on Problem {
      code
      message
      field
    }
    ... on StaleVersion {
      currentVersion
      changes
    }
  }
`);

/** The referrals that are still open to a listing of one's own. */
export const ReadOpenReferralsHere = graphql(`
  query ReadOpenReferralsHere($listingId: ID!) {
    referrals(filter: { listingId: $listingId, openOnly: true }, first: 20) {
      items {
        id
        reference
        stateLabel
      }
      nextCursor
    }
  }
`);

/** Whether a referral to a closed service can be declined still. */
export const ReadDeclining = graphql(`
  query ReadDeclining($id: ID!) {
    referral(id: $id) {
      id
      version
      availableActions {
        action
      }
    }
  }
`);

/** Declines a referral because the service is closed. */
export const DeclineAsClosed = graphql(`
  mutation DeclineAsClosed($input: ActOnReferralInput!) {
    actOnReferral(input: $input) {
      __typename
      ... on Referral {
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
