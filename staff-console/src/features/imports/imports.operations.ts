import { graphql } from '../../gql/index.js';

/** An import as lists and its own page show it. */
export const ImportFactsFragment = graphql(`
  fragment ImportFacts on ImportRun {
    id
    source
    fileName
    state
    dryRun
    overwrite
    hasMapping
    startedAt
    finishedAt
    undoneAt
    undoneBy
    byName
    refusal
    differences
    resembles {
      source
      alike
      of
    }
    uploadId
    canCancel
    canUndo
    progress {
      step
      share
      rows
    }
    tables {
      table
      read
      new
      changed
      unchanged
      missing
      parked
    }
    faults {
      code
      why
      done
      table
      count
      first {
        file
        row
        field
        value
      }
    }
  }
`);

/** Imports, the newest first. */
export const ListImports = graphql(`
  query ListImports($after: String) {
    importRuns(first: 20, after: $after) {
      nextCursor
      items {
        id
        source
        fileName
        state
        dryRun
        startedAt
        byName
        tables {
          table
          new
          changed
          missing
        }
      }
    }
  }
`);

/** One import. */
export const ReadImport = graphql(`
  query ReadImport($id: ID!) {
    importRun(id: $id) {
      ...ImportFacts
    }
  }
`);

/** Where people here and the source differ. */
export const ReadDifferences = graphql(`
  query ReadDifferences($runId: ID!, $after: String) {
    importDifferences(runId: $runId, first: 20, after: $after) {
      nextCursor
      items {
        nr
        table
        name
        field
        ours
        theirs
        outcome
      }
    }
  }
`);

/** Imports an uploaded file, or tries to. */
export const StartImport = graphql(`
  mutation StartImport($input: StartImportInput!) {
    startImport(input: $input) {
      __typename
      ... on ImportRun {
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

/** Stops an import. */
export const CancelImport = graphql(`
  mutation CancelImport($id: ID!) {
    cancelImport(id: $id) {
      __typename
      ... on ImportRun {
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

/** Takes an import back. */
export const UndoImport = graphql(`
  mutation UndoImport($id: ID!) {
    undoImport(id: $id) {
      __typename
      ... on ImportRun {
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
