import { graphql } from '../../gql/index.js';

/** The referrals that rest on an agreement and are still open. They name nobody. */
export const ReadOpenReferrals = graphql(`
  query ReadOpenReferralsUnder($id: ID!) {
    agreement(id: $id) {
      openReferrals {
        id
        reference
        stateLabel
        serviceName
        receiverName
      }
    }
  }
`);

/** Ends an agreement, with a decision on each open referral under it. */
export const TerminateAgreement = graphql(`
  mutation TerminateAgreement($input: TerminateAgreementInput!) {
    terminateAgreement(input: $input) {
      __typename
      ... on TerminatedAgreement {
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
  }
`);
