import { graphql } from '../../gql/index.js';

/** What a DCO furnishes, the terms it must carry, what is checked off, and its licences. */
export const DcoParts = graphql(`
  fragment DcoParts on Agreement {
    id
    version
    type
    mayEdit
    missingTerms
    partners {
      id
      name
    }
    dcoTerms: checklist(list: DCO_TERMS) {
      ...ChecklistLine
    }
    careTerms: checklist(list: CARE_COORDINATION) {
      ...ChecklistLine
    }
    licences {
      id
      kindLabel
      name
      number
      issuedBy
      expiresOn
      isExpired
      daysLeft
      partner {
        id
        name
      }
    }
    inTheMaking {
      ...DcoServicesOf
    }
    current {
      ...DcoServicesOf
    }
  }
`);

export const ChecklistLine = graphql(`
  fragment ChecklistLine on ChecklistItem {
    code
    label
    criterion
    confidence
    confidenceLabel
    isRequired
    verdict
    verdictLabel
    clause
    note
    checkedBy
    checkedAt
  }
`);

export const DcoServicesOf = graphql(`
  fragment DcoServicesOf on AgreementVersion {
    id
    number
    state
    dcoServices {
      service
      label
      criterion
      elements
      isStateSanctioned
      isLessStringent
      lacksApproval
      guidance
      locations {
        id
        name
      }
    }
  }
`);

export const ReadDco = graphql(`
  query ReadDco($id: ID!) {
    agreement(id: $id) {
      ...DcoParts
    }
  }
`);

/** Says what was found of one term, with its clause or page. */
export const CheckTerm = graphql(`
  mutation CheckAgreementTerm($input: CheckAgreementTermInput!) {
    checkAgreementTerm(input: $input) {
      __typename
      ... on Agreement {
        ...DcoParts
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);

/** Says which of the nine services the DCO furnishes. */
export const KeepDcoServices = graphql(`
  mutation KeepDcoServices($input: KeepDcoServicesInput!) {
    keepDcoServices(input: $input) {
      __typename
      ... on Agreement {
        ...DcoParts
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);

export const KeepLicence = graphql(`
  mutation KeepLicence($input: KeepLicenceInput!) {
    keepLicence(input: $input) {
      __typename
      ... on Agreement {
        ...DcoParts
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);

export const RemoveLicence = graphql(`
  mutation RemoveLicence($id: ID!) {
    removeLicence(id: $id) {
      __typename
      ... on Agreement {
        ...DcoParts
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);
