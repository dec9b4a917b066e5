import { graphql } from '../../gql/index.js';

/** The files of the versions of an agreement. */
export const ReadFiles = graphql(`
  query ReadAgreementFiles($id: ID!) {
    agreement(id: $id) {
      versions {
        id
        number
        state
        files {
          id
          name
          role
          roleLabel
          bytes
          sha256
          storedAt
          storedBy
          downloads
          url
        }
      }
    }
  }
`);

/** Takes a file out of a draft. */
export const RemoveFile = graphql(`
  mutation RemoveAgreementFile($versionId: ID!, $fileId: ID!) {
    removeAgreementFile(versionId: $versionId, fileId: $fileId) {
      __typename
      ... on AgreementFileRemoved {
        fileId
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);
