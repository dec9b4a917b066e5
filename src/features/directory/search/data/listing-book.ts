import type { Tx } from '../../../../platform/database/transactor.js';
import { ListingColumns, ROW_BYTES } from '../domain/listing-columns.js';
import { PartSets, type Matches, type PartMatch } from '../domain/part-sets.js';
import { partsOf, type TextQuery } from '../domain/search-query.js';
import type { FacetBook } from './facet-book.js';
import {
  CHANGES,
  COMMON,
  HIGHEST,
  MATCH_FEW,
  MATCHES_OF_PARTS,
  PARTS_OF_CHANGED,
  ROWS_BETWEEN,
  ROWS_OF,
} from './listing-book.sql.js';

const AT_ONCE = 25_000;
const MOST_BYTES_OF_PARTS = 160 << 20;
/** Parts that match no more are read while a search waits. */
const FEW = 3_000;
const MOST_TO_LEARN = 300;
/** In fewer listings no word is worth it. */
const LEAST_LISTINGS = 10_000;
/** Changes are written down for a day; who did not look for half a day reads everything anew. */
const HALF_A_DAY = 12 * 3_600_000;

/** What changed since a process looked last, as the database tells it. */
export interface Changes {
  readonly snapshot: string;
  readonly changed: readonly (number | null)[] | null;
}

/**
 * What this process remembers of every listing, and of what the words of late searches match. Before each search it is asked what
 * changed since; so whatever was committed before a search began is in its answer, whichever process wrote it.
 */
export class ListingBook {
  columns = new ListingColumns();
  private parts = new PartSets(MOST_BYTES_OF_PARTS);
  private snapshotRead: string | null = null;
  private lookedAt = 0;
  private toLearn = new Set<string>();
  private isLearning = false;
  /** Whoever reads into the book waits for whoever does so already: an older state never comes after a newer. */
  private reading: Promise<unknown> = Promise.resolve();

  /** `aside` runs work in a reading transaction of its own. */
  constructor(
    private readonly facets: FacetBook,
    private readonly aside: (work: (tx: Tx) => Promise<void>) => Promise<void>,
  ) {}

  /** The state that is remembered; null before anything was read. */
  get snapshot(): string | null {
    return performance.now() - this.lookedAt > HALF_A_DAY ? null : this.snapshotRead;
  }

  /** Takes in what changed; `told` is what the database said since `snapshot`. */
  async follow(tx: Tx, told: Changes | null): Promise<void> {
    if (told && this.snapshot !== null && !told.changed) return this.looked(told.snapshot);
    await this.alone(async () => {
      const since = this.snapshot;
      const [changes] = since === null ? [] : await tx.query<Changes[]>(CHANGES, [since]);
      const changed = changes?.changed ?? [];
      if (!changes || changed.includes(null)) return this.readAll(tx);
      await this.readChanged(tx, new Set(changed.filter((number) => number !== null)));
      this.looked(changes.snapshot);
    });
  }

  /** What the query matches by what is remembered of its parts; null where some are not, and match too much to be read now. */
  async match(tx: Tx, query: TextQuery): Promise<Matches | null> {
    const parts = partsOf(query.parts);
    const missing = this.parts.missing(parts);
    if (missing.length > 0) {
      const few = (await tx.query<{ text: string }[]>(MATCH_FEW, [missing, FEW])).map(({ text }) => text);
      if (few.length < missing.length) return null;
      await this.alone(() => this.readParts(tx, few));
      if (this.parts.missing(parts).length > 0) return null;
    }
    this.parts.use(parts);
    return this.parts.match(query, this.columns.size);
  }

  /** Reads what parts match, each in a transaction of its own, those asked for last first: the next search needs them. */
  async learn(parts: ReadonlySet<string>): Promise<void> {
    this.toLearn = new Set([...this.parts.missing(parts), ...this.toLearn].slice(0, MOST_TO_LEARN));
    if (this.isLearning) return;
    this.isLearning = true;
    try {
      while (this.toLearn.size > 0) await this.alone(() => this.aside((tx) => this.readNext(tx)));
    } catch {
      // Nobody waits for it: the next search that needs a part asks for it again.
      this.toLearn.clear();
    } finally {
      this.isLearning = false;
    }
  }

  private looked(snapshot: string): void {
    this.snapshotRead = snapshot;
    this.lookedAt = performance.now();
  }

  private alone(work: () => Promise<void>): Promise<void> {
    const done = this.reading.then(work);
    this.reading = done.catch(() => undefined);
    return done;
  }

  private async readAll(tx: Tx): Promise<void> {
    const [now] = await tx.query<{ highest: number; listings: number; snapshot: string }[]>(HIGHEST);
    const columns = new ListingColumns();
    for (let from = 0; from <= (now?.highest ?? 0); from += AT_ONCE)
      await this.readRows(tx, columns, ROWS_BETWEEN, [from, from + AT_ONCE]);
    this.columns = columns;
    this.parts.clear();
    this.looked(now?.snapshot ?? '');
    const common = await tx.query<{ part: string }[]>(COMMON, [Math.max(now?.listings ?? 0, LEAST_LISTINGS)]);
    void this.learn(new Set(common.map(({ part }) => part)));
  }

  private async readChanged(tx: Tx, numbers: ReadonlySet<number>): Promise<void> {
    if (numbers.size === 0) return;
    const there = await this.readRows(tx, this.columns, ROWS_OF, [[...numbers]]);
    const found = await tx.query<PartOfChanged[]>(PARTS_OF_CHANGED, [[...numbers], this.parts.texts]);
    for (const number of numbers) if (!there.has(number)) this.columns.drop(number);
    this.parts.change(numbers, byText(found));
  }

  /** Reads rows with their profiles, and tells their numbers. */
  private async readRows(tx: Tx, into: ListingColumns, sql: string, values: unknown[]): Promise<ReadonlySet<number>> {
    const [row] = await tx.query<{ packed: string | null }[]>(sql, values);
    const bytes = Buffer.from(row?.packed ?? '', 'base64');
    const numbers = new Set<number>();
    const profiles = new Set<number>();
    for (let at = 0; at + ROW_BYTES <= bytes.length; at += ROW_BYTES) {
      const number = into.put(bytes.subarray(at, at + ROW_BYTES));
      numbers.add(number);
      profiles.add(into.profile[number] ?? 0);
    }
    await this.facets.meet(tx, profiles);
    return numbers;
  }

  private async readNext(tx: Tx): Promise<void> {
    const [next] = this.toLearn;
    if (next === undefined) return;
    await this.readParts(tx, [next]);
    this.toLearn.delete(next);
    this.parts.use(new Set([next]));
  }

  private async readParts(tx: Tx, texts: readonly string[]): Promise<void> {
    const rows = await tx.query<{ text: string; matches: string | null }[]>(MATCHES_OF_PARTS, [texts]);
    for (const { text, matches } of rows) this.parts.put(text, matches, this.columns.size);
  }
}

interface PartOfChanged extends PartMatch {
  readonly text: string;
}

function byText(rows: readonly PartOfChanged[]): ReadonlyMap<string, readonly PartMatch[]> {
  const grouped = new Map<string, PartMatch[]>();
  for (const row of rows) {
    const known = grouped.get(row.text);
    if (known) known.push(row);
    else grouped.set(row.text, [row]);
  }
  return grouped;
}
