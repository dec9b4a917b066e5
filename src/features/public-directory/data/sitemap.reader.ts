import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { Transactor } from '../../../platform/database/transactor.js';

const READER = systemActor('The site map');

/** A page that search engines may know. */
export interface SitemapEntry {
  readonly id: string;
  readonly day: string;
}

const COUNT = 'SELECT count(*)::int AS count FROM search_documents';

/** The listing before the part that skips $1 of them, in the order of ids; none before the first part. */
const BOUNDARY = 'SELECT listing_id AS id FROM search_documents ORDER BY listing_id LIMIT 1 OFFSET $1 - 1';

const ENTRIES = `
  SELECT d.listing_id AS id, to_char(s.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day
    FROM search_documents d JOIN hsds.service s ON s.id = d.service_id
   WHERE d.listing_id > $1::uuid ORDER BY d.listing_id LIMIT $2`;

const NONE = '00000000-0000-0000-0000-000000000000';
const AT_ONCE = 2_000;

/** Reads which listings there are, in parts, some at a time. */
@Injectable()
export class SitemapReader {
  constructor(private readonly transactor: Transactor) {}

  async count(): Promise<number> {
    const [row] = await this.query<{ count: number }>(COUNT, []);
    return row?.count ?? 0;
  }

  /** Up to `many` listings after the first `skipped`. */
  async *entries(skipped: number, many: number): AsyncGenerator<readonly SitemapEntry[]> {
    const [before] = skipped === 0 ? [{ id: NONE }] : await this.query<{ id: string }>(BOUNDARY, [skipped]);
    let [after, left] = [before?.id, many];
    while (after !== undefined && left > 0) {
      const entries: readonly SitemapEntry[] = await this.query(ENTRIES, [after, Math.min(left, AT_ONCE)]);
      if (entries.length > 0) yield entries;
      left -= entries.length;
      after = entries.length < AT_ONCE ? undefined : entries.at(-1)?.id;
    }
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.transactor.read(READER, (tx) => tx.query<Row[]>(sql, values));
  }
}
