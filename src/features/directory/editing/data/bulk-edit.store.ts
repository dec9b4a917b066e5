import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { newId } from '../../../../kernel/ids.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { FieldFault } from '../domain/check-values.js';
import type { FieldValue } from '../domain/field-value.js';

export const BULK_ROW_STATES = ['change', 'same', 'fault', 'stale'] as const;

export type BulkRowState = (typeof BULK_ROW_STATES)[number];

/** A field with the value before and after. */
export interface BulkChange {
  readonly field: string;
  readonly from: FieldValue;
  readonly to: FieldValue;
}

/** What an edit of many means for one listing, or one line of a file. */
export interface BulkRow {
  readonly nr: number;
  readonly listingId: string | null;
  readonly title: string;
  readonly state: BulkRowState;
  readonly changes: readonly BulkChange[];
  readonly faults: readonly FieldFault[];
}

export interface BulkEdit {
  readonly id: string;
  readonly kind: 'choice' | 'csv';
  readonly state: 'prepared' | 'applied' | 'undone';
  readonly title: string;
  readonly preparedAt: Date;
  readonly byName: string;
  readonly appliedAt: Date | null;
  readonly undoneAt: Date | null;
  /** Listings that were changed. */
  readonly changed: number;
  /** Changes that were left, for somebody had changed the same since. */
  readonly kept: number;
  readonly counts: Readonly<Partial<Record<BulkRowState, number>>>;
}

const COLUMNS = `
  b.id, b.kind, b.state, b.title, b.prepared_at AS "preparedAt", b.by_name AS "byName", b.applied_at AS "appliedAt", b.undone_at AS "undoneAt", b.changed, b.kept,
  (SELECT coalesce(json_object_agg(r.state, r.count), '{}') FROM (SELECT state, count(*)::int FROM bulk_edit_rows WHERE bulk_id = b.id GROUP BY 1) r) AS counts`;
const ONE = `SELECT ${COLUMNS} FROM bulk_edits b WHERE b.id = $1`;
const LATEST = `SELECT ${COLUMNS} FROM bulk_edits b ORDER BY b.prepared_at DESC, b.id LIMIT $1`;
const LOCK = `SELECT state FROM bulk_edits WHERE id = $1 FOR UPDATE`;
const ADD = `INSERT INTO bulk_edits (id, kind, state, title, prepared_at, user_id, by_name) VALUES ($1, $2, 'prepared', $3, $4, $5, $6)`;
const ADD_ROWS = `
  INSERT INTO bulk_edit_rows (bulk_id, nr, listing_id, title, state, changes, faults)
  SELECT $1, r.nr, r."listingId", r.title, r.state, r.changes, r.faults
    FROM jsonb_to_recordset($2::jsonb) AS r (nr integer, "listingId" uuid, title text, state text, changes jsonb, faults jsonb)`;
const ROWS = `
  SELECT nr, listing_id AS "listingId", title, state, changes, faults FROM bulk_edit_rows
   WHERE bulk_id = $1 AND nr > $2 AND ($3::text IS NULL OR state = $3) ORDER BY nr LIMIT $4`;
const APPLIED = `UPDATE bulk_edits SET state = 'applied', applied_at = $2, changed = $3, kept = $4 WHERE id = $1`;
const UNDONE = `UPDATE bulk_edits SET state = 'undone', undone_at = $2, kept = $3 WHERE id = $1`;

/** Keeps edits of many listings: what each means before it is applied, and what became of it. */
@Injectable()
export class BulkEditStore {
  constructor(private readonly clock: Clock) {}

  async one(tx: Tx, id: string): Promise<BulkEdit | null> {
    const [edit] = await tx.query<BulkEdit[]>(ONE, [id]);
    return edit ?? null;
  }

  latest(tx: Tx, first: number): Promise<BulkEdit[]> {
    return tx.query(LATEST, [first]);
  }

  /** Its rows after that number, in their order. */
  rows(
    tx: Tx,
    id: string,
    { after, state, first }: { after: number; state: BulkRowState | null; first: number },
  ): Promise<BulkRow[]> {
    return tx.query(ROWS, [id, after, state, first]);
  }

  async lock(tx: Tx, id: string): Promise<BulkEdit['state'] | null> {
    const [edit] = await tx.query<{ state: BulkEdit['state'] }[]>(LOCK, [id]);
    return edit?.state ?? null;
  }

  async add(tx: Tx, actor: Actor, kind: BulkEdit['kind'], title: string): Promise<string> {
    const id = newId();
    await tx.query(ADD, [id, kind, title, this.clock.now(), actor.userId, actor.name]);
    return id;
  }

  async addRows(tx: Tx, id: string, rows: readonly BulkRow[]): Promise<void> {
    await tx.query(ADD_ROWS, [id, JSON.stringify(rows)]);
  }

  async applied(tx: Tx, id: string, changed: number, kept: number): Promise<void> {
    await tx.query(APPLIED, [id, this.clock.now(), changed, kept]);
  }

  async undone(tx: Tx, id: string, kept: number): Promise<void> {
    await tx.query(UNDONE, [id, this.clock.now(), kept]);
  }
}
