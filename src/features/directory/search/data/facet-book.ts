import type { Tx } from '../../../../platform/database/transactor.js';
import type { CodeTable } from '../domain/count-facets.js';
import { KIND_OF_FACET } from '../domain/facet-kinds.js';
import { ProfileBook } from '../domain/profile-book.js';
import { FACETS, type Facet } from '../domain/search-filters.js';

const CODES = 'SELECT number, kind, code FROM search_facet_codes';
const PROFILES = 'SELECT id, codes FROM search_profiles WHERE id > $1 ORDER BY id LIMIT $2';
const PROFILES_BY_ID = 'SELECT id, codes FROM search_profiles WHERE id = ANY ($1::int[])';
const OPEN_PATTERNS = `
  SELECT coalesce(max(id), 0) AS highest, coalesce(array_agg(id) FILTER (WHERE openings @> $1::timestamptz), '{}') AS open FROM schedule_patterns`;

const AT_ONCE = 50_000;
const FEW = 500;
const MINUTES_REMEMBERED = 8;

interface CodeRow {
  readonly number: number;
  readonly kind: string;
  readonly code: string;
}

interface ProfileRow {
  readonly id: number;
  readonly codes: readonly number[];
}

/** Which patterns of hours are open at one minute. */
export interface OpenPatterns {
  readonly highest: number;
  has(pattern: number): boolean;
}

/**
 * What this process remembers so as to count: the values by number, the profiles it met, and which patterns of hours are open in a minute.
 * Values and profiles never change once written; the minute passes.
 */
export class FacetBook {
  readonly profiles = new ProfileBook();
  private numbers = new Map<string, number>();
  private table: CodeTable = { facetOf: new Uint8Array(0), codeOf: [] };
  private readonly minutes = new Map<number, OpenPatterns>();

  /** The table of values; read again when a listing has one that is not in it. */
  async codes(tx: Tx): Promise<CodeTable> {
    if (this.table.codeOf.length === 0) await this.readCodes(tx);
    return this.table;
  }

  /** The numbers of these values; -1, which no listing has, for one that is not there. */
  async numbersOf(tx: Tx, facet: Facet, codes: readonly string[]): Promise<readonly number[]> {
    const find = (code: string) => this.numbers.get(`${KIND_OF_FACET[facet]}:${code}`);
    if (codes.some((code) => find(code) === undefined)) await this.readCodes(tx);
    return codes.map((code) => find(code) ?? -1);
  }

  /** Remembers the profiles of these matches. */
  async meet(tx: Tx, met: Iterable<number>): Promise<void> {
    const missing = () => [...new Set(met)].filter((id) => !this.profiles.has(id));
    let unknown = missing();
    if (unknown.length === 0) return;
    if (unknown.length > FEW) {
      await this.readAll(tx);
      unknown = missing();
    }
    if (unknown.length > 0) this.remember(await tx.query<ProfileRow[]>(PROFILES_BY_ID, [unknown]));
    await this.readCodes(tx);
  }

  /** Which patterns are open at the minute of `at`; asked again when a match has a newer pattern. */
  async openAt(tx: Tx, at: Date, highestMet: number): Promise<OpenPatterns> {
    const minute = Math.floor(at.getTime() / 60_000);
    const known = this.minutes.get(minute);
    if (known && known.highest >= highestMet) return known;
    const [row] = await tx.query<{ highest: number; open: readonly number[] }[]>(OPEN_PATTERNS, [
      new Date(minute * 60_000),
    ]);
    const flags = new Uint8Array(Math.max(row?.highest ?? 0, highestMet) + 1);
    for (const id of row?.open ?? []) flags[id] = 1;
    const open = { highest: flags.length - 1, has: (pattern: number) => flags[pattern] === 1 };
    this.minutes.set(minute, open);
    for (const old of [...this.minutes.keys()].slice(0, -MINUTES_REMEMBERED)) this.minutes.delete(old);
    return open;
  }

  private async readCodes(tx: Tx): Promise<void> {
    const rows = await tx.query<CodeRow[]>(CODES);
    const highest = rows.reduce((max, { number }) => Math.max(max, number), 0);
    const facetOf = new Uint8Array(highest + 1).fill(FACETS.length);
    const codeOf: (string | undefined)[] = Array.from({ length: highest + 1 });
    for (const { number, kind, code } of rows) {
      facetOf[number] = FACETS.findIndex((facet) => KIND_OF_FACET[facet] === kind);
      codeOf[number] = code;
    }
    this.numbers = new Map(rows.map(({ number, kind, code }) => [`${kind}:${code}`, number]));
    this.table = { facetOf, codeOf };
  }

  private async readAll(tx: Tx): Promise<void> {
    for (let after = this.profiles.highest; ;) {
      const rows = await tx.query<ProfileRow[]>(PROFILES, [after, AT_ONCE]);
      this.remember(rows);
      const last = rows.at(-1);
      if (!last || rows.length < AT_ONCE) return;
      after = last.id;
    }
  }

  private remember(rows: readonly ProfileRow[]): void {
    for (const { id, codes } of rows) this.profiles.put(id, codes);
  }
}
