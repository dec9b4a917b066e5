import { graphql } from '../../gql/index.js';

/** What comes due in a period, what waits to be done, and how agreements stand. */
export const ReadRenewals = graphql(`
  query ReadRenewals($from: Date!, $to: Date!, $mine: Boolean!) {
    agreementsDigest {
      inForce
      expiring
      expired
      meetingsLate
      reviewsLate
    }
    agreementTasks(mine: $mine) {
      id
      day
      kind
      kindLabel
      agreementId
      title
      partners
      ownerName
      daysLeft
      isEscalated
    }
    renewalsCalendar(from: $from, to: $to) {
      day
      kind
      kindLabel
      agreementId
      title
      partners
      ownerName
      daysLeft
    }
  }
`);

/** What the reader has to do about agreements. */
export const ReadMyTasks = graphql(`
  query ReadMyAgreementTasks {
    agreementTasks(mine: true) {
      id
      day
      kind
      kindLabel
      agreementId
      title
      partners
      ownerName
      daysLeft
      isEscalated
    }
  }
`);

/** How agreements stand today. */
export const ReadStanding = graphql(`
  query ReadAgreementsStanding {
    agreementsDigest {
      inForce
      expiring
      expired
    }
  }
`);

/** Says that a task is done. */
export const FinishTask = graphql(`
  mutation FinishAgreementTask($id: ID!) {
    finishAgreementTask(id: $id) {
      __typename
      ... on Done {
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

/** How many days ahead somebody is told. */
export const ReadLadder = graphql(`
  query ReadRenewalLadder {
    renewalLadder {
      number
      days
      escalateAt
      byType {
        type
        typeLabel
        days
      }
    }
  }
`);

/** Sets how many days ahead somebody is told. */
export const SetLadder = graphql(`
  mutation SetRenewalLadder($input: RenewalLadderInput!) {
    setRenewalLadder(input: $input) {
      __typename
      ... on RenewalLadder {
        number
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);
