import type { Tx } from '../../../../platform/database/transactor.js';
import { dataColumns, HSDS_TABLES } from '../domain/hsds-tables.js';

/** The run to be taken back, and when. */
export interface RunToUndo {
  readonly id: string;
  readonly source: string;
  readonly startedAt: Date;
  readonly at: Date;
}

const NAMES = Object.keys(HSDS_TABLES);

/** Makes the table of what stays, and fills it with what people here have changed or use since. */
export async function findWhatStays(tx: Tx, { source, startedAt }: RunToUndo): Promise<void> {
  await tx.query(
    'CREATE TEMP TABLE staying (table_name text, row_id uuid, PRIMARY KEY (table_name, row_id)) ON COMMIT DROP',
  );
  await tx.query(
    `INSERT INTO staying SELECT 'organization', o.id FROM hsds.organization o JOIN agencies a ON a.organization_id = o.id WHERE o.source = $1 AND o.created_at = $2`,
    [source, startedAt],
  );
  await tx.query(
    `INSERT INTO staying
     SELECT DISTINCT touched.table_name, touched.row_id FROM directory_changes c,
       LATERAL (VALUES (c.table_name, c.row_id), ('organization', c.organization_id), ('service', c.service_id), ('location', c.location_id), ('service_at_location', c.listing_id))
         AS touched (table_name, row_id)
     WHERE c.at >= $1 AND c.origin = ANY (app.local_origins()) AND touched.row_id IS NOT NULL ON CONFLICT DO NOTHING`,
    [startedAt],
  );
  for (const name of NAMES) await keepWhatHangsOn(tx, name, { source, startedAt });
  await tx.query(
    `INSERT INTO staying SELECT 'location', sl.location_id FROM hsds.service_at_location sl JOIN staying k ON k.table_name = 'service_at_location' AND k.row_id = sl.id ON CONFLICT DO NOTHING`,
  );
  await tx.query(
    `INSERT INTO staying SELECT 'organization', s.organization_id FROM hsds.service s JOIN staying k ON k.table_name = 'service' AND k.row_id = s.id ON CONFLICT DO NOTHING`,
  );
  for (const name of NAMES) await keepWhatHangsOn(tx, name, { source, startedAt });
}

/** Rows that the run added to something that stays, stay with it. */
async function keepWhatHangsOn(tx: Tx, name: string, run: Pick<RunToUndo, 'source' | 'startedAt'>): Promise<void> {
  const { links = {}, about = null } = HSDS_TABLES[name] ?? {};
  const hangs = [
    ...Object.entries(links)
      .filter(([, parent]) => parent !== name)
      .map(
        ([column, parent]) =>
          `EXISTS (SELECT FROM staying k WHERE k.table_name = '${parent}' AND k.row_id = r.${column})`,
      ),
    ...(about
      ? [`EXISTS (SELECT FROM staying k WHERE k.table_name = r.${about.table} AND k.row_id = r.${about.id})`]
      : []),
  ];
  if (hangs.length === 0) return;
  await tx.query(
    `INSERT INTO staying SELECT '${name}', r.id FROM hsds.${name} r WHERE r.source = $1 AND r.created_at = $2 AND (${hangs.join(' OR ')}) ON CONFLICT DO NOTHING`,
    [run.source, run.startedAt],
  );
}

/** Takes the rows off that the run added. They are marked missing, as rows are that a source no longer has. */
export async function removeAdded(tx: Tx, { id, source, startedAt, at }: RunToUndo): Promise<void> {
  for (const name of NAMES) {
    await tx.query(
      `INSERT INTO import_differences (run_id, nr, table_name, row_id, field, ours, theirs, outcome)
       SELECT $1, (SELECT coalesce(max(nr), 0) FROM import_differences WHERE run_id = $1) + row_number() OVER (ORDER BY r.id), '${name}', r.id, 'missing_since', NULL, NULL, 'kept_at_undo'
       FROM hsds.${name} r JOIN staying k ON k.table_name = '${name}' AND k.row_id = r.id
       WHERE r.source = $2 AND r.created_at = $3 AND '${name}' IN ('organization', 'service', 'location')`,
      [id, source, startedAt],
    );
    await tx.query(
      `UPDATE hsds.${name} r SET missing_since = $3, updated_at = $3 WHERE source = $1 AND created_at = $2 AND missing_since IS NULL
       AND NOT EXISTS (SELECT FROM staying k WHERE k.table_name = '${name}' AND k.row_id = r.id)`,
      [source, startedAt, at],
    );
  }
}

/** Gives the rows that the run changed their earlier values, except where somebody has changed the value again since; those are listed. */
export async function restoreChanged(tx: Tx, { id, at }: RunToUndo): Promise<void> {
  const changed = await tx.query<{ table_name: string }[]>(
    `SELECT DISTINCT table_name FROM directory_changes WHERE origin = 'import' AND origin_id = $1::uuid::text AND operation = 'update'`,
    [id],
  );
  for (const { table_name: name } of changed) {
    const table = HSDS_TABLES[name];
    if (!table) continue;
    const columns = [...dataColumns(table), 'source_id', 'extra', 'missing_since'];
    const ofRun = `(SELECT DISTINCT ON (c.row_id) c.row_id, c.before, c.after FROM directory_changes c WHERE c.origin = 'import' AND c.origin_id = $1::uuid::text AND c.table_name = '${name}' AND c.operation = 'update'
       ORDER BY c.row_id, c.id) c`;
    await tx.query(
      `INSERT INTO import_differences (run_id, nr, table_name, row_id, field, ours, theirs, outcome)
       SELECT $1, (SELECT coalesce(max(nr), 0) FROM import_differences WHERE run_id = $1) + row_number() OVER (ORDER BY k.id, f.key), '${name}', k.id, f.key,
              to_jsonb(k) -> f.key, c.before -> f.key, 'kept_at_undo'
       FROM ${ofRun} JOIN hsds.${name} k ON k.id = c.row_id, jsonb_each(c.after) f WHERE to_jsonb(k) -> f.key IS DISTINCT FROM f.value`,
      [id],
    );
    const restored = columns.map(
      (column) =>
        `${column} = CASE WHEN c.before ? '${column}' AND to_jsonb(k) -> '${column}' IS NOT DISTINCT FROM c.after -> '${column}' THEN (r).${column} ELSE k.${column} END`,
    );
    await tx.query(
      `UPDATE hsds.${name} k SET ${restored.join(', ')}, row_hash = NULL, updated_at = $2
       FROM (SELECT c.*, jsonb_populate_record(NULL::hsds.${name}, c.before) AS r FROM ${ofRun}) c WHERE k.id = c.row_id`,
      [id, at],
    );
  }
}

/** The same for tables whose changes only the import itself keeps. */
export async function restoreOverwritten(tx: Tx, { id, startedAt, at }: RunToUndo): Promise<void> {
  const changed = await tx.query<{ table_name: string }[]>(
    'SELECT DISTINCT table_name FROM import_overwritten WHERE run_id = $1',
    [id],
  );
  for (const { table_name: name } of changed) {
    const table = HSDS_TABLES[name];
    if (!table) continue;
    const columns = [...dataColumns(table), 'source_id', 'extra', 'missing_since'];
    await tx.query(
      `UPDATE hsds.${name} k SET ${columns.map((column) => `${column} = (w.r).${column}`).join(', ')}, row_hash = NULL, updated_at = $3
       FROM (SELECT o.row_id, jsonb_populate_record(NULL::hsds.${name}, o.before) AS r FROM import_overwritten o WHERE o.run_id = $1 AND o.table_name = '${name}') w
       WHERE k.id = w.row_id AND k.updated_at = $2`,
      [id, startedAt, at],
    );
  }
  await tx.query('DELETE FROM import_overwritten WHERE run_id = $1', [id]);
}

/** Rows that the run parked wait no longer; those that found their place in it, or were gone, wait again. */
export async function unpark(tx: Tx, { source, startedAt, at }: RunToUndo): Promise<void> {
  await tx.query(
    `UPDATE import_parked_rows SET state = 'gone', settled_at = $3 WHERE source = $1 AND parked_at = $2 AND state = 'parked'`,
    [source, startedAt, at],
  );
  await tx.query(
    `UPDATE import_parked_rows SET state = 'parked', settled_at = NULL WHERE source = $1 AND settled_at = $2 AND parked_at < $2`,
    [source, startedAt],
  );
}
