import { graphql } from '../../gql/index.js';

/** Says how much room a listing has. */
export const SayCapacity = graphql(`
  mutation SayCapacity($input: SayCapacityInput!) {
    sayCapacity(input: $input) {
      ...WordOutcome
    }
  }
`);

/** A call that nobody answered, or that somebody else did. */
export const NoteFailedCall = graphql(`
  mutation NoteFailedCall($input: NoteFailedCallInput!) {
    noteFailedCall(input: $input) {
      ...WordOutcome
    }
  }
`);

/** Takes back what was just pressed. */
export const TakeBackWord = graphql(`
  mutation TakeBackWord($id: ID!) {
    takeBackWord(id: $id) {
      ...WordOutcome
    }
  }
`);

/** Parts of a listing were found to be true. */
export const VerifyListing = graphql(`
  mutation VerifyListing($input: VerifyListingInput!) {
    verifyListing(input: $input) {
      ...WordOutcome
    }
  }
`);

/** A short note about a service, for some days. */
export const PublishNews = graphql(`
  mutation PublishNews($input: PublishNewsInput!) {
    publishNews(input: $input) {
      ...WordOutcome
    }
  }
`);

/** Takes a note away before its time. */
export const WithdrawNews = graphql(`
  mutation WithdrawNews($id: ID!) {
    withdrawNews(id: $id) {
      ...WordOutcome
    }
  }
`);

/** Says how somebody gets into a service. */
export const SayHowToRefer = graphql(`
  mutation SayHowToRefer($input: HowToReferInput!) {
    sayHowToRefer(input: $input) {
      ...WordOutcome
    }
  }
`);

/** Enters or changes whom to call, and for what. */
export const KeepContact = graphql(`
  mutation KeepContact($input: KeepContactInput!) {
    keepContact(input: $input) {
      ...WordOutcome
    }
  }
`);

/** Takes a contact of a service away. */
export const RemoveContact = graphql(`
  mutation RemoveContact($id: ID!) {
    removeContact(id: $id) {
      ...WordOutcome
    }
  }
`);

/** What became of something said of a listing. */
export const WordOutcome = graphql(`
  fragment WordOutcome on WordResult {
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

/** Says whether where a place is must not be known. */
export const KeepPlacePrivate = graphql(`
  mutation KeepPlacePrivate($locationId: ID!, $isConfidential: Boolean!) {
    keepPlacePrivate(locationId: $locationId, isConfidential: $isConfidential) {
      __typename
      ... on PlacePrivacy {
        isConfidential
        othersAtTheSameAddress
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);

/** Where a confidential place is. */
export const ShowPrivatePlace = graphql(`
  mutation ShowPrivatePlace($locationId: ID!) {
    showPrivatePlace(locationId: $locationId) {
      __typename
      ... on PrivatePlace {
        name
        addresses
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);

/** Which referrals are open to a listing. */
export const ReadOpenReferrals = graphql(`
  query ReadOpenReferrals($listingId: ID!) {
    referrals(filter: { listingId: $listingId, openOnly: true }, first: 50) {
      items {
        id
        reference
        personName
        stateLabel
        ownerName
      }
      nextCursor
    }
  }
`);

/** What can be done with one of them now. */
export const ReadClosingSteps = graphql(`
  query ReadClosingSteps($id: ID!) {
    referral(id: $id) {
      id
      version
      availableActions {
        action
      }
    }
  }
`);

/** Takes a referral back because its program is closed. */
export const WithdrawFromClosed = graphql(`
  mutation WithdrawFromClosed($input: ActOnReferralInput!) {
    actOnReferral(input: $input) {
      __typename
      ... on Referral {
        id
        state
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);
