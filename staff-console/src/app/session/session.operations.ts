import { graphql } from '../../gql/index.js';

/** Who is signed in, or null. */
export const ReadMe = graphql(`
  query ReadMe {
    me {
      id
      displayName
      email
      kind
      roles
      locale
      agency {
        id
        name
        isLead
        timeZone
      }
      unit {
        id
        name
      }
    }
  }
`);
