import type { Tx } from '../../../../platform/database/transactor.js';
import type { Fields } from '../domain/source-row.js';
import { countedAs } from '../domain/row-intake.js';
import type { ImportRun } from './import-run.js';

export interface ParkedRow {
  readonly resource: string;
  readonly fields: Fields;
}

interface Parking {
  readonly name: string;
  /** The staging table, and which of its rows are meant. */
  readonly staged: string;
  readonly lacks: string;
}

const ofTable = (name: string): Parking => ({ name, staged: `(SELECT * FROM staged_${name}) s`, lacks: 's.lacks' });

const ofAmendment = (name: string): Parking => ({
  name,
  staged: `(SELECT * FROM staged_amendment WHERE resource = '${countedAs(name)}') s`,
  lacks: `'service_id'`,
});

export const parkingOf = (name: string, isTable: boolean): Parking => (isTable ? ofTable(name) : ofAmendment(name));

/** Rows that wait from earlier runs, of resources that this input does not speak of. */
export async function waitingRows(
  tx: Tx,
  { source }: ImportRun,
  spokenOf: ReadonlySet<string>,
): Promise<readonly ParkedRow[]> {
  const rows = await tx.query<{ raw: ParkedRow }[]>(
    `SELECT raw FROM import_parked_rows WHERE source = $1 AND state = 'parked' AND table_name <> ALL ($2::text[]) ORDER BY table_name, row_id`,
    [source, [...spokenOf]],
  );
  return rows.map(({ raw }) => raw);
}

/** Keeps the rows that this run could not place. Answers with how many. */
export async function keepParked(tx: Tx, { source, at }: ImportRun, { name, staged, lacks }: Parking): Promise<number> {
  await tx.query(
    `INSERT INTO import_parked_rows AS kept (source, table_name, row_id, source_id, raw, lacks, parked_at)
     SELECT DISTINCT ON (s.id) $1, $2, s.id, s.source_id, s.raw::jsonb, ${lacks}, $3 FROM ${staged} WHERE s.verdict = 'parked' ORDER BY s.id, s.nr
     ON CONFLICT (source, table_name, row_id) DO UPDATE SET raw = excluded.raw, lacks = excluded.lacks, state = 'parked', settled_at = NULL
     WHERE kept.raw <> excluded.raw OR kept.lacks <> excluded.lacks OR kept.state <> 'parked'`,
    [source, name, at],
  );
  const [counted] = await tx.query<{ count: number }[]>(
    `SELECT count(DISTINCT s.id)::int AS count FROM ${staged} WHERE s.verdict = 'parked'`,
  );
  return counted?.count ?? 0;
}

/** Lets go of rows that found their place in this run, and of those that the input no longer has. */
export async function settleParked(
  tx: Tx,
  { source, at }: ImportRun,
  { name, staged }: Parking,
  isSpokenOf: boolean,
): Promise<void> {
  const settle = (state: string, condition: string): Promise<unknown> =>
    tx.query(
      `UPDATE import_parked_rows kept SET state = $1, settled_at = $2
       WHERE source = $3 AND table_name = $4 AND state = 'parked' AND ${condition}`,
      [state, at, source, name],
    );
  await settle('landed', `EXISTS (SELECT FROM ${staged} WHERE s.id = kept.row_id AND s.verdict = '')`);
  if (isSpokenOf)
    await settle('gone', `NOT EXISTS (SELECT FROM ${staged} WHERE s.id = kept.row_id AND s.verdict = 'parked')`);
}
