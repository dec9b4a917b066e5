import type { Tx } from '../../../../platform/database/transactor.js';
import { circlesIn } from '../domain/cycles.js';
import type { FaultSink } from '../domain/faults.js';
import type { HsdsTable } from '../domain/hsds-tables.js';

interface Pointing {
  readonly id: string;
  readonly parent: string;
  readonly nr: number | null;
}

interface Opened {
  readonly file: string;
  readonly line: number;
  readonly source_id: string;
}

/** Opens circles, such as a term that is its own grandparent: the last row of a circle loses its parent, and that is told. */
export async function openCircles(tx: Tx, name: string, { links }: HsdsTable, faults: FaultSink): Promise<void> {
  const [column] = Object.entries(links).find(([, parent]) => parent === name) ?? [];
  if (!column) return;
  const rows = await tx.query<Pointing[]>(
    `SELECT s.id, s.${column} AS parent, s.nr FROM staged_${name} s WHERE s.verdict = '' AND s.${column} IS NOT NULL
     UNION ALL SELECT k.id, k.${column}, NULL FROM hsds.${name} k WHERE k.${column} IS NOT NULL AND EXISTS (SELECT FROM staged_${name} s WHERE s.${column} IS NOT NULL)
       AND NOT EXISTS (SELECT FROM staged_${name} s WHERE s.id = k.id)`,
  );
  const numbers = new Map(rows.map(({ id, nr }) => [id, nr]));
  const last = circlesIn(new Map(rows.map(({ id, parent }) => [id, parent]))).map((circle) =>
    Math.max(...circle.map((id) => numbers.get(id) ?? 0)),
  );
  if (last.length === 0) return;
  const [opened] = await tx.query<[Opened[], number]>(
    `UPDATE staged_${name} s SET extra = extra || jsonb_build_object('${column}', s.raw::jsonb -> 'fields' ->> '${column}'), ${column} = NULL, row_hash = md5(s.row_hash::text || 'circle')::uuid
     WHERE nr = ANY ($1::integer[]) RETURNING file, line, source_id`,
    [last],
  );
  for (const { file, line, source_id } of opened)
    faults.add({ code: 'circle', file, row: line, table: name, field: column, value: source_id });
}
