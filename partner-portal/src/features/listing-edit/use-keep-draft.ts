import type { FieldEdit } from '@loopkeeper/ui-kit';
import { useCallback } from 'react';
import { useClient } from 'urql';
import { KeepOwnDraft } from './listing-edit.operations.js';

/** Keeps the draft of a listing at the server; answers whether it is kept. */
export function useKeepDraft(subject: string): (edits: readonly FieldEdit[]) => Promise<boolean> {
  const client = useClient();
  return useCallback(
    async (edits) => {
      const { data } = await client.mutation(KeepOwnDraft, { input: { subject, fields: [...edits] } }).toPromise();
      return data !== undefined && data.keepListingDraft?.__typename !== 'InvalidInput';
    },
    [client, subject],
  );
}
