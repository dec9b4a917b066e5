import { graphql } from '../../gql/index.js';

/** Suggestions as those who decide see them. */
export const SuggestionFacts = graphql(`
  fragment SuggestionFacts on Suggestion {
    id
    version
    listingId
    serviceName
    organizationName
    field
    fieldLabel
    oldValue
    newValue
    currentValue
    hasNewerValue
    canBeWritten
    note
    source
    byName
    suggestedAt
    state
    decidedByName
    decidedAt
    decisionNote
    appliedValue
    isNews
    evidence {
      label
      byName
      at
      referralId
      reference
    }
  }
`);

/** Those that wait, the longest first. */
export const ReadSuggestions = graphql(`
  query ReadSuggestions($states: [SuggestionState!]!, $after: String) {
    suggestions(states: $states, after: $after) {
      nextCursor
      items {
        ...SuggestionFacts
      }
    }
  }
`);

/** What the reader suggested, and what became of it. */
export const ReadMySuggestions = graphql(`
  query ReadMySuggestions {
    mySuggestions {
      news
      items {
        ...SuggestionFacts
      }
    }
  }
`);

/** The reader has seen what became of what they suggested. */
export const SeeMySuggestions = graphql(`
  mutation SeeMySuggestions {
    seeMySuggestions {
      news
    }
  }
`);

/** Takes a suggestion, or leaves it. */
export const DecideSuggestion = graphql(`
  mutation DecideSuggestion($input: DecideSuggestionInput!) {
    decideSuggestion(input: $input) {
      __typename
      ... on Suggestion {
        id
        state
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);

/** Says what should stand in one field of a listing. */
export const SuggestChange = graphql(`
  mutation SuggestChange($input: SuggestChangeInput!) {
    suggestChange(input: $input) {
      __typename
      ... on SuggestionReceived {
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
