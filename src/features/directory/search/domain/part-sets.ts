import { eachPair, pairsIn } from './packed-rows.js';
import type { MatchTree, QueryParts, TextQuery } from './search-query.js';

/** Ranks are kept as hundredths in one byte. */
export const RANK_UNIT = 100;
const MOST = 254;

/** What one part of a query matches: by number, 0 for no match, else one more than its rank by names; or, where it matches few, their numbers in order. */
type PartSet =
  | { readonly kind: 'dense'; readonly ranks: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'sparse'; readonly numbers: Int32Array; readonly ranks: Uint8Array<ArrayBuffer> };

/** One match of a part. */
export interface PartMatch {
  readonly number: number;
  /** In hundredths. */
  readonly rank: number;
}

const SPARSE_SHARE = 16;
const BEST = 15;

/** Matches, with their relevance beside. */
export interface Matches {
  readonly numbers: Int32Array;
  readonly relevance: Uint8Array;
}

/** Which listings the parts of searches match, as far as this process was asked for them lately; at most so many bytes of it. */
export class PartSets {
  /** The one asked for last comes last. */
  private readonly sets = new Map<string, PartSet>();
  private bytes = 0;

  constructor(private readonly mostBytes: number) {}

  get texts(): readonly string[] {
    return [...this.sets.keys()];
  }

  missing(parts: ReadonlySet<string>): readonly string[] {
    return [...parts].filter((text) => !this.sets.has(text));
  }

  clear(): void {
    this.sets.clear();
    this.bytes = 0;
  }

  /** Takes in the matches of a part, packed as pairs of number and rank in any order; `size` is one more than the highest number that there is. */
  put(text: string, packed: string | null, size: number): void {
    this.remove(text);
    const count = pairsIn(packed);
    if (count <= size / SPARSE_SHARE) {
      const matches: PartMatch[] = [];
      eachPair(packed, (number, rank) => matches.push({ number, rank }));
      return this.keep(text, sparse(matches));
    }
    let ranks = new Uint8Array(size);
    eachPair(packed, (number, rank) => {
      if (number >= ranks.length) ranks = widened(ranks, number);
      ranks[number] = byteOf(rank);
    });
    this.keep(text, { kind: 'dense', ranks });
  }

  /** Makes true what is kept of these listings: `matchesOf` tells, by part, those of them that it matches now. */
  change(numbers: ReadonlySet<number>, matchesOf: ReadonlyMap<string, readonly PartMatch[]>): void {
    for (const text of this.texts) {
      const set = this.sets.get(text);
      const now = matchesOf.get(text) ?? [];
      if (!set) continue;
      this.remove(text);
      this.keep(text, set.kind === 'dense' ? changedDense(set.ranks, numbers, now) : changedSparse(set, numbers, now));
    }
  }

  /** Marks what is used, and forgets what was not used longest until all fits; never what is used now. */
  use(parts: ReadonlySet<string>): void {
    for (const text of parts) {
      const set = this.sets.get(text);
      if (set) this.sets.delete(text);
      if (set) this.sets.set(text, set);
    }
    for (const text of this.texts) {
      if (this.bytes <= this.mostBytes || parts.has(text)) return;
      this.remove(text);
    }
  }

  /** What the query matches, all its parts being there. */
  match({ parts, rankScale, meant }: TextQuery, size: number): Matches {
    const matched = this.evaluate(parts.tree, size);
    const scores = this.scores(parts, size);
    const preferred = meant === null ? null : this.named(parts.meant, size);
    const scale = rankScale / parts.ranked.length / RANK_UNIT;
    let count = 0;
    for (let number = 0; number < size; number++) count += matched[number] ?? 0;
    const [numbers, relevance] = [new Int32Array(count), new Uint8Array(count)];
    for (let number = 0, at = 0; number < size; number++) {
      if (matched[number] === 0) continue;
      numbers[at] = number;
      relevance[at++] = Math.min(Math.round((scores[number] ?? 0) * scale), BEST) + (preferred?.[number] ? BEST : 0);
    }
    return { numbers, relevance };
  }

  private evaluate(tree: MatchTree, size: number): Uint8Array {
    const found = new Uint8Array(size);
    if (tree.kind === 'part') this.each(tree.text, (number) => (found[number] = 1));
    else if (tree.kind === 'any')
      for (const node of tree.of) {
        if (node.kind === 'part') this.each(node.text, (number) => (found[number] = 1));
        else this.evaluate(node, size).forEach((is, number) => is && (found[number] = 1));
      }
    else
      for (const [n, node] of tree.of.entries()) {
        const each = this.evaluate(node, size);
        if (n === 0) found.set(each);
        else for (let number = 0; number < size; number++) found[number] = (found[number] ?? 0) & (each[number] ?? 0);
      }
    return found;
  }

  private scores({ ranked }: QueryParts, size: number): Uint16Array {
    const scores = new Uint16Array(size);
    for (const text of ranked) this.each(text, (number, rank) => (scores[number] = (scores[number] ?? 0) + rank));
    return scores;
  }

  /** Those whose names say one of the parts. */
  private named(parts: readonly string[], size: number): Uint8Array {
    const named = new Uint8Array(size);
    for (const text of parts)
      this.each(text, (number, rank) => {
        if (rank > 0) named[number] = 1;
      });
    return named;
  }

  private each(text: string, take: (number: number, rank: number) => void): void {
    const set = this.sets.get(text);
    if (!set) return;
    const { ranks } = set;
    if (set.kind === 'sparse') for (let n = 0; n < ranks.length; n++) take(set.numbers[n] ?? 0, (ranks[n] ?? 1) - 1);
    else
      for (let number = 0; number < ranks.length; number++) {
        const rank = ranks[number] ?? 0;
        if (rank !== 0) take(number, rank - 1);
      }
  }

  private keep(text: string, set: PartSet): void {
    this.sets.set(text, set);
    this.bytes += bytesOf(set);
  }

  private remove(text: string): void {
    const set = this.sets.get(text);
    if (!set) return;
    this.bytes -= bytesOf(set);
    this.sets.delete(text);
  }
}

const bytesOf = (set: PartSet): number => set.ranks.length * (set.kind === 'dense' ? 1 : 5);
const byteOf = (rank: number): number => Math.min(rank, MOST) + 1;

function widened(before: Uint8Array<ArrayBuffer>, highest: number): Uint8Array<ArrayBuffer> {
  const ranks = new Uint8Array(Math.ceil(highest * 1.1) + 1);
  ranks.set(before);
  return ranks;
}

function sparse(matches: readonly PartMatch[]): PartSet {
  const sorted = [...matches].sort((a, b) => a.number - b.number);
  return {
    kind: 'sparse',
    numbers: Int32Array.from(sorted, ({ number }) => number),
    ranks: Uint8Array.from(sorted, ({ rank }) => byteOf(rank)),
  };
}

function changedDense(
  before: Uint8Array<ArrayBuffer>,
  numbers: ReadonlySet<number>,
  now: readonly PartMatch[],
): PartSet {
  const highest = now.reduce((max, { number }) => Math.max(max, number), 0);
  const ranks = highest < before.length ? before : widened(before, highest);
  for (const number of numbers) if (number < ranks.length) ranks[number] = 0;
  for (const { number, rank } of now) ranks[number] = byteOf(rank);
  return { kind: 'dense', ranks };
}

function changedSparse(
  set: Extract<PartSet, { readonly kind: 'sparse' }>,
  numbers: ReadonlySet<number>,
  now: readonly PartMatch[],
): PartSet {
  const isTouched = now.length > 0 || set.numbers.some((number) => numbers.has(number));
  if (!isTouched) return set;
  const kept: PartMatch[] = [];
  set.numbers.forEach((number, n) => {
    if (!numbers.has(number)) kept.push({ number, rank: (set.ranks[n] ?? 1) - 1 });
  });
  return sparse([...kept, ...now]);
}
