import { graphql } from '../../gql/index.js';

/** Finds organizations of the directory, and says which are in the network. */
export const FindOrganizations = graphql(`
  query FindOrganizations($text: String, $after: String) {
    organizations(text: $text, first: 20, after: $after) {
      nextCursor
      items {
        id
        name
        website
        serviceCount
        agency {
          id
          active
          isLead
        }
      }
    }
  }
`);

/** What the form of an agency edits. */
export const AgencyFactsFragment = graphql(`
  fragment AgencyFacts on Agency {
    id
    version
    name
    legalType
    isLead
    active
    takesReferrals
    timeZone
    mailbox
    mailLocale
    answeredBy
    phone
    hours {
      days
      opensAt
      closesAt
    }
  }
`);

/** Makes an organization a partner. */
export const AddToNetwork = graphql(`
  mutation AddToNetwork($input: AddToNetworkInput!) {
    addToNetwork(input: $input) {
      __typename
      ... on Agency {
        id
        name
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);

/** Reads one agency for its form. */
export const ReadAgency = graphql(`
  query ReadAgency($id: ID!) {
    agency(id: $id) {
      ...AgencyFacts
    }
  }
`);

/** Changes an agency as last seen. */
export const UpdateAgency = graphql(`
  mutation UpdateAgency($input: UpdateAgencyInput!) {
    updateAgency(input: $input) {
      __typename
      ... on Agency {
        ...AgencyFacts
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
