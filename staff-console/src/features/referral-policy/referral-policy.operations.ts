import { graphql } from '../../gql/index.js';

/** What agreements mean for referrals now. */
export const ReadReferralPolicy = graphql(`
  query ReadReferralPolicyRules {
    referralPolicy {
      number
      setAt
      setBy
      rules {
        standings
        groups
        tiers
        dcoService
        verdict
      }
    }
  }
`);

/** Sets the next version of it. */
export const SetReferralPolicy = graphql(`
  mutation SetReferralPolicyRules($input: SetReferralPolicyInput!) {
    setReferralPolicy(input: $input) {
      __typename
      ... on ReferralPolicy {
        number
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
