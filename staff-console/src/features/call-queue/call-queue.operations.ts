import { graphql } from '../../gql/index.js';

/** Whom to call, with what is read aloud. */
export const ReadCallQueue = graphql(`
  query ReadCallQueue($laterToo: Boolean!) {
    callQueue(laterToo: $laterToo) {
      now
      all
      items {
        roundId
        roundName
        listingId
        serviceName
        organizationName
        calls
        callAt
        phone
        hours
        isConfidential
        parts {
          group
          label
          lines
          verifiedAt
          verifiedBy
          fields {
            field
            label
            value
            isLong
          }
        }
      }
    }
  }
`);

/** Keeps what came of a call. */
export const RecordCall = graphql(`
  mutation RecordCall($input: RecordCallInput!) {
    recordCall(input: $input) {
      __typename
      ... on CallRecorded {
        listingId
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);
