import { graphql } from '../../gql/index.js';

/** What the page and the form show of a need word. */
export const NeedWordFactsFragment = graphql(`
  fragment NeedWordFacts on NeedWord {
    id
    version
    phrase
    language
    note
    active
    shipped
    updatedAt
    updatedBy
    categories {
      code
      label
    }
  }
`);

/** Reads the need words by phrase. */
export const FindNeedWords = graphql(`
  query FindNeedWords($text: String, $retired: Boolean, $after: String) {
    needWords(text: $text, retired: $retired, first: 50, after: $after) {
      nextCursor
      items {
        ...NeedWordFacts
      }
    }
  }
`);

/** Every category, to choose from. */
export const CategoryTree = graphql(`
  query CategoryTree {
    categories {
      code
      label
      parentCode
    }
  }
`);

/** What a phrase finds today, and what the chosen categories would add. */
export const TryNeedWord = graphql(`
  query TryNeedWord($today: SearchListingsInput!, $chosen: SearchListingsInput!) {
    today: searchListings(input: $today) {
      total
      items {
        id
        serviceName
        organizationName
      }
    }
    chosen: searchListings(input: $chosen) {
      total
      items {
        id
        serviceName
        organizationName
      }
    }
  }
`);

/** Adds a need word, or changes one. */
export const SaveNeedWord = graphql(`
  mutation SaveNeedWord($input: SaveNeedWordInput!) {
    saveNeedWord(input: $input) {
      __typename
      ... on NeedWord {
        ...NeedWordFacts
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

/** Takes a need word out of use. */
export const RetireNeedWord = graphql(`
  mutation RetireNeedWord($id: ID!, $seenVersion: Int!) {
    retireNeedWord(id: $id, seenVersion: $seenVersion) {
      __typename
      ... on NeedWord {
        ...NeedWordFacts
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
