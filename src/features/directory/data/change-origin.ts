import type { RunSql } from './sql.js';

/** Why rows of the directory change. */
export const CHANGE_ORIGINS = [
  'edit',
  'bulk',
  'import',
  'import_undo',
  'suggestion',
  'round',
  'merge',
  'merge_undo',
  'restore',
  'capacity',
  'system',
] as const;

export type ChangeOrigin = (typeof CHANGE_ORIGINS)[number];

/** Says why the directory changes, and by which import, suggestion or merge, for the rest of the transaction. */
export async function changeBecause(run: RunSql, origin: ChangeOrigin, originId: string | null = null): Promise<void> {
  await run(`SELECT set_config('app.origin', $1, true), set_config('app.origin_id', $2, true)`, [
    origin,
    originId ?? '',
  ]);
}
