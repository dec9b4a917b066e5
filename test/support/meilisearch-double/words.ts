/** A text as words, folded: small letters without accents. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array.from({ length: b.length }, () => 0)]);
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? i + j;
  for (let i = 0; i <= a.length; i += 1)
    for (let j = 0; j <= b.length; j += 1) {
      const row = rows[i];
      if (!row) continue;
      if (i === 0 || j === 0) {
        row[j] = i + j;
        continue;
      }
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        cell(i - 1, j) + 1,
        cell(i, j - 1) + 1,
        cell(i - 1, j - 1) + same,
        swapped ? cell(i - 2, j - 2) + 1 : Infinity,
      );
    }
  return cell(a.length, b.length);
}

/** One typo in words of 5 to 8 letters, two from 9; the first letter counts two. */
export interface TypoRules {
  readonly enabled: boolean;
  readonly oneTypo: number;
  readonly twoTypos: number;
}

/** How many typos lie between what was asked and the word; null when more than are forgiven. */
export function typosIn(asked: string, word: string, isPrefix: boolean, rules: TypoRules): number | null {
  if (word === asked || (isPrefix && word.startsWith(asked))) return 0;
  if (!rules.enabled) return null;
  const allowed = asked.length >= rules.twoTypos ? 2 : asked.length >= rules.oneTypo ? 1 : 0;
  if (allowed === 0 || Math.abs(word.length - asked.length) > allowed + (isPrefix ? word.length : 0)) return null;
  const first = asked[0] === word[0] ? 0 : 1;
  const typos = distance(asked, isPrefix ? word.slice(0, Math.max(asked.length, 1)) : word) + first;
  return typos <= allowed ? typos : null;
}
