import { graphql } from '../../gql/index.js';

/** One page of the agency's referrals, newest first. */
export const ListReferrals = graphql(`
  query ListReferrals($filter: ReferralFilter, $after: String) {
    referrals(filter: $filter, first: 20, after: $after) {
      items {
        id
        reference
        state
        stateLabel
        serviceName
        receiverName
        personName
        ownerName
        urgency
        due {
          at
          text
          overdue
        }
        deliveryProblem
        createdAt
      }
      nextCursor
    }
  }
`);
