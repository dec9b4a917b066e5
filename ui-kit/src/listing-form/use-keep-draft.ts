import { useCallback } from 'react';
import { useClient, type DocumentInput } from 'urql';
import type { FieldEdit } from './listing-form.js';

interface KeptDraft {
  readonly keepListingDraft: { readonly __typename?: string } | null;
}

interface DraftVariables {
  readonly input: { readonly subject: string; readonly fields: FieldEdit[] };
}

/** Keeps the draft of a listing at the server, by the app's own mutation; answers whether it is kept. */
export function useKeepDraft<Data extends KeptDraft>(
  mutation: DocumentInput<Data, DraftVariables>,
  subject: string,
): (edits: readonly FieldEdit[]) => Promise<boolean> {
  const client = useClient();
  return useCallback(
    async (edits) => {
      const { data } = await client.mutation(mutation, { input: { subject, fields: [...edits] } }).toPromise();
      return data !== undefined && data.keepListingDraft?.__typename !== 'InvalidInput';
    },
    [client, mutation, subject],
  );
}
