import type { Tx } from '../../../../platform/database/transactor.js';
import type { FaultSink } from '../domain/faults.js';
import type { ImportRun } from './import-run.js';
import { followLinks } from './taken-ids.store.js';

/** By what a row is known when its source gives it another id. Rows without all of it are not matched. */
const KNOWN_BY: Readonly<Record<string, readonly string[]>> = {
  organization: ['lower(name)'],
  location: ['lower(name)', 'latitude', 'longitude'],
  service: ['organization_id', 'lower(name)'],
  service_at_location: ['service_id', 'location_id'],
};

interface Renamed {
  readonly old: string;
  readonly new: string;
}

interface Told {
  readonly file: string;
  readonly line: number;
  readonly source_id: string;
}

/**
 * Finds rows to which their source gave another id since the last time: the one new row and the one missing row of the same
 * name are the same. They keep the id they have here, and with it their history, room and referrals.
 */
export async function recognizeRows(
  tx: Tx,
  { source }: ImportRun,
  tables: ReadonlySet<string>,
  staged: ReadonlySet<string>,
  faults: FaultSink,
): Promise<void> {
  const [known] = await tx.query<{ any: boolean }[]>(
    `SELECT EXISTS (SELECT FROM hsds.organization WHERE source = $1) AS any`,
    [source],
  );
  if (!known?.any) return;
  for (const [name, key] of Object.entries(KNOWN_BY)) {
    if (!tables.has(name)) continue;
    const renamed = await tx.query<Renamed[]>(sameRows(name, key), [source]);
    if (renamed.length === 0) continue;
    const [old, kept] = [renamed.map((row) => row.old), renamed.map((row) => row.new)];
    await tx.query(`INSERT INTO staged_new_id SELECT $1, * FROM unnest($2::uuid[], $3::uuid[])`, [name, old, kept]);
    const [told] = await tx.query<[Told[], number]>(
      `UPDATE staged_${name} s SET id = moved.new FROM unnest($1::uuid[], $2::uuid[]) AS moved (old, new) WHERE moved.old = s.id RETURNING s.file, s.line, s.source_id`,
      [old, kept],
    );
    for (const { file, line, source_id } of told)
      faults.add({ code: 'id_changed', file, row: line, table: name, field: 'id', value: source_id });
    await followLinks(tx, new Set([name]), staged);
  }
}

function sameRows(name: string, key: readonly string[]): string {
  const columns = key.map((expression, at) => `${expression} AS k${at}`).join(', ');
  const names = key.map((_, at) => `k${at}`);
  const once = (rows: string): string =>
    `SELECT (array_agg(DISTINCT id))[1] AS id, ${names.join(', ')} FROM (${rows}) r WHERE ${names.map((each) => `${each} IS NOT NULL`).join(' AND ')}
     GROUP BY ${names.join(', ')} HAVING count(DISTINCT id) = 1`;
  return `SELECT fresh.id AS old, gone.id AS new FROM
    (${once(`SELECT id, ${columns} FROM staged_${name} s WHERE verdict = '' AND NOT EXISTS (SELECT FROM hsds.${name} kept WHERE kept.id = s.id)`)}) fresh
    JOIN (${once(`SELECT id, ${columns} FROM hsds.${name} kept WHERE source = $1 AND missing_since IS NULL AND NOT EXISTS (SELECT FROM staged_${name} s WHERE s.id = kept.id)`)}) gone
    USING (${names.join(', ')})`;
}
