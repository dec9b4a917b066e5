import { graphql } from '../../gql/index.js';

/** All that the receiving side may see of a referral now, and what it may do. */
export const PortalReferralFragment = graphql(`
  fragment PortalReferral on Referral {
    id
    reference
    version
    state
    urgency
    enquiry
    category {
      code
      label
    }
    serviceName
    senderName
    owner {
      id
      displayName
    }
    due {
      at
      text
      overdue
    }
    reasonLabel
    outcomeLabel
    fitFacts {
      ageBand
      area
      language
      payerType
      householdSize
    }
    details {
      ...ReleasedToUs
    }
    detailsWithheld
    appointments {
      id
      startsAt
      place
      note
      state
    }
    timeline {
      id
      at
      sentence
      party
      by
      note
    }
    availableActions {
      action
      label
      about
      weight
      onBehalf
      asks {
        name
        kind
        label
        help
        required
        requiredWhen
        maxLength
        options {
          value
          label
        }
      }
    }
  }
`);

/** Who it is and what is needed: shown after yes, while the release allows. */
export const ReleasedToUsFragment = graphql(`
  fragment ReleasedToUs on ReleasedDetails {
    displayName
    preferredName
    pronouns
    birthDate
    language
    interpreterNeeded
    phone
    email
    guardianName
    notices
    scopeText
    consentExpiresOn
    sections {
      kind
      text
    }
    safeContact {
      channel
      times
      mayLeaveMessage
      mayText
      note
      doNotContact
    }
  }
`);

/** One referral received by this agency; null where there is none, or none of ours. */
export const ReadReferral = graphql(`
  query ReadReferral($id: ID!) {
    referral(id: $id) {
      ...PortalReferral
    }
  }
`);

/** Takes one step; repeating it with the same key gives the first answer. */
export const ActOnReferral = graphql(`
  mutation ActOnReferral($input: ActOnReferralInput!) {
    actOnReferral(input: $input) {
      __typename
      ... on Referral {
        ...PortalReferral
      }
      ... on Problem {
        code
        message
        field
      }
      ... on StaleVersion {
        currentVersion
        changes
      }
      ... on ActionNotAvailable {
        state
      }
    }
  }
`);
