import { graphql } from '../../gql/index.js';

/** Everything the directory knows of one listing. */
export const ReadListing = graphql(`
  query ReadListing($id: ID!) {
    listing(id: $id) {
      id
      organizationId
      organizationName
      serviceName
      alternateName
      description
      applicationProcess
      eligibility
      fees
      waitTime
      interpretationServices
      requiredDocuments
      accessibility
      url
      email
      status
      source
      lastModified
      missingSince
      takingReferrals
      languages
      categories {
        code
        label
      }
      phones {
        number
        extension
        type
        description
      }
      addresses {
        address1
        address2
        city
        stateProvince
        postalCode
      }
      schedules {
        text
        notes
      }
      contacts {
        name
        title
        department
        email
      }
      agency {
        id
        name
        active
        takesReferrals
        isLead
        answeredBy
        phone
      }
    }
  }
`);
