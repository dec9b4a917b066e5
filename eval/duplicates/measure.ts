import { blockingKeys } from '../../src/features/directory/duplicates/domain/blocking-keys.js';
import type { ComparedRecord } from '../../src/features/directory/duplicates/domain/compared-record.js';
import { MOST_IN_GROUP } from '../../src/features/directory/duplicates/domain/pairs-to-compare.js';
import { LIKELY_FROM, scorePair, type PairScore } from '../../src/features/directory/duplicates/domain/score-pair.js';

/** What the finding of duplicates must reach among pairs that are shown as likely one. */
export const AIMS = { precision: 0.95, recall: 0.85 } as const;

/** How many of the pairs shown are right, and how many of the labelled ones are shown. */
export interface DuplicatesMeasured {
  readonly precision: number;
  readonly recall: number;
  readonly shown: readonly (readonly [string, PairScore])[];
  readonly scored: ReadonlyMap<string, PairScore>;
}

/** The pairs that share a key, each once, with what they score. */
function candidates(records: readonly ComparedRecord[]): ReadonlyMap<string, PairScore> {
  const groups = new Map<string, number[]>();
  for (const [n, record] of records.entries())
    for (const key of blockingKeys(record)) {
      const group = groups.get(key);
      if (group) group.push(n);
      else groups.set(key, [n]);
    }
  const scored = new Map<string, PairScore>();
  for (const group of groups.values()) {
    if (group.length > MOST_IN_GROUP) continue;
    for (const [at, one] of group.entries())
      for (const other of group.slice(at + 1)) {
        const [a, b] = [records[one], records[other]];
        const pair = a && b && pairOf(a.id, b.id);
        if (pair && !scored.has(pair)) scored.set(pair, scorePair(a, b));
      }
  }
  return scored;
}

/** Two ids as one, whichever comes first. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** A part of a whole; of nothing, none. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Compares the records as the job does, and judges the pairs that it would show as likely one. */
export function measureDuplicates(
  records: readonly ComparedRecord[],
  labelled: ReadonlySet<string>,
): DuplicatesMeasured {
  const scored = candidates(records);
  const shown = [...scored].filter(([, { score }]) => score >= LIKELY_FROM);
  const right = shown.filter(([pair]) => labelled.has(pair)).length;
  return { precision: share(right, shown.length), recall: share(right, labelled.size), shown, scored };
}
