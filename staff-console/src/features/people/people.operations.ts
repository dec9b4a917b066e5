import { graphql } from '../../gql/index.js';

/** Finds persons of one's own agency by name, birth date or phone. */
export const FindPersons = graphql(`
  query FindPersons($text: String!, $after: String) {
    persons(text: $text, first: 20, after: $after) {
      items {
        id
        displayName
        birthDate
        phone
        openReferrals
      }
      nextCursor
    }
  }
`);

/** All that the person page draws; each reading of it is written to the access log. */
export const ReadPerson = graphql(`
  query ReadPerson($id: ID!) {
    person(id: $id) {
      ...PersonFacts
      consents {
        ...ConsentFacts
      }
      referrals {
        id
        reference
        state
        stateLabel
        serviceName
        receiverName
        ownerName
        due {
          at
          text
          overdue
        }
        deliveryProblem
        createdAt
      }
    }
  }
`);

/** The facts of a person that the forms and the facts panel share. */
export const PersonFactsFragment = graphql(`
  fragment PersonFacts on Person {
    id
    version
    givenName
    familyName
    preferredName
    pronouns
    birthDate
    age
    language
    interpreterNeeded
    phone
    email
    city
    postalCode
    payerType
    householdSize
    guardianName
    stateProfile
    safeContact {
      channel
      times
      mayLeaveMessage
      mayText
      note
      doNotContact
    }
  }
`);

/** Enters a person; repeating it with the same key gives the first answer. */
export const CreatePerson = graphql(`
  mutation CreatePerson($input: CreatePersonInput!) {
    createPerson(input: $input) {
      __typename
      ... on Person {
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

/** Changes a person as last seen; a stale version is told what changed. */
export const UpdatePerson = graphql(`
  mutation UpdatePerson($input: UpdatePersonInput!) {
    updatePerson(input: $input) {
      __typename
      ... on Person {
        ...PersonFacts
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
