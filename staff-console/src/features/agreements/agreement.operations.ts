import { graphql } from '../../gql/index.js';

/** What a version says. */
export const VersionParts = graphql(`
  fragment VersionParts on AgreementVersion {
    id
    number
    kind
    state
    stateLabel
    startsOn
    endsOn
    endedOn
    noticeDays
    terms
    categories {
      code
      label
    }
    services {
      id
      name
    }
    locations {
      id
      name
    }
    programs {
      id
      name
    }
    contentSha256
    isInForce
    signatures {
      party {
        id
        name
      }
      method
      signerName
      signerTitle
      signedOn
    }
    missingSignatures {
      id
      name
    }
    changesFromPrevious {
      what
      before
      after
    }
  }
`);

/** One agreement with its versions, signers and what may be done with it. */
export const AgreementParts = graphql(`
  fragment AgreementParts on Agreement {
    id
    version
    type
    typeLabel
    title
    state
    stateLabel
    partners {
      id
      name
    }
    agency {
      id
      name
    }
    owner {
      id
      name
    }
    endsOn
    isInForce
    isExpiring
    daysLeft
    nextStep
    attention
    detailsRoles
    justification
    contingencyPlan
    reviewOn
    endReason
    supersededBy {
      id
      title
    }
    supersedes {
      id
      title
    }
    sharingMethod
    sharingMethodLabel
    sharingNote
    meetingEveryWeeks
    nextMeetingOn
    isMeetingLate
    rung
    rungLabel
    parties {
      partner {
        id
        name
      }
      signers {
        id
        name
        title
        email
      }
    }
    ownSigners {
      id
      name
      title
      email
    }
    current {
      ...VersionParts
    }
    inTheMaking {
      ...VersionParts
    }
    versions {
      id
      number
      kind
      stateLabel
      startsOn
      endsOn
      endedOn
    }
    availableActions {
      action
      label
      about
      isPrimary
      asks {
        name
        kind
        label
        help
        required
        maxLength
        requiredWhen
        options {
          value
          label
        }
      }
    }
    timeline {
      id
      at
      text
      by
    }
    mayEdit
  }
`);

export const ReadAgreement = graphql(`
  query ReadAgreement($id: ID!) {
    agreement(id: $id) {
      ...AgreementParts
    }
  }
`);

/** All that was in force on a day. */
export const ReadVersionOn = graphql(`
  query ReadAgreementVersionOn($id: ID!, $day: Date!) {
    agreementOn(id: $id, day: $day) {
      ...VersionParts
    }
  }
`);

/** What was in force on a day. */
export const ReadAgreementOn = graphql(`
  query ReadAgreementOn($id: ID!, $day: Date!) {
    agreementOn(id: $id, day: $day) {
      id
      number
      startsOn
      endsOn
    }
  }
`);

/** The services, locations and programs of the partners, of which an agreement may speak. */
export const ReadScopeChoices = graphql(`
  query ReadAgreementScopeChoices($partnerIds: [ID!]!) {
    agreementScopeChoices(partnerIds: $partnerIds) {
      services {
        id
        name
      }
      locations {
        id
        name
      }
      programs {
        id
        name
      }
    }
  }
`);

export const ListEfforts = graphql(`
  query ListEfforts($filter: EffortFilterInput!, $after: String) {
    agreementEfforts(filter: $filter, first: 10, after: $after) {
      nextCursor
      items {
        id
        kindLabel
        day
        what
        nextStep
        recordedBy
      }
    }
  }
`);
