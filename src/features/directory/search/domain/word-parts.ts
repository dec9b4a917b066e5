import { PartSetMaker, type PartMatch, type PartSet } from './part-set.js';
import { RANK_UNIT } from './part-sets.js';

/** A word and the listings in which it stands; with weights, those in whose names it stands so. */
export interface WordRow {
  readonly word: string;
  /** Of each place in the names where it stands: A to D. Null for the row of all listings that say it anywhere. */
  readonly weights: string | null;
  /** Their numbers, of four bytes each, in base64. */
  readonly numbers: string;
}

const PART = /^'([^']*)'(:\*)?$/;
const WEIGHT: Readonly<Record<string, number>> = { A: 1, B: 0.5, C: 0.2, D: 0.05 };
const MADE_AT_ONCE = 20;
const ALL_PLACES = 1.64493406685;

/** The words of a part, each as a part by itself. */
export const eachWord = (part: string): readonly string[] => part.match(/'[^']*'/g) ?? [];

/** Whether it is a word, or a beginning, and not several words side by side. */
export const isOneWord = (part: string): boolean => PART.test(part);

/** What `ts_rank` says of one word that stands in such places. */
export function rankOf(weights: string): number {
  let [sum, best, at] = [0, -1, 0];
  [...weights].forEach((letter, n) => {
    const weight = WEIGHT[letter] ?? 0;
    sum += weight / (n + 1) ** 2;
    if (weight > best) [best, at] = [weight, n];
  });
  return Math.fround((best + sum - best / (at + 1) ** 2) / ALL_PLACES);
}

interface TakeMatches {
  readonly matched: (part: string, numbers: Int32Array) => void;
  readonly named: (part: string, ranks: Iterable<readonly [number, number]>) => void;
}

/** Finds what parts of one word each match by reading what words each listing has, so that all are read in one pass. */
export class WordParts {
  private readonly whole = new Map<string, string>();
  private readonly begun = new Map<string, string>();
  private longest = 0;

  constructor(parts: Iterable<string>) {
    for (const part of parts) {
      const [, word, isBegun] = PART.exec(part) ?? [];
      if (word === undefined) continue;
      (isBegun ? this.begun : this.whole).set(word, part);
      if (isBegun) this.longest = Math.max(this.longest, word.length);
    }
  }

  /** Tells, by part, some of those that it matches; and then the ranks of all whose names say it. */
  each(rows: readonly WordRow[], take: TakeMatches): void {
    const ranked = new Map<string, WordRow[]>();
    for (const row of rows) {
      const parts = this.of(row.word);
      if (parts.length === 0) continue;
      if (row.weights === null) {
        const numbers = unpackedNumbers(row.numbers);
        for (const part of parts) take.matched(part, numbers);
      } else
        for (const part of parts) {
          const said = ranked.get(part);
          if (said) said.push(row);
          else ranked.set(part, [row]);
        }
    }
    for (const [part, said] of ranked) take.named(part, ranks(said));
  }

  private of(word: string): readonly string[] {
    const parts: string[] = [];
    const itself = this.whole.get(word);
    if (itself !== undefined) parts.push(itself);
    for (let length = 1; length <= Math.min(word.length, this.longest); length++) {
      const part = this.begun.get(word.slice(0, length));
      if (part !== undefined) parts.push(part);
    }
    return parts;
  }
}

/** Numbers with their ranks. The words of one listing count together, as all that begin so. */
function* ranks(rows: readonly WordRow[]): Iterable<readonly [number, number]> {
  const [only] = rows;
  if (only && rows.length === 1) {
    const rank = Math.round(rankOf(only.weights ?? '') * RANK_UNIT);
    for (const number of unpackedNumbers(only.numbers)) yield [number, rank];
    return;
  }
  const sums = new Map<number, number>();
  for (const { weights, numbers } of rows) {
    const rank = rankOf(weights ?? '');
    for (const number of unpackedNumbers(numbers)) sums.set(number, Math.fround((sums.get(number) ?? 0) + rank));
  }
  for (const [number, sum] of sums) yield [number, Math.round(sum * RANK_UNIT)];
}

function unpackedNumbers(packed: string): Int32Array {
  const bytes = Buffer.from(packed, 'base64');
  bytes.swap32();
  return new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** Gathers the sets of many parts at once. */
export class PartsMaker {
  private readonly words: WordParts;
  private readonly makers: ReadonlyMap<string, PartSetMaker>;

  constructor(parts: readonly string[], size: number) {
    this.words = new WordParts(parts);
    this.makers = new Map(parts.map((part) => [part, new PartSetMaker(size)]));
  }

  add(rows: readonly WordRow[]): void {
    this.words.each(rows, {
      matched: (part, numbers) => {
        const maker = this.makers.get(part);
        for (let n = 0; maker && n < numbers.length; n++) maker.match(numbers[n] ?? 0);
      },
      named: (part, said) => {
        const maker = this.makers.get(part);
        for (const [number, rank] of said) if (rank > 0) maker?.name(number, rank);
      },
    });
  }

  /** Others have their turn while the sets are made. */
  async made(): Promise<ReadonlyMap<string, PartSet>> {
    const made = new Map<string, PartSet>();
    for (const [part, maker] of this.makers) {
      made.set(part, maker.made());
      if (made.size % MADE_AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    return made;
  }
}

/** What these parts match among the listings of the rows. */
export function matchesAmong(rows: readonly WordRow[], parts: Iterable<string>): Map<string, PartMatch[]> {
  const found = new Map<string, Map<number, number>>();
  const of = (part: string): Map<number, number> => {
    const known = found.get(part) ?? new Map<number, number>();
    found.set(part, known);
    return known;
  };
  new WordParts(parts).each(rows, {
    matched: (part, numbers) => numbers.forEach((number) => of(part).set(number, of(part).get(number) ?? 0)),
    named: (part, said) => {
      for (const [number, rank] of said) of(part).set(number, rank);
    },
  });
  return new Map([...found].map(([part, of]) => [part, [...of].map(([number, rank]) => ({ number, rank }))]));
}
