/** How many slips a word of that length may have: none below five letters, one to eight, two from nine. */
export const allowedTypos = (length: number): number => (length >= 9 ? 2 : length >= 5 ? 1 : 0);

/**
 * How many slips turn one word into the other: letters added, left out, changed, or two neighbours swapped.
 * A wrong first letter counts two, for people seldom miss it. Stops counting beyond `max`.
 */
export function typosBetween(asked: string, meant: string, max: number): number {
  const [a, b] = [[...asked], [...meant]];
  if (Math.abs(a.length - b.length) > max) return max + 1;
  const firstLetter = a[0] === b[0] ? 0 : 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      row.push(swapped ? Math.min(best, at(beforeLast, j - 2) + 1) : best);
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length) + firstLetter;
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;

/** The fewest slips between what was typed and a beginning of the word, as when the last word is still being typed. */
export function typosInBeginning(asked: string, meant: string, max: number): number {
  const { length } = asked;
  return Math.min(
    ...[length - 1, length, length + 1]
      .filter((end) => end <= meant.length)
      .map((end) => typosBetween(asked, meant.slice(0, end), max)),
    max + 1,
  );
}

/** How letters are heard, one after the other: vowels do not count past the first letter, nor do doubled and silent ones. */
const HEARD: readonly (readonly [RegExp, string])[] = [
  [/^ps(?=[yieao])/, 's'],
  [/^(k|g|p)n/, 'n'],
  [/^wr/, 'r'],
  [/^h(?=[aeiou])/, ''],
  [/ph/g, 'f'],
  [/gh(?=t|$)/g, ''],
  [/[ct]i(?=[oa])/g, 's'],
  [/sch/g, 'sk'],
  [/sthm/g, 'sm'],
  [/sh|tch/g, 's'],
  [/ch|ck|q|c(?![eiy])/g, 'k'],
  [/[cz]/g, 's'],
  [/x/g, 'ks'],
  [/g(?=[eiy])|dg/g, 'j'],
  [/v/g, 'b'],
  [/d/g, 't'],
  [/mb$/g, 'm'],
  [/(.)\1+/g, '$1'],
  [/^[aeiouy]+/, 'a'],
  [/(?<!^)[aeiouyhw]+/g, ''],
];

const heard = (word: string): string => HEARD.reduce((text, [spelled, sound]) => text.replace(spelled, sound), word);

/** How many slips a word may have that sounds the same; people seldom miss the first letter. */
function slipsBySound(length: number, sameFirst: boolean): number {
  if (length <= 4) return 2;
  if (length <= 6) return sameFirst ? 3 : 2;
  return length === 7 && !sameFirst ? 3 : 4;
}

/** Whether two words may sound the same when said aloud, in English or in Spanish, and do not look all too different. */
export function soundsLike(asked: string, meant: string): boolean {
  const most = slipsBySound(Math.max(asked.length, meant.length), asked[0] === meant[0]);
  return heard(asked) === heard(meant) && typosBetween(asked, meant, most) <= most;
}

/** Shorter sounds are too often nearly those of another word. */
const SHORTEST_SOUND = 5;

/** Whether one sound more or less, or another one, makes the words sound the same. */
export function soundsNearlyLike(asked: string, meant: string): boolean {
  const [a, b] = [heard(asked), heard(meant)];
  if (asked[0] !== meant[0] || Math.min(a.length, b.length) < SHORTEST_SOUND || typosBetween(a, b, 1) > 1) return false;
  const most = asked.length >= 9 ? 4 : 3;
  return typosBetween(asked, meant, most) <= most;
}
