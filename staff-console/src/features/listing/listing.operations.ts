import { graphql } from '../../gql/index.js';

/** Everything the directory knows of one listing. */
export const ReadListing = graphql(`
  query ReadListing($id: ID!) {
    listing(id: $id) {
      id
      locationId
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
        ...ListingContactFacts
      }
      isPlacePrivate
      placeName
      capacity {
        state
        lastState
        waitDays
        closedUntil
        note
        how
        saidBy
        saidAt
        believedUntil
        contrary {
          state
          how
          saidBy
          saidAt
        }
      }
      failedCalls {
        count
        lastAt
        what
      }
      news {
        id
        text
        startsOn
        endsOn
        saidBy
        saidAt
      }
      verifications {
        group
        how
        by
        agencyName
        at
        changedAt
        changedBy
      }
      howToRefer {
        ...HowToReferFacts
      }
      agreementStanding {
        ...AgreementStandingFacts
      }
      may {
        say
        keep
        knowPlace
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

/** Whom to ask, and for what. */
export const ListingContactFacts = graphql(`
  fragment ListingContactFacts on ListingContact {
    id
    name
    title
    department
    email
    isOfPerson
    isOfService
    purposes
    purposeLabels
    phones {
      number
      extension
    }
  }
`);

/** How somebody gets into a service. */
export const HowToReferFacts = graphql(`
  fragment HowToReferFacts on HowToRefer {
    intakePhone
    intakeExtension
    intakeHours {
      days
      opensAt
      closesAt
    }
    intakeHoursText
    steps
    documents
    languages
    afterHours
    saidBy
    updatedAt
    version
  }
`);
