import { graphql } from '../../../gql/index.js';

/** The service that was chosen, and the units from which it may be asked. */
export const ReadReferralStart = graphql(`
  query ReadReferralStart($listingId: ID!) {
    listing(id: $listingId) {
      id
      serviceName
      organizationName
      takingReferrals
      categories {
        code
        label
        isSubstanceUseCare
      }
      phones {
        number
        extension
        description
      }
      agency {
        id
        name
        phone
        timeZone
      }
      isPlacePrivate
      capacity {
        state
        lastState
        waitDays
        closedUntil
        how
        saidBy
        saidAt
      }
      news {
        id
        text
        endsOn
      }
      agreementStanding {
        ...AgreementStandingFacts
      }
    }
    me {
      unit {
        id
      }
      units {
        id
        name
        isPart2Program
        neutralName
      }
    }
  }
`);

/** The person for whom one asks, with what the coordinator must keep in sight. */
export const ReadReferralPerson = graphql(`
  query ReadReferralPerson($id: ID!) {
    person(id: $id) {
      ...PersonFacts
    }
  }
`);

/** What this partner would see of this draft, now and after it says yes. */
export const PreviewRelease = graphql(`
  query PreviewRelease($draft: ReferralDraftInput!) {
    releasePreview(draft: $draft) {
      ...ReleasePreviewParts
    }
  }
`);

/** One release decision in words. */
export const ReleasePreviewFragment = graphql(`
  fragment ReleasePreviewParts on ReleasePreview {
    outcome
    senderName
    policyVersion
    notices
    missing {
      code
      message
      section
    }
    now {
      label
      value
      withheldBecause
    }
    afterYes {
      label
      value
      withheldBecause
    }
    replyDue {
      at
      text
    }
    agreementStanding {
      ...AgreementStandingFacts
    }
    fastTracks {
      promiseId
      label
    }
  }
`);

/** A saved draft, to go on with it. */
export const ReadReferralDraft = graphql(`
  query ReadReferralDraft($id: ID!) {
    referral(id: $id) {
      id
      version
      state
      reference
      listingId
      urgency
      enquiry
      needSummary
      category {
        code
      }
      sections {
        kind
        text
      }
      person {
        id
      }
    }
  }
`);

/** Saves a referral as a draft. */
export const OpenReferral = graphql(`
  mutation OpenReferral($input: OpenReferralInput!) {
    openReferral(input: $input) {
      __typename
      ... on Referral {
        id
        version
        state
        reference
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);

/** Changes a draft that was saved before. */
export const EditReferralDraft = graphql(`
  mutation EditReferralDraft($input: EditReferralDraftInput!) {
    editReferralDraft(input: $input) {
      __typename
      ... on Referral {
        id
        version
        state
        reference
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
    }
  }
`);

/** Sends a saved draft, or holds it until the release is signed. */
export const SubmitReferral = graphql(`
  mutation SubmitReferral($input: ActOnReferralInput!) {
    actOnReferral(input: $input) {
      __typename
      ... on Referral {
        id
        version
        state
        reference
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
