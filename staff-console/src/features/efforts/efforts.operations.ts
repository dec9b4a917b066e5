import { graphql } from '../../gql/index.js';

/** Writes down what was done to deepen a partnership. */
export const RecordEffort = graphql(`
  mutation RecordEffort($input: RecordEffortInput!) {
    recordEffort(input: $input) {
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
