import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { DuplicateKind } from '../domain/directory-record.js';
import { MERGE_GROUPS, type MergeChoices, type MergeGroup } from '../domain/merge-fields.js';

/** Something outside the tables of the directory that a merge changed. */
export interface Moved {
  readonly table: string;
  readonly column: string;
  /** By which column, with which value, its row is found again. */
  readonly by: string;
  readonly value: string;
  readonly before: string;
  readonly after: string;
}

type Row = Readonly<Record<string, unknown>>;

/** Two ids: of the record that stays, and of the one that goes. */
export interface Two {
  readonly kept: string;
  readonly merged: string;
}

/** Columns that say whose a row is or where it comes from, and nothing of the directory. */
const NOT_ITS_CONTENT = `'{id,organization_id,service_id,location_id,service_at_location_id,source,source_id,row_hash,extra,missing_since,created_at,updated_at}'::text[]`;

/** What of a row must be equal for it to say the same; a telephone number is the same by its digits, whatever is said of it. */
const contentOf = (alias: string): string =>
  `CASE WHEN to_jsonb(${alias}) ? 'number' THEN jsonb_build_array(regexp_replace(to_jsonb(${alias}) ->> 'number', '\\D', '', 'g'), to_jsonb(${alias}) ->> 'extension')
        ELSE jsonb_strip_nulls(to_jsonb(${alias}) - ${NOT_ITS_CONTENT}) END`;

/** Moves what the other does not say already; $1 stays, $2 goes. */
const move = (table: string, column: string): string => `
  UPDATE hsds.${table} m SET ${column} = $1, updated_at = now()
   WHERE m.${column} = $2 AND m.missing_since IS NULL
     AND NOT EXISTS (SELECT FROM hsds.${table} k WHERE k.${column} = $1 AND k.missing_since IS NULL AND ${contentOf('k')} = ${contentOf('m')})`;
const moveAll = (table: string, column: string): string =>
  `UPDATE hsds.${table} SET ${column} = $1, updated_at = now() WHERE ${column} = $2 AND missing_since IS NULL`;
const takeOff = (table: string, column: string): string =>
  `UPDATE hsds.${table} SET missing_since = now(), updated_at = now() WHERE ${column} = $1 AND missing_since IS NULL`;
const has = (table: string, column: string): string =>
  `SELECT EXISTS (SELECT FROM hsds.${table} WHERE ${column} = $1 AND missing_since IS NULL) AS has`;

/** Records of their own are moved as they are, also where another says the same: they may be merged next. */
const RECORDS = new Set(['service', 'program', 'location']);

/** Services at a place which the other record has too: they become one, the others move. */
const COLLIDING = {
  service: `
    SELECT m.id AS merged, k.id AS kept FROM hsds.service_at_location m
      JOIN LATERAL (SELECT id FROM hsds.service_at_location k WHERE k.service_id = $1 AND k.location_id = m.location_id AND k.missing_since IS NULL ORDER BY id LIMIT 1) k ON true
     WHERE m.service_id = $2 AND m.missing_since IS NULL`,
  location: `
    SELECT m.id AS merged, k.id AS kept FROM hsds.service_at_location m
      JOIN LATERAL (SELECT id FROM hsds.service_at_location k WHERE k.location_id = $1 AND k.service_id = m.service_id AND k.missing_since IS NULL ORDER BY id LIMIT 1) k ON true
     WHERE m.location_id = $2 AND m.missing_since IS NULL`,
} as const;
const OF_ONE_LISTING = ['phone', 'contact', 'schedule', 'service_area'];

/** What is said of services outside the directory's own tables and follows them: [table, column, by]. $1 stays, $2 goes. */
const FOLLOWING: readonly (readonly [table: string, column: string, by: string, only: string])[] = [
  ['program_news', 'service_id', 'id', 'true'],
  ['how_to_refer', 'service_id', 'service_id', 'NOT EXISTS (SELECT FROM how_to_refer WHERE service_id = $1)'],
  ['listing_capacity', 'service_id', 'listing_id', 'true'],
  ['listing_verifications', 'service_id', 'listing_id', 'true'],
];

/** Moves rows from one record to another, in the caller's transaction; every row that it changes is kept with its before. */
@Injectable()
export class MergeStore {
  /** Both rows, locked in the order of their ids; null for one that is not there. */
  async lock(
    tx: Tx,
    kind: DuplicateKind,
    { kept, merged }: Two,
  ): Promise<{ readonly kept: Row | null; readonly merged: Row | null }> {
    const rows = await tx.query<{ row: Row }[]>(
      `SELECT to_jsonb(r) AS row FROM hsds.${kind} r WHERE id = ANY ($1::uuid[]) AND missing_since IS NULL ORDER BY id FOR UPDATE`,
      [[kept, merged]],
    );
    const byId = new Map(rows.map(({ row }) => [row['id'], row]));
    return { kept: byId.get(kept) ?? null, merged: byId.get(merged) ?? null };
  }

  async setColumns(tx: Tx, kind: DuplicateKind, id: string, values: Row): Promise<void> {
    const columns = Object.keys(values);
    if (columns.length === 0) return;
    const set = columns.map((column) => `${column} = p.${column}`).join(', ');
    await tx.query(
      `UPDATE hsds.${kind} r SET ${set}, updated_at = now() FROM jsonb_populate_record(NULL::hsds.${kind}, $2::jsonb) p WHERE r.id = $1`,
      [id, JSON.stringify(values)],
    );
  }

  /** Moves the rows of every group; answers with the listings that became one. */
  async moveChildren(tx: Tx, kind: DuplicateKind, two: Two, choices: MergeChoices): Promise<readonly Two[]> {
    for (const group of MERGE_GROUPS[kind]) await this.moveGroup(tx, kind, two, group, choices[group.key]);
    if (kind === 'organization') {
      await tx.query(
        'UPDATE hsds.organization SET parent_organization_id = $1, updated_at = now() WHERE parent_organization_id = $2 AND id <> $1',
        [two.kept, two.merged],
      );
      return [];
    }
    return this.joinListings(tx, kind, two);
  }

  async takeOff(tx: Tx, kind: DuplicateKind | 'service_at_location', id: string): Promise<void> {
    await tx.query(`UPDATE hsds.${kind} SET missing_since = now(), updated_at = now() WHERE id = $1`, [id]);
  }

  async redirect(tx: Tx, table: string, { kept, merged }: Two, mergeId: string): Promise<void> {
    await tx.query('INSERT INTO directory_redirects (old_id, new_id, table_name, merge_id) VALUES ($1, $2, $3, $4)', [
      merged,
      kept,
      table,
      mergeId,
    ]);
  }

  /** The agencies of the two organizations, if any. */
  async agenciesOf(
    tx: Tx,
    { kept, merged }: Two,
  ): Promise<{ readonly kept: string | null; readonly merged: string | null }> {
    const rows = await tx.query<{ id: string; organizationId: string }[]>(
      'SELECT id, organization_id AS "organizationId" FROM agencies WHERE organization_id = ANY ($1::uuid[]) FOR UPDATE',
      [[kept, merged]],
    );
    const of = (organization: string): string | null =>
      rows.find(({ organizationId }) => organizationId === organization)?.id ?? null;
    return { kept: of(kept), merged: of(merged) };
  }

  async moveAgency(tx: Tx, agencyId: string, { kept, merged }: Two): Promise<Moved> {
    await tx.query('UPDATE agencies SET organization_id = $2, updated_at = now() WHERE id = $1', [agencyId, kept]);
    return { table: 'agencies', column: 'organization_id', by: 'id', value: agencyId, before: merged, after: kept };
  }

  /** Moves what is said of a service, or of listings that became one, outside the directory's own tables. */
  async moveWhatFollows(tx: Tx, { kept, merged }: Two): Promise<readonly Moved[]> {
    const moved: Moved[] = [];
    for (const [table, column, by, only] of FOLLOWING) {
      const rows = await tx.query<{ value: string }[]>(
        `SELECT DISTINCT ${by}::text AS value FROM ${table} WHERE ${column} = $2 AND ${only} AND $1::uuid IS NOT NULL`,
        [kept, merged],
      );
      for (const { value } of rows) {
        await tx.query(`UPDATE ${table} SET ${column} = $1 WHERE ${by} = $3 AND ${column} = $2`, [kept, merged, value]);
        moved.push({ table, column, by, value: by === column ? kept : value, before: merged, after: kept });
      }
    }
    return moved;
  }

  async putBack(tx: Tx, { table, column, by, value, before, after }: Moved): Promise<void> {
    if (!PUT_BACK.has(`${table}.${column}.${by}`)) return;
    await tx.query(`UPDATE ${table} SET ${column} = $1 WHERE ${by} = $2 AND ${column} = $3`, [before, value, after]);
  }

  /** Categories and facts that people chose for the other service are chosen for this one too. */
  async addChosenCodes(tx: Tx, { kept, merged }: Two): Promise<void> {
    await tx.query(
      `INSERT INTO listing_categories (service_id, category_code, origin) SELECT $1, category_code, 'person' FROM listing_categories WHERE service_id = $2 AND origin = 'person' ON CONFLICT DO NOTHING`,
      [kept, merged],
    );
    await tx.query(
      `INSERT INTO service_facts (service_id, kind, code, origin) SELECT $1, kind, code, 'person' FROM service_facts WHERE service_id = $2 AND origin = 'person' AND code <> 'none' ON CONFLICT DO NOTHING`,
      [kept, merged],
    );
  }

  /** Every service that shows anything of either record. */
  async servicesOf(tx: Tx, kind: DuplicateKind, { kept, merged }: Two): Promise<readonly string[]> {
    const sql = {
      service: 'SELECT unnest($1::uuid[]) AS id',
      organization: 'SELECT id FROM hsds.service WHERE organization_id = ANY ($1::uuid[])',
      location: 'SELECT DISTINCT service_id AS id FROM hsds.service_at_location WHERE location_id = ANY ($1::uuid[])',
    }[kind];
    return (await tx.query<{ id: string }[]>(sql, [[kept, merged]])).map(({ id }) => id);
  }

  private async moveGroup(
    tx: Tx,
    kind: DuplicateKind,
    two: Two,
    { tables, isChosen }: MergeGroup,
    chosen: string | undefined,
  ): Promise<void> {
    const column = `${kind}_id`;
    for (const table of tables) {
      if (isChosen) await this.chooseRows(tx, table, column, two, chosen);
      else {
        await tx.query((RECORDS.has(table) ? moveAll : move)(table, column), [two.kept, two.merged]);
        await tx.query(takeOff(table, column), [two.merged]);
      }
    }
  }

  private async chooseRows(
    tx: Tx,
    table: string,
    column: string,
    { kept, merged }: Two,
    chosen: string | undefined,
  ): Promise<void> {
    const [of] = await tx.query<{ has: boolean }[]>(has(table, column), [kept]);
    const from = chosen ?? (of?.has ? 'kept' : 'merged');
    if (from === 'kept') return void (await tx.query(takeOff(table, column), [merged]));
    await tx.query(takeOff(table, column), [kept]);
    await tx.query(moveAll(table, column), [kept, merged]);
  }

  private async joinListings(tx: Tx, kind: 'service' | 'location', two: Two): Promise<readonly Two[]> {
    const joined = await tx.query<Two[]>(COLLIDING[kind], [two.kept, two.merged]);
    for (const { kept, merged } of joined) {
      for (const table of OF_ONE_LISTING) {
        await tx.query(move(table, 'service_at_location_id'), [kept, merged]);
        await tx.query(takeOff(table, 'service_at_location_id'), [merged]);
      }
      await this.takeOff(tx, 'service_at_location', merged);
    }
    await tx.query(moveAll('service_at_location', `${kind}_id`), [two.kept, two.merged]);
    return joined;
  }
}

const PUT_BACK = new Set([
  'agencies.organization_id.id',
  ...FOLLOWING.map(([table, column, by]) => `${table}.${column}.${by}`),
]);
