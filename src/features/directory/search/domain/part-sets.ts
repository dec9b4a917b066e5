import { eachPair } from './packed-rows.js';
import {
  addTo,
  bytesOf,
  changed,
  counted,
  numbersOf,
  PartSetMaker,
  rankIn,
  setBit,
  sizeOf,
  type PartMatch,
  type PartSet,
} from './part-set.js';
import type { MatchTree, QueryParts, TextQuery } from './search-query.js';

/** Ranks are kept as hundredths in one byte. */
export const RANK_UNIT = 100;
const BEST = 15;

/** Matches, with their relevance beside. */
export interface Matches {
  readonly numbers: Int32Array;
  readonly relevance: Uint8Array;
}

/** Which listings the parts of searches match, as far as this process read them; at most so many bytes of it. */
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
    const maker = new PartSetMaker(size);
    eachPair(packed, (number, rank) => {
      maker.match(number);
      if (rank > 0) maker.name(number, rank);
    });
    this.keep(text, maker.made());
  }

  /** Takes in a set in place of what was kept of the part. */
  keep(text: string, set: PartSet): void {
    this.remove(text);
    this.sets.set(text, set);
    this.bytes += bytesOf(set);
  }

  /** How many listings all the parts match; more than `most` where they are not all kept. */
  mostWithAll(texts: readonly string[], most: number): number {
    if (this.missing(new Set(texts)).length > 0) return most + 1;
    const size = this.of(texts).reduce((bits, set) => Math.max(bits, sizeOf(set)), 0);
    return counted(this.evaluate({ kind: 'all', of: texts.map((text) => ({ kind: 'part', text })) }, size));
  }

  /** What is kept of one part, as "number: rank". */
  listed(text: string): readonly string[] {
    return this.of([text]).flatMap((set) => {
      const numbers = set.bits ? numbersOf(set.bits) : set.numbers;
      return Array.from(numbers, (number) => `${number}: ${rankIn(set, number)}`);
    });
  }

  /** Makes true what is kept of these listings: `matchesOf` tells, by part, those of them that it matches now. */
  change(numbers: ReadonlySet<number>, matchesOf: ReadonlyMap<string, readonly PartMatch[]>, size: number): void {
    for (const [text, set] of [...this.sets]) {
      const now = changed(set, numbers, matchesOf.get(text) ?? [], size);
      this.bytes += bytesOf(now) - bytesOf(set);
      this.sets.set(text, now);
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
    const numbers = numbersOf(this.evaluate(parts.tree, size));
    const scores = this.scores(parts, size);
    const preferred = meant === null ? null : this.named(parts.meant, size);
    const scale = rankScale / parts.ranked.length / RANK_UNIT;
    const relevance = new Uint8Array(numbers.length);
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] ?? 0;
      const isMeant = preferred !== null && (((preferred[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
      relevance[at] = Math.min(Math.round((scores[number] ?? 0) * scale), BEST) + (isMeant ? BEST : 0);
    }
    return { numbers, relevance };
  }

  private evaluate(tree: MatchTree, size: number): Uint32Array {
    const found = new Uint32Array((size + 31) >>> 5);
    if (tree.kind === 'part') this.add(found, tree.text);
    else if (tree.kind === 'any')
      for (const node of tree.of) {
        if (node.kind === 'part') this.add(found, node.text);
        else this.evaluate(node, size).forEach((bits, n) => (found[n] = (found[n] ?? 0) | bits));
      }
    else
      for (const [n, node] of tree.of.entries()) {
        const each = this.evaluate(node, size);
        if (n === 0) found.set(each);
        else for (let word = 0; word < found.length; word++) found[word] = (found[word] ?? 0) & (each[word] ?? 0);
      }
    return found;
  }

  private add(found: Uint32Array, text: string): void {
    const set = this.sets.get(text);
    if (set) addTo(found, set);
  }

  private scores({ ranked }: QueryParts, size: number): Uint16Array {
    const scores = new Uint16Array(size);
    for (const { named, ranks } of this.of(ranked))
      for (let n = 0; n < named.length; n++) {
        const number = named[n] ?? 0;
        scores[number] = (scores[number] ?? 0) + (ranks[n] ?? 0);
      }
    return scores;
  }

  /** Those whose names say one of the parts. */
  private named(parts: readonly string[], size: number): Uint32Array {
    const bits = new Uint32Array((size + 31) >>> 5);
    for (const { named } of this.of(parts)) for (let n = 0; n < named.length; n++) setBit(bits, named[n] ?? 0);
    return bits;
  }

  private of(texts: readonly string[]): readonly PartSet[] {
    return texts.flatMap((text) => this.sets.get(text) ?? []);
  }

  private remove(text: string): void {
    const set = this.sets.get(text);
    if (!set) return;
    this.bytes -= bytesOf(set);
    this.sets.delete(text);
  }
}
