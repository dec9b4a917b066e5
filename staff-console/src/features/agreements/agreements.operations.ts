import { graphql } from '../../gql/index.js';

/** One agreement as a row of a list. */
export const AgreementLine = graphql(`
  fragment AgreementLine on AgreementRow {
    id
    typeLabel
    title
    state
    stateLabel
    partners {
      id
      name
    }
    ownerName
    startsOn
    endsOn
    isInForce
    isExpiring
    daysLeft
    nextStep
    attention
  }
`);

/** The register, with how many there are by type, state and owner. */
export const ListAgreements = graphql(`
  query ListAgreements($filter: AgreementFilter, $after: String) {
    agreements(filter: $filter, first: 30, after: $after) {
      total
      nextCursor
      items {
        ...AgreementLine
      }
      counts {
        expiring
        type {
          code
          label
          count
        }
        state {
          code
          label
          count
        }
        owner {
          id
          name
          count
        }
      }
    }
  }
`);

/** What the form of a new agreement offers. */
export const ReadAgreementChoices = graphql(`
  query ReadAgreementChoices {
    agreementChoices {
      types {
        type
        label
        rungLabel
      }
      categories {
        category
        label
        criterion
      }
      sharingMethods {
        method
        label
      }
      services {
        code
        label
      }
    }
    agencies(partnersOnly: true) {
      id
      name
      active
    }
    colleagues {
      id
      displayName
    }
  }
`);

/** Puts an agreement into the register. */
export const StartAgreement = graphql(`
  mutation StartAgreement($input: StartAgreementInput!) {
    startAgreement(input: $input) {
      __typename
      ... on Agreement {
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
