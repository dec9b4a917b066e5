import { graphql } from '../gql/index.js';

/** Who is signed in, or nobody. */
export const ReadMe = graphql(`
  query ReadMe {
    me {
      id
      displayName
      kind
      locale
      agency {
        id
        name
      }
    }
  }
`);
