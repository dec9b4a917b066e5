import { graphql } from '../../gql/index.js';

/** What waits for a signature, for whoever opens the portal. */
export const ReadWaitingAgreements = graphql(`
  query ReadWaitingAgreements {
    agreementsToSign {
      id
      title
      mySignerName
      isSignedByUs
    }
  }
`);
