import { graphql } from '../../gql/index.js';

/** An edit of many as its pages show it. */
export const BulkEditFragment = graphql(`
  fragment BulkEditFacts on BulkEdit {
    id
    kind
    state
    title
    preparedAt
    byName
    appliedAt
    undoneAt
    toChange
    same
    faulty
    stale
    changed
    kept
  }
`);

/** Edits of many, the newest first, with the categories and the fields that can be chosen. */
export const ReadBulkEdits = graphql(`
  query ReadBulkEdits {
    bulkEdits {
      ...BulkEditFacts
    }
    categories {
      code
      label
    }
  }
`);

/** The fields that can be changed in many listings, described as in the form of one. */
export const ReadBulkFields = graphql(`
  query ReadBulkFields {
    newListing(withPlace: true) {
      sections {
        key
        label
        fields {
          key
          label
          kind
          max
          choices {
            value
            label
            group
          }
          columns {
            name
            label
            kind
          }
        }
      }
    }
  }
`);

/** One edit. */
export const ReadBulkEdit = graphql(`
  query ReadBulkEdit($id: ID!) {
    bulkEdit(id: $id) {
      ...BulkEditFacts
    }
  }
`);

/** What it means for each listing. */
export const ReadBulkRows = graphql(`
  query ReadBulkRows($id: ID!, $state: String, $after: String) {
    bulkEditRows(id: $id, state: $state, first: 50, after: $after) {
      nextCursor
      items {
        nr
        listingId
        title
        state
        changes {
          field
          label
          before
          after
        }
        faults {
          field
          label
          row
          column
          message
        }
      }
    }
  }
`);

/** Works out what an edit means. */
export const PrepareBulkEdit = graphql(`
  mutation PrepareBulkEdit($input: PrepareBulkEditInput!) {
    prepareBulkEdit(input: $input) {
      __typename
      ... on BulkEdit {
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

/** Applies it whole. */
export const ApplyBulkEdit = graphql(`
  mutation ApplyBulkEdit($id: ID!) {
    applyBulkEdit(id: $id) {
      __typename
      ...BulkEditFacts
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);

/** Undoes it whole. */
export const UndoBulkEdit = graphql(`
  mutation UndoBulkEdit($id: ID!) {
    undoBulkEdit(id: $id) {
      __typename
      ...BulkEditFacts
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);
