import { graphql } from '../../gql/index.js';

/** What agreements mean for a referral to a service. */
export const AgreementStandingFacts = graphql(`
  fragment AgreementStandingFacts on AgreementStanding {
    verdict
    standingLabel
    message
    isDcoService
    agreements {
      id
      title
    }
    alternatives {
      listingId
      serviceName
      organizationName
    }
  }
`);
