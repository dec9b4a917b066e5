import { graphql } from '../../gql/index.js';

/** What the form of a listing draws. */
export const EditableListingFragment = graphql(`
  fragment OwnListingToEdit on EditableListing {
    id
    subject
    serviceName
    organizationName
    sections {
      key
      label
      fields {
        key
        label
        hint
        kind
        required
        max
        value
        choices {
          value
          label
          group
        }
        columns {
          name
          label
          kind
          required
          max
          choices {
            value
            label
            group
          }
        }
      }
    }
    draft {
      savedAt
      fields {
        field
        base
        value
      }
    }
  }
`);

/** A listing with the fields that may be changed. */
export const ReadOwnEditable = graphql(`
  query ReadOwnEditable($id: ID!) {
    editableListing(id: $id) {
      ...OwnListingToEdit
    }
  }
`);

/** What a refused save says. */
export const SaveRefusedFragment = graphql(`
  fragment SaveOfOwnListing on SaveListingResult {
    __typename
    ... on SavedListing {
      id
    }
    ... on Problem {
      code
      message
      field
    }
    ... on InvalidListing {
      faults {
        field
        label
        row
        column
        message
      }
    }
    ... on EditConflict {
      conflicts {
        field
        label
        theirs
        yours
        baseText
        theirsText
        yoursText
        byName
        at
        canKeepBoth
      }
    }
  }
`);

/** Saves the fields that were touched. */
export const SaveOwnListing = graphql(`
  mutation SaveOwnListing($input: SaveListingInput!) {
    saveListing(input: $input) {
      ...SaveOfOwnListing
    }
  }
`);

/** Keeps what was typed; no fields let it go. */
export const KeepOwnDraft = graphql(`
  mutation KeepOwnDraft($input: KeepListingDraftInput!) {
    keepListingDraft(input: $input) {
      __typename
      ... on ListingDraft {
        savedAt
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);
