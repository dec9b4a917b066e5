import type { Tx } from '../../../../platform/database/transactor.js';
import { ListingColumns, ROW_BYTES } from '../domain/listing-columns.js';
import type { PartMatch } from '../domain/part-set.js';
import { PartSets, type Matches } from '../domain/part-sets.js';
import { partsOf, type TextQuery } from '../domain/search-query.js';
import { eachWord, isOneWord, matchesAmong, PartsMaker, type WordRow } from '../domain/word-parts.js';
import type { FacetBook } from './facet-book.js';
import {
  CHANGES,
  COMMON,
  HIGHEST,
  MATCH_FEW,
  MATCHES_OF_PARTS,
  PARTS_OF_CHANGED,
  ROOM_TO_GROUP,
  ROWS_BETWEEN,
  ROWS_OF,
  WORDS_BETWEEN,
  WORDS_OF,
} from './listing-book.sql.js';

const AT_ONCE = 25_000;
const WORDS_AT_ONCE = 4_000;
const MOST_BYTES_OF_PARTS = 160 << 20;
/** The rest is for what searches ask for besides. */
const BYTES_OF_COMMON = 120 << 20;
/** Parts that match no more are read while a search waits. */
const FEW = 3_000;
const MOST_TO_LEARN = 300;
/** Of which listings and words what they match is read before anybody asks: where there are so many of the one, and more of the other. */
const WORTH_READING = { listings: 10_000, matches: FEW };
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
  /** What changed since the common words began to be read. */
  private readonly touched = new Set<number>();
  /** Whoever reads into the book waits for whoever does so already: an older state never comes after a newer. */
  private reading: Promise<unknown> = Promise.resolve();

  /** `aside` runs work in a reading transaction of its own. */
  constructor(
    private readonly facets: FacetBook,
    private readonly aside: (work: (tx: Tx) => Promise<void>) => Promise<void>,
    private readonly worth = WORTH_READING,
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
      const few = await this.few(tx, missing);
      if (few.length < missing.length) return null;
      await this.alone(() => this.readParts(tx, few));
      if (this.parts.missing(parts).length > 0) return null;
    }
    this.parts.use(parts);
    return this.parts.match(query, this.columns.size);
  }

  /** Those parts that match few. Words side by side match no more than all of them do anywhere. */
  private async few(tx: Tx, parts: readonly string[]): Promise<readonly string[]> {
    const known = parts.filter((part) => !isOneWord(part) && this.parts.mostWithAll(eachWord(part), FEW) <= FEW);
    const asked = parts.filter((part) => !known.includes(part));
    if (asked.length === 0) return known;
    const rows = await tx.query<{ text: string }[]>(MATCH_FEW, [asked, FEW]);
    return [...known, ...rows.map(({ text }) => text)];
  }

  /** What is remembered of one part, as "number: rank"; nothing where it is not. */
  matchesOfPart(part: string): readonly string[] {
    return this.parts.listed(part);
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

  /** Reads what common words match, all in one pass over the documents; searches and changes are let in between. */
  async readCommon(): Promise<void> {
    const { columns } = this;
    const isCurrent = (): boolean => this.columns === columns;
    let maker = new PartsMaker([], 0);
    await this.alone(() =>
      this.aside(async (tx) => {
        const values = [this.worth.matches, columns.size, BYTES_OF_COMMON];
        const common = await tx.query<{ part: string }[]>(COMMON, values);
        maker = new PartsMaker(common.map(({ part }) => part), columns.size); // prettier-ignore
        this.touched.clear();
      }),
    );
    for (let from = 0; from < columns.size && isCurrent(); from += WORDS_AT_ONCE)
      await this.alone(() =>
        this.aside(async (tx) => {
          await tx.query(ROOM_TO_GROUP);
          maker.add(await tx.query<WordRow[]>(WORDS_BETWEEN, [from, from + WORDS_AT_ONCE]));
        }),
      );
    await this.alone(() =>
      this.aside(async (tx) => {
        const made = await maker.made();
        const found = await this.matchesOf(tx, this.touched, [...new Set([...this.parts.texts, ...made.keys()])]);
        if (!isCurrent()) return;
        for (const [text, set] of made) this.parts.keep(text, set);
        this.parts.change(this.touched, found, columns.size);
        this.parts.use(new Set());
        this.touched.clear();
      }),
    );
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
    const [now] = await tx.query<{ highest: number; snapshot: string }[]>(HIGHEST);
    const columns = new ListingColumns();
    for (let from = 0; from <= (now?.highest ?? 0); from += AT_ONCE)
      await this.readRows(tx, columns, ROWS_BETWEEN, [from, from + AT_ONCE]);
    this.columns = columns;
    this.parts.clear();
    this.looked(now?.snapshot ?? '');
    // Nobody waits for it: searches visit what they match until it is there.
    if (columns.size > this.worth.listings) void this.readCommon().catch(() => undefined);
  }

  private async readChanged(tx: Tx, numbers: ReadonlySet<number>): Promise<void> {
    if (numbers.size === 0) return;
    const there = await this.readRows(tx, this.columns, ROWS_OF, [[...numbers]]);
    const found = await this.matchesOf(tx, numbers, this.parts.texts);
    for (const number of numbers) if (!there.has(number)) this.columns.drop(number);
    this.parts.change(numbers, found, this.columns.size);
    for (const number of numbers) this.touched.add(number);
  }

  /** What the parts match of these listings. Of words side by side the database is asked. */
  private async matchesOf(
    tx: Tx,
    numbers: ReadonlySet<number>,
    texts: readonly string[],
  ): Promise<ReadonlyMap<string, readonly PartMatch[]>> {
    if (numbers.size === 0) return new Map();
    const found = matchesAmong(await tx.query<WordRow[]>(WORDS_OF, [[...numbers]]), texts);
    const others = texts.filter((text) => !isOneWord(text));
    if (others.length === 0) return found;
    const rows = await tx.query<PartOfChanged[]>(PARTS_OF_CHANGED, [[...numbers], others]);
    for (const { text, number, rank } of rows) found.set(text, [...(found.get(text) ?? []), { number, rank }]);
    return found;
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
    await this.readParts(tx, this.parts.missing(new Set([next])));
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
