import { graphql } from '../../gql/index.js';

/** Every partner with its contacts by type, for a period. */
export const CountEngagements = graphql(`
  query CountEngagements($from: Date!, $to: Date!) {
    engagementCounts(from: $from, to: $to) {
      from
      to
      partners
      contacted
      definition
      types {
        code
        label
        countsAsContact
      }
      rows {
        contacts
        distinctDays
        attempts
        referrals
        contactsBefore
        lastOn
        lastBy
        byType {
          type
          count
        }
        agency {
          id
          name
          active
          takesReferrals
        }
      }
    }
  }
`);

/** The rows behind a figure. */
export const ListEngagements = graphql(`
  query ListEngagements($filter: EngagementFilter!, $after: String) {
    engagements(filter: $filter, first: 20, after: $after) {
      nextCursor
      items {
        id
        type {
          code
          label
          countsAsContact
        }
        on
        with
        topic
        note
        followUpOn
        by {
          id
          displayName
        }
      }
    }
  }
`);

/** The referrals behind a partner's figure; they name nobody here. */
export const ListReferralsTo = graphql(`
  query ListReferralsTo($filter: ReferralFilter, $after: String) {
    referrals(filter: $filter, first: 20, after: $after) {
      nextCursor
      items {
        id
        reference
        stateLabel
        state
        serviceName
        sentAt
      }
    }
  }
`);

/** What the form of a contact offers. */
export const ReadEngagementChoices = graphql(`
  query ReadEngagementChoices {
    engagementTypes {
      code
      label
      countsAsContact
    }
    agencies(partnersOnly: true) {
      id
      name
      active
    }
  }
`);

/** Writes down one contact with a partner. */
export const LogEngagement = graphql(`
  mutation LogEngagement($input: LogEngagementInput!) {
    logEngagement(input: $input) {
      __typename
      ... on Engagement {
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
