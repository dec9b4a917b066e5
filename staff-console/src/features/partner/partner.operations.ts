import { graphql } from '../../gql/index.js';

/** A partner with what is agreed with it and whom to ask there. */
export const ReadPartner = graphql(`
  query ReadPartner($id: ID!) {
    partner(id: $id) {
      id
      agency {
        id
        name
        version
        active
        takesReferrals
        phone
        mailbox
        answeredBy
      }
      categories {
        code
        label
      }
      agreements {
        ...AgreementLine
      }
      contacts {
        id
        name
        title
        email
        phones
      }
    }
  }
`);

/** Adds a partner: its organization in the directory and its place in the network at once. */
export const AddPartner = graphql(`
  mutation AddPartner($input: AddPartnerInput!) {
    addPartner(input: $input) {
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

/** Closes a partner: its history stays. */
export const ClosePartner = graphql(`
  mutation ClosePartner($id: ID!, $seenVersion: Int!) {
    closePartner(id: $id, seenVersion: $seenVersion) {
      __typename
      ... on Agency {
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

/** Lets a closed partner take part again. */
export const ReopenPartner = graphql(`
  mutation ReopenPartner($id: ID!, $seenVersion: Int!) {
    reopenPartner(id: $id, seenVersion: $seenVersion) {
      __typename
      ... on Agency {
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
