import type { Tx } from '../../../../platform/database/transactor.js';

/** The confidential places: reports must not repeat what an input says of them. */
export async function privatePlaces(tx: Tx): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }[]>('SELECT id FROM hsds.location WHERE is_confidential');
  return new Set(rows.map(({ id }) => id));
}
