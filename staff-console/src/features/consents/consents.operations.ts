import { graphql } from '../../gql/index.js';

/** One release as the console lists it. */
export const ConsentFactsFragment = graphql(`
  fragment ConsentFacts on Consent {
    id
    version
    state
    recipients {
      id
      name
    }
    recipientClass
    scopes
    purposes
    signedBy
    signerName
    signedOn
    expiresOn
    noExpiry
    treatmentFrom
    treatmentTo
    hasTpoStatements
    coversPart2Unit
    revokedAt
    revokedHow
  }
`);

/** The partners that a release may name. */
export const ReleaseRecipients = graphql(`
  query ReleaseRecipients {
    agencies(partnersOnly: true) {
      id
      name
      active
    }
  }
`);

/** Writes down a signed release. */
export const RecordConsent = graphql(`
  mutation RecordConsent($input: RecordConsentInput!) {
    recordConsent(input: $input) {
      __typename
      ... on Consent {
        ...ConsentFacts
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);

/** Takes a release back; the partners' view ends at once. */
export const RevokeConsent = graphql(`
  mutation RevokeConsent($input: RevokeConsentInput!) {
    revokeConsent(input: $input) {
      __typename
      ... on Consent {
        ...ConsentFacts
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);
