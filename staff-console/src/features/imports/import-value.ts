import type { ReadImportQuery } from '../../gql/graphql.js';

/** An import as its page shows it. */
export type ImportValue = NonNullable<ReadImportQuery['importRun']>;
