import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../kernel/clock.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { codesOf } from '../domain/field-value.js';
import type { KeptChange } from '../domain/change-words.js';
import { fieldOfColumn } from '../domain/listing-fields.js';
import type { StoredRow } from '../domain/row-words.js';
import { CHANGE_COLUMNS } from './kept-changes.sql.js';
import { ListingValuesStore } from './listing-values.store.js';

/** A kept change with the rows it is about. */
export interface StoredChange extends KeptChange {
  readonly id: string;
  readonly rowId: string;
  readonly serviceId: string | null;
  readonly locationId: string | null;
  readonly listingId: string | null;
  readonly organizationId: string | null;
}

const ONE = `SELECT ${CHANGE_COLUMNS} FROM directory_changes c WHERE c.id = $1`;
const OF_BULK = `SELECT ${CHANGE_COLUMNS} FROM directory_changes c WHERE c.origin = 'bulk' AND c.origin_id = $1 ORDER BY c.id DESC`;

const TABLES = new Set([
  'organization', 'program', 'service', 'location', 'service_at_location', 'contact', 'phone', 'address', 'schedule', 'service_area',
  'required_document', 'language', 'accessibility', 'cost_option', 'funding', 'organization_identifier', 'service_capacity', 'url',
]); // prettier-ignore

const CODES = {
  listing_categories: `SELECT category_code AS code FROM listing_categories WHERE service_id = $1 AND $2::text IS NOT NULL`,
  service_facts: `SELECT code FROM service_facts WHERE service_id = $1 AND kind = $2 AND code <> 'none'`,
};

const codes = (value: unknown): string[] =>
  Array.isArray(value) ? codesOf(value.map(String)).filter((code) => code !== 'none') : [];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Puts back what a change replaced. */
@Injectable()
export class RestoreStore {
  constructor(
    private readonly values: ListingValuesStore,
    private readonly clock: Clock,
  ) {}

  async change(tx: Tx, id: string): Promise<StoredChange | null> {
    const [change] = await tx.query<StoredChange[]>(ONE, [id]);
    return change ?? null;
  }

  /** What an edit of many changed, the newest first. */
  changesOfBulk(tx: Tx, bulkId: string): Promise<StoredChange[]> {
    return tx.query(OF_BULK, [bulkId]);
  }

  /** Puts the columns back as they were. False, and nothing is done, when they were changed again since and that was not said to be fine. */
  restore(tx: Tx, change: StoredChange, columns: readonly string[], evenIfChanged: boolean): Promise<boolean> {
    return change.table === 'listing_categories' || change.table === 'service_facts'
      ? this.restoreCodes(tx, change, columns, evenIfChanged)
      : this.restoreRow(tx, change, columns, evenIfChanged);
  }

  private async restoreCodes(
    tx: Tx,
    change: StoredChange,
    [kind = '']: readonly string[],
    evenIfChanged: boolean,
  ): Promise<boolean> {
    const field = fieldOfColumn(change.table, kind, {});
    if (!field || field.shape !== 'codes' || !change.serviceId) return false;
    const sql = change.table === 'service_facts' ? CODES.service_facts : CODES.listing_categories;
    const now = (await tx.query<{ code: string }[]>(sql, [change.serviceId, kind])).map(({ code }) => code);
    const [before, after] = [codes(change.before[kind]), codes(change.after[kind])];
    const isAsLeft = after.every((code) => now.includes(code)) && !before.some((code) => now.includes(code));
    if (!isAsLeft && !evenIfChanged) return false;
    const to = [...now.filter((code) => !after.includes(code)), ...before.filter((code) => !now.includes(code))];
    const target = { listingId: null, serviceId: change.serviceId, organizationId: null, locationId: null, atId: null };
    await this.values.write(tx, target, [{ field, from: now, to }]);
    return true;
  }

  private async restoreRow(
    tx: Tx,
    change: StoredChange,
    columns: readonly string[],
    evenIfChanged: boolean,
  ): Promise<boolean> {
    const { table, rowId, operation, before, after } = change;
    if (!TABLES.has(table) || columns.some((column) => !/^[a-z_0-9]+$/.test(column))) return false;
    const [current] = await tx.query<{ row: StoredRow }[]>(
      `SELECT to_jsonb(r) AS row FROM hsds.${table} r WHERE r.id = $1 FOR UPDATE`,
      [rowId],
    );
    if (!current) return false;
    const isAsLeft =
      columns.every((column) => same(current.row[column], after[column])) &&
      (operation !== 'insert' || !current.row['missing_since']);
    if (!isAsLeft && !evenIfChanged) return false;
    if (operation === 'insert') await this.values.update(tx, table, rowId, {}, true);
    else
      await tx.query(
        `UPDATE hsds.${table} r SET updated_at = $3, (${columns.join(', ')}) = (SELECT ${columns.map((column) => `p.${column}`).join(', ')} FROM jsonb_populate_record(r, $2::jsonb) p) WHERE r.id = $1`,
        [
          rowId,
          JSON.stringify(Object.fromEntries(columns.map((column) => [column, before[column] ?? null]))),
          this.clock.now(),
        ],
      );
    return true;
  }
}
