import { graphql } from '../../../gql/index.js';

/** Everything that the referral page draws. */
export const ReferralPageFragment = graphql(`
  fragment ReferralPageParts on Referral {
    id
    reference
    version
    state
    headline
    urgency
    enquiry
    serviceName
    listingId
    senderName
    needSummary
    reason
    reasonLabel
    outcome
    outcomeLabel
    gotHelp
    servedOn
    evidenceLabel
    loopConfirmedAt
    nextStep
    deliveryProblem
    createdAt
    sentAt
    acceptedAt
    closedAt
    category {
      code
      label
    }
    sender {
      id
      name
    }
    receiver {
      id
      name
      phone
      mailbox
      timeZone
    }
    owner {
      id
      displayName
    }
    person {
      id
      givenName
      familyName
      preferredName
      safeContact {
        channel
        times
        mayLeaveMessage
        mayText
        note
        doNotContact
      }
    }
    sections {
      kind
      text
    }
    release {
      ...ReleasePreviewParts
    }
    due {
      at
      clock
      timeZone
      text
      overdue
    }
    mail {
      id
      kind
      to
      state
      attempts
      lastError
      at
    }
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
      action
      sentence
      party
      by
      channel
      onBehalf
      note
      from
      to
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
        maxLength
        requiredWhen
        options {
          value
          label
        }
      }
    }
  }
`);

/** One referral as its sending side sees it. */
export const ReadReferral = graphql(`
  query ReadReferral($id: ID!) {
    referral(id: $id) {
      ...ReferralPageParts
    }
  }
`);

/** The one mutation that moves a referral. */
export const ActOnReferral = graphql(`
  mutation ActOnReferral($input: ActOnReferralInput!) {
    actOnReferral(input: $input) {
      __typename
      ... on Referral {
        ...ReferralPageParts
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
        available
      }
      ... on RuleBroken {
        rule
      }
      ... on AgreementBlocks {
        alternatives {
          listingId
          serviceName
          organizationName
        }
      }
      ... on ReleaseHeld {
        missing {
          code
          message
          section
        }
      }
    }
  }
`);

/** Who may take a referral over. */
export const ReadColleagues = graphql(`
  query ReadColleagues {
    colleagues {
      id
      displayName
    }
  }
`);
