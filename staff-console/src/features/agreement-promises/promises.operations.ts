import { graphql } from '../../gql/index.js';

/** What the version in the making, and the one in force, promise. */
export const ReadPromises = graphql(`
  query ReadAgreementPromises($id: ID!) {
    agreement(id: $id) {
      id
      version
      mayEdit
      inTheMaking {
        id
        state
        promises {
          ...PromiseLine
        }
      }
      current {
        id
        state
        promises {
          ...PromiseLine
        }
      }
    }
  }
`);

export const PromiseLine = graphql(`
  fragment PromiseLine on AgreementPromise {
    id
    promisedBy
    kind
    kindLabel
    situation
    urgency
    amount
    unit
    within
    what
    category {
      code
      label
    }
    services {
      id
      name
    }
  }
`);

/** Says what a draft promises, as a whole. */
export const KeepPromises = graphql(`
  mutation KeepPromises($input: KeepPromisesInput!) {
    keepPromises(input: $input) {
      __typename
      ... on KeptPromises {
        versionId
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);
