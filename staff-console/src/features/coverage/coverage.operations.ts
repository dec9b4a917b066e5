import { graphql } from '../../gql/index.js';

export const CoverageLine = graphql(`
  fragment CoverageLine on CoverageRow {
    category
    label
    criterion
    levelLabel
    confidence
    confidenceLabel
    state
    stateLabel
    rung
    rungLabel
    target
    targetLabel
    missing
    efforts
    lastEffortOn
    attestable
    agreements {
      id
      title
      typeLabel
      partner
      endsOn
      rung
      isExpiring
    }
    obligations {
      code
      label
      isRequired
      isMet
      clause
      agreement {
        id
        title
      }
    }
    attestation {
      id
      kindLabel
      statement
      contingencyPlan
      attestedBy
      attestedOn
      reviewOn
      isReviewOverdue
    }
    waivers {
      agreement {
        id
        title
      }
      justification
      contingencyPlan
      reviewOn
      isReviewOverdue
    }
    nextStep {
      step
      dueOn
      owner {
        id
        name
      }
    }
  }
`);

/** Every partner category, as it stood on a day; today without one. */
export const ReadCoverage = graphql(`
  query ReadCoverage($on: Date) {
    coverage(on: $on) {
      asOf
      sentence
      isEmpty
      mostSentTo {
        id
        name
        referrals
      }
      rows {
        ...CoverageLine
      }
      lapsing {
        day
        what
        partner
        agreement {
          id
          title
        }
      }
    }
  }
`);

/** Says by name and day why a category is waived or not in the count. */
export const AttestCoverage = graphql(`
  mutation AttestCoverage($input: AttestCoverageInput!) {
    attestCoverage(input: $input) {
      __typename
      ... on Coverage {
        asOf
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);

export const EndAttestation = graphql(`
  mutation EndAttestation($id: ID!, $on: Date!) {
    endAttestation(id: $id, on: $on) {
      __typename
      ... on Coverage {
        asOf
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);

/** Plans the next step toward covering a category. */
export const KeepCoverageStep = graphql(`
  mutation KeepCoverageStep($input: KeepCoverageStepInput!) {
    keepCoverageStep(input: $input) {
      __typename
      ... on Coverage {
        asOf
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);
