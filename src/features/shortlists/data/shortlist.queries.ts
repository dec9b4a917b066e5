import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Page } from '../../../kernel/page.js';
import { invalid, type Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';

/** A shortlist in a list. */
export interface ShortlistRow {
  readonly id: string;
  readonly title: string;
  readonly ownerName: string;
  readonly isShared: boolean;
  readonly personId: string | null;
  readonly listings: number;
  readonly updatedAt: Date;
  readonly sortKey: string;
}

/** What a person was offered once, and what of it they chose. */
export interface OptionsOfferedRow {
  readonly id: string;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly offered: readonly string[];
  readonly chosen: readonly string[];
}

const LIST = `
  SELECT s.id, s.title, coalesce(u.display_name, '') AS "ownerName", s.is_shared AS "isShared", s.person_id AS "personId",
         (SELECT count(*)::int FROM shortlist_items i WHERE i.shortlist_id = s.id) AS listings, s.updated_at AS "updatedAt", s.updated_at::text AS "sortKey"
    FROM shortlists s LEFT JOIN users u ON u.id = s.owner_id
   WHERE s.ended_at IS NULL AND ($1::timestamptz IS NULL OR (s.updated_at, s.id) < ($1::timestamptz, $2::uuid))
   ORDER BY s.updated_at DESC, s.id DESC LIMIT $3`;

const OFFERED = `
  SELECT o.id, o.recorded_at AS "recordedAt", coalesce(u.display_name, '') AS "recordedBy", o.offered, o.chosen
    FROM options_offered o LEFT JOIN users u ON u.id = o.recorded_by
   WHERE o.person_id = $1 ORDER BY o.recorded_at DESC, o.id DESC LIMIT 50`;

const RECORD = `
  INSERT INTO options_offered (id, agency_id, person_id, shortlist_id, offered, chosen, recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

const FIRST_PAGE = [null, null] as const;

/** Lists of shortlists, and what persons were offered. */
@Injectable()
export class ShortlistQueries {
  /** The actor's own and those shared in the agency, the last used first. */
  async list(tx: Tx, first: number, after: string | null): Promise<Page<ShortlistRow> | Problem> {
    const start = after === null ? FIRST_PAGE : decodeCursor(after, 2);
    if (!start) return invalid('after', 'This is not where a page ended.');
    const rows = await tx.query<ShortlistRow[]>(LIST, [...start, first + 1]);
    return toPage(rows, first, ({ sortKey, id }) => [sortKey, id]);
  }

  /** What the person was offered, the last first. */
  offeredTo(tx: Tx, personId: string): Promise<OptionsOfferedRow[]> {
    return tx.query(OFFERED, [personId]);
  }

  async record(tx: Tx, values: readonly unknown[]): Promise<void> {
    await tx.query(RECORD, [...values]);
  }
}
