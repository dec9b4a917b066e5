import { importedId } from '../../../../kernel/ids.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { FaultCode, FaultSink } from '../domain/faults.js';
import type { HsdsTable } from '../domain/hsds-tables.js';
import type { ImportRun } from './import-run.js';

interface Repeat {
  readonly nr: number;
  readonly file: string;
  readonly line: number;
  readonly nested: boolean;
  readonly source_id: string;
  readonly row_hash: string;
}

const FOUND = 's.nr, s.file, s.line, s.nested, s.source_id, s.row_hash';
const CHUNK = 5_000;

/** Finds rows that say again what an earlier one said, and rows whose id an earlier, different one has. */
export async function settleRepeats(
  tx: Tx,
  run: ImportRun,
  name: string,
  table: HsdsTable,
  faults: FaultSink,
): Promise<void> {
  const tell = (code: FaultCode, repeats: readonly Repeat[]): void => {
    for (const { file, line, source_id } of repeats)
      faults.add({ code, file, row: line, table: name, field: 'id', value: source_id });
  };
  const same = await markRepeated(tx, name, 'id, row_hash', 'repeated');
  tell(
    'repeated_row',
    same.filter(({ nested }) => !nested),
  );
  if (table.sameId === 'first counts') {
    tell('duplicate_left_out', await markRepeated(tx, name, 'id', 'duplicate'));
  } else {
    tell('duplicate_kept', await renewRepeated(tx, run, name));
  }
  if (table.alike) tell('repeated_pair', await markRepeated(tx, name, table.alike.join(', '), 'repeated'));
}

/** Gives every row but the first of those that agree in the columns the verdict; answers with them. */
async function markRepeated(tx: Tx, name: string, columns: string, verdict: string): Promise<readonly Repeat[]> {
  const [rows] = await tx.query<[Repeat[], number]>(
    `UPDATE staged_${name} s SET verdict = $1
     FROM (SELECT nr, row_number() OVER (PARTITION BY ${columns} ORDER BY nr) AS place FROM staged_${name} WHERE verdict = '') ranked
     WHERE ranked.place > 1 AND ranked.nr = s.nr RETURNING ${FOUND}`,
    [verdict],
  );
  return rows;
}

async function renewRepeated(tx: Tx, { source }: ImportRun, name: string): Promise<readonly Repeat[]> {
  const rows = await tx.query<Repeat[]>(
    `SELECT ${FOUND} FROM staged_${name} s
     JOIN (SELECT nr, row_number() OVER (PARTITION BY id ORDER BY nr) AS place FROM staged_${name} WHERE verdict = '') ranked USING (nr)
     WHERE ranked.place > 1 ORDER BY s.nr`,
  );
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = rows.slice(from, from + CHUNK);
    const ids = chunk.map(({ source_id, row_hash }) => `${source_id}~${row_hash}`);
    await tx.query(
      `UPDATE staged_${name} s SET id = renewed.id, source_id = renewed.source_id
       FROM unnest($1::integer[], $2::uuid[], $3::text[]) AS renewed (nr, id, source_id) WHERE renewed.nr = s.nr`,
      [chunk.map(({ nr }) => nr), ids.map((id) => importedId(source, name, id)), ids],
    );
  }
  return rows;
}
