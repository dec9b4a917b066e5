import { graphql } from '../../gql/index.js';

/** What the form of a listing draws. */
export const EditableListingFragment = graphql(`
  fragment ListingToEdit on EditableListing {
    id
    subject
    serviceName
    organizationName
    hasPlace
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
export const ReadEditableListing = graphql(`
  query ReadEditableListing($id: ID!) {
    editableListing(id: $id) {
      ...ListingToEdit
    }
  }
`);

/** The fields of a listing that is not there yet. */
export const ReadNewListing = graphql(`
  query ReadNewListing($organizationId: ID, $serviceId: ID, $withPlace: Boolean) {
    newListing(organizationId: $organizationId, serviceId: $serviceId, withPlace: $withPlace) {
      ...ListingToEdit
    }
  }
`);

/** What a refused save says. */
export const SaveRefusedFragment = graphql(`
  fragment SaveOfListing on SaveListingResult {
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
export const SaveListing = graphql(`
  mutation SaveListing($input: SaveListingInput!) {
    saveListing(input: $input) {
      ...SaveOfListing
    }
  }
`);

/** Adds a listing. */
export const AddListing = graphql(`
  mutation AddListing($input: AddListingInput!) {
    addListing(input: $input) {
      ...SaveOfListing
    }
  }
`);

/** Keeps what was typed; no fields let it go. */
export const KeepListingDraft = graphql(`
  mutation KeepListingDraft($input: KeepListingDraftInput!) {
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

/** What was typed and not saved. */
export const ReadListingDrafts = graphql(`
  query ReadListingDrafts {
    listingDrafts {
      subject
      savedAt
      serviceName
      organizationName
      fields
    }
  }
`);
