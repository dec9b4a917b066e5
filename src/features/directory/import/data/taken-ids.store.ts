import { importedId } from '../../../../kernel/ids.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { FaultSink } from '../domain/faults.js';
import { HSDS_TABLES } from '../domain/hsds-tables.js';
import type { ImportRun } from './import-run.js';

interface Taken {
  readonly id: string;
  readonly source_id: string;
  readonly file: string;
  readonly line: number;
}

const CHUNK = 5_000;

/** Ids that another source's rows already have are not free: gives those rows ids of their own, and follows every link to them. */
export async function moveTakenIds(
  tx: Tx,
  { source }: ImportRun,
  staged: ReadonlySet<string>,
  faults: FaultSink,
): Promise<void> {
  const moved = new Set<string>();
  for (const table of Object.keys(HSDS_TABLES).filter((name) => staged.has(name))) {
    const taken = await tx.query<Taken[]>(
      `SELECT DISTINCT ON (s.id) s.id, s.source_id, s.file, s.line FROM staged_${table} s JOIN hsds.${table} kept ON kept.id = s.id AND kept.source <> $1
       ORDER BY s.id, s.nr`,
      [source],
    );
    for (const { source_id, file, line } of taken)
      faults.add({ code: 'id_taken', file, row: line, table, field: 'id', value: source_id });
    for (let from = 0; from < taken.length; from += CHUNK)
      await renew(tx, source, table, taken.slice(from, from + CHUNK));
    if (taken.length > 0) moved.add(table);
  }
  if (moved.size > 0) await followLinks(tx, moved, staged);
}

async function renew(tx: Tx, source: string, table: string, taken: readonly Taken[]): Promise<void> {
  const old = taken.map(({ id }) => id);
  const renewed = taken.map(({ source_id }) => importedId(source, table, source_id));
  await tx.query(`INSERT INTO staged_new_id SELECT $1, * FROM unnest($2::uuid[], $3::uuid[])`, [table, old, renewed]);
  await tx.query(
    `UPDATE staged_${table} s SET id = moved.new FROM staged_new_id moved WHERE moved.table_name = $1 AND moved.old = s.id`,
    [table],
  );
}

/** Follows moved ids in everything that points at rows of those tables. */
export async function followLinks(tx: Tx, moved: ReadonlySet<string>, staged: ReadonlySet<string>): Promise<void> {
  await tx.query('ANALYZE staged_new_id');
  for (const table of staged) {
    const { links = {}, about = null } = HSDS_TABLES[table] ?? {};
    for (const [column, parent] of Object.entries(links)) {
      if (!moved.has(parent)) continue;
      await tx.query(
        `UPDATE staged_${table} s SET ${column} = moved.new FROM staged_new_id moved WHERE moved.table_name = $1 AND moved.old = s.${column}`,
        [parent],
      );
    }
    if (!about) continue;
    await tx.query(
      `UPDATE staged_${table} s SET ${about.id} = moved.new FROM staged_new_id moved WHERE moved.table_name = s.${about.table} AND moved.old = s.${about.id}`,
    );
  }
  await tx.query(
    `UPDATE staged_amendment s SET service_id = moved.new FROM staged_new_id moved WHERE moved.table_name = 'service' AND moved.old = s.service_id`,
  );
}
