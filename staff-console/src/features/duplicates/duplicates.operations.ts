import { graphql } from '../../gql/index.js';

/** A record in a line. */
export const DuplicateRecordFacts = graphql(`
  fragment DuplicateRecordFacts on DuplicateRecord {
    id
    name
    details
    source
    isAgency
  }
`);

/** Two records that may be one, with what speaks for and against it. */
export const DuplicateFacts = graphql(`
  fragment DuplicateFacts on DuplicateCandidate {
    id
    kind
    isLikely
    state
    decidedBy
    decidedAt
    reasons {
      text
      speaksFor
    }
    first {
      ...DuplicateRecordFacts
    }
    second {
      ...DuplicateRecordFacts
    }
  }
`);

/** A merge. */
export const MergeFacts = graphql(`
  fragment MergeFacts on DirectoryMerge {
    id
    kind
    mergedAt
    mergedBy
    undoneAt
    undoneBy
    kept {
      ...DuplicateRecordFacts
    }
    merged {
      ...DuplicateRecordFacts
    }
  }
`);

/** Candidates, those first of which most speaks for being one. */
export const ReadDuplicates = graphql(`
  query ReadDuplicates($filter: DuplicateFilterInput, $after: String) {
    duplicateCandidates(filter: $filter, after: $after) {
      nextCursor
      items {
        ...DuplicateFacts
      }
    }
  }
`);

/** How many wait, of each kind. */
export const ReadDuplicatesOverview = graphql(`
  query ReadDuplicatesOverview {
    duplicatesOverview {
      organization
      service
      location
      lookedAt
    }
  }
`);

/** The newest merges. */
export const ReadMerges = graphql(`
  query ReadMerges {
    directoryMerges {
      ...MergeFacts
    }
  }
`);

/** Two records side by side. */
export const CompareDuplicate = graphql(`
  query CompareDuplicate($id: ID!) {
    compareDuplicate(id: $id) {
      candidate {
        ...DuplicateFacts
      }
      fields {
        key
        label
        first
        second
        isSame
      }
      groups {
        key
        label
        first
        second
        isChosen
      }
    }
  }
`);

/** Makes one of two. */
export const MergeRecords = graphql(`
  mutation MergeRecords($input: MergeRecordsInput!) {
    mergeRecords(input: $input) {
      __typename
      ... on DirectoryMerge {
        id
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);

/** Makes two of one again. */
export const UndoMerge = graphql(`
  mutation UndoMerge($id: ID!) {
    undoMerge(id: $id) {
      __typename
      ... on DirectoryMerge {
        id
      }
      ... on ChangedSinceMerge {
        changes
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);

/** Says that two are two, or takes that back. */
export const DismissDuplicate = graphql(`
  mutation DismissDuplicate($id: ID!, $areTwo: Boolean) {
    dismissDuplicate(id: $id, areTwo: $areTwo) {
      __typename
      ... on DuplicateCandidate {
        id
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);
