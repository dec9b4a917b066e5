import { Injectable } from '@nestjs/common';
import type { Actor, Locale } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { decodeCursor, toPage, type Page } from '../../../../kernel/page.js';
import { invalid, notFound, type Problem } from '../../../../kernel/problem.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import type { ChangeOrigin } from '../../data/change-origin.js';
import { changeInWords, type ChangeInWords, type KeptChange } from '../domain/change-words.js';
import { CHANGE_COLUMNS, TOUCHING } from './kept-changes.sql.js';

/** What one person, import or job changed of a listing at one time. */
export interface HistoryEntry {
  readonly id: string;
  readonly at: Date;
  readonly byName: string | null;
  readonly origin: ChangeOrigin;
  readonly changes: readonly HistoryChange[];
}

/** One change in words, and whether what was there before can be put back. */
export interface HistoryChange extends ChangeInWords {
  readonly changeId: string;
  readonly canRestore: boolean;
}

interface EntryRow extends Omit<HistoryEntry, 'changes'> {
  readonly kept: readonly (KeptChange & { readonly id: string })[];
}

const HISTORY = `
  WITH asked AS MATERIALIZED (
    SELECT s.id AS service_id, s.organization_id, sl.id AS listing_id, sl.location_id FROM hsds.service_at_location sl JOIN hsds.service s ON s.id = sl.service_id WHERE sl.id = $3
    UNION ALL SELECT s.id, s.organization_id, NULL, NULL FROM hsds.service s WHERE s.id = $3
  ), touching AS (${TOUCHING}),
  entries AS (
    SELECT max(c.id) AS top, array_agg(c.id) AS ids, c.at, c.origin, c.by_name FROM (SELECT DISTINCT id FROM touching) t JOIN directory_changes c USING (id)
     GROUP BY c.at, c.origin, c.origin_id, c.user_id, c.by_name HAVING $4::bigint IS NULL OR max(c.id) < $4 ORDER BY 1 DESC LIMIT $5
  )
  SELECT e.top::text AS id, e.at, e.origin, e.by_name AS "byName",
         (SELECT json_agg(to_json(k) ORDER BY k.id::bigint) FROM (SELECT ${CHANGE_COLUMNS} FROM directory_changes c WHERE c.id = ANY (e.ids)) k) AS kept
    FROM entries e ORDER BY e.top DESC`;

const EXISTS = `SELECT 1 FROM hsds.service_at_location WHERE id = $1 UNION ALL SELECT 1 FROM hsds.service WHERE id = $1`;

/** Rows of one value each, such as the service itself, cannot be taken back to before they were made. */
const isRestorable = ({ operation, table }: KeptChange): boolean =>
  operation === 'update' || !['organization', 'service', 'location', 'service_at_location', 'program'].includes(table);

/** Reads what happened to a listing: itself, its service, its place and its organization. */
@Injectable()
export class ListingHistory {
  constructor(private readonly transactor: Transactor) {}

  /** The newest first. Nothing of where a confidential place is stands in it. */
  async of(
    actor: Actor,
    listingId: string,
    first: number,
    after: string | null,
  ): Promise<Page<HistoryEntry> | Problem> {
    const key = after === null ? [null] : decodeCursor(after, 1);
    if (!key || (key[0] !== null && !/^\d{1,18}$/.test(String(key[0]))))
      return invalid('after', 'This is no cursor of a history.');
    const rows = await this.transactor.read(actor, async (tx) => {
      const exists = isUuid(listingId) && (await tx.query<unknown[]>(EXISTS, [listingId])).length > 0;
      return exists ? tx.query<EntryRow[]>(HISTORY, [null, null, listingId, key[0], first + 1]) : null;
    });
    if (!rows) return notFound();
    const { items, nextCursor } = toPage(rows, first, ({ id }) => [id]);
    return {
      items: items.map((row) => entryOf(row, actor.locale)).filter(({ changes }) => changes.length > 0),
      nextCursor,
    };
  }
}

const entryOf = ({ kept, ...entry }: EntryRow, locale: Locale): HistoryEntry => ({
  ...entry,
  changes: kept.flatMap((change) =>
    changeInWords(change, locale).map((words) => ({ ...words, changeId: change.id, canRestore: isRestorable(change) })),
  ),
});
