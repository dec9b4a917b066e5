import { graphql } from '../../gql/index.js';

/** Takes a step in the life of an agreement. */
export const ActOnAgreement = graphql(`
  mutation ActOnAgreement($input: ActOnAgreementInput!) {
    actOnAgreement(input: $input) {
      __typename
      ... on Agreement {
        ...AgreementParts
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

/** Changes what does not stand in a version. */
export const EditAgreement = graphql(`
  mutation EditAgreement($input: EditAgreementInput!) {
    editAgreement(input: $input) {
      __typename
      ... on Agreement {
        ...AgreementParts
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

/** Changes the draft of a version. */
export const EditVersion = graphql(`
  mutation EditAgreementVersion($input: EditAgreementVersionInput!) {
    editAgreementVersion(input: $input) {
      __typename
      ... on Agreement {
        ...AgreementParts
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

/** Begins an amendment or a renewal as a copy of what holds. */
export const BeginVersion = graphql(`
  mutation BeginAgreementVersion($input: BeginAgreementVersionInput!) {
    beginAgreementVersion(input: $input) {
      __typename
      ... on Agreement {
        ...AgreementParts
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

export const KeepSigner = graphql(`
  mutation KeepAgreementSigner($input: KeepAgreementSignerInput!) {
    keepAgreementSigner(input: $input) {
      __typename
      ... on Agreement {
        ...AgreementParts
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);

export const RemoveSigner = graphql(`
  mutation RemoveAgreementSigner($id: ID!) {
    removeAgreementSigner(id: $id) {
      __typename
      ... on Agreement {
        ...AgreementParts
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);

export const RecordSignature = graphql(`
  mutation RecordAgreementSignature($input: RecordAgreementSignatureInput!) {
    recordAgreementSignature(input: $input) {
      __typename
      ... on Agreement {
        ...AgreementParts
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);
