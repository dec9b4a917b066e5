import { graphql } from '../../gql/index.js';

/** A file that can be taken along. */
export const PortalFile = graphql(`
  fragment PortalFile on AgreementFile {
    id
    name
    roleLabel
    bytes
    sha256
    url
  }
`);

/** What an agreement says, and who has signed it. */
export const PortalVersion = graphql(`
  fragment PortalVersion on PartnerVersion {
    id
    number
    startsOn
    endsOn
    noticeDays
    terms
    categories
    services
    locations
    programs
    requiredServices
    promises {
      isOurs
      text
    }
    files {
      ...PortalFile
    }
    signatures {
      party {
        id
        name
      }
      isOurs
      signerName
      signerTitle
      signedOn
      recordedAt
      isInPortal
      receipt {
        ...PortalFile
      }
    }
    missingSignatures {
      id
      name
    }
    contentSha256
    contentUrl
  }
`);

/** What is asked to be signed. */
export const PortalOffer = graphql(`
  fragment PortalOffer on AgreementToSign {
    id
    title
    typeLabel
    agency {
      id
      name
    }
    offeredAt
    version {
      ...PortalVersion
    }
    changes {
      what
      before
      after
    }
    signers
    mySignerName
    mySignerTitle
    isSignedByUs
    isAdopted
  }
`);

/** What is or was agreed. */
export const PortalAgreement = graphql(`
  fragment PortalAgreement on PartnerAgreement {
    id
    title
    typeLabel
    stateLabel
    agency {
      id
      name
    }
    isInForce
    isComing
    daysLeft
    endedOn
    nextMeetingOn
    meetingEveryWeeks
    sharingMethodLabel
    version {
      ...PortalVersion
    }
  }
`);

/** All agreements of the agency: on offer, in force, and over. */
export const ReadAgreements = graphql(`
  query ReadAgreements {
    agreementsToSign {
      ...PortalOffer
    }
    ourAgreements {
      ...PortalAgreement
    }
  }
`);

/** Signs the version that was read. */
export const AcceptAgreement = graphql(`
  mutation AcceptAgreement($input: AcceptAgreementInput!) {
    acceptAgreement(input: $input) {
      __typename
      ... on AgreementToSign {
        ...PortalOffer
      }
      ... on Problem {
        code
        message
        field
      }
      ... on VersionReplaced {
        currentVersionId
        changes {
          what
          before
          after
        }
      }
    }
  }
`);
