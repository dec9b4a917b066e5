/** Pairs of neighbouring letters, with the edges of the text. */
function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  const padded = ` ${text} `;
  for (let at = 0; at < padded.length - 1; at += 1) {
    const pair = padded.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How alike two texts are in their letters: 1 for the same, 0 for nothing in common (Dice's measure over pairs of letters). */
export function lettersAlike(a: string, b: string): number {
  if (a === b) return 1;
  if (a === '' || b === '') return 0;
  const [ofA, ofB] = [pairsOf(a), pairsOf(b)];
  let common = 0;
  for (const [pair, count] of ofA) common += Math.min(count, ofB.get(pair) ?? 0);
  return (2 * common) / (a.length + b.length + 2);
}

/** How alike two sets are: the share of what they have in common. */
export function setsAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const one of a) if (b.has(one)) common += 1;
  return common / (a.size + b.size - common);
}

const EARTH_DIAMETER = 12_742_017.6;

/** Metres over the earth, taken as a ball. */
export function metersApart(
  a: { readonly latitude: number; readonly longitude: number },
  b: { readonly latitude: number; readonly longitude: number },
): number {
  const rad = Math.PI / 180;
  const half =
    Math.sin(((b.latitude - a.latitude) * rad) / 2) ** 2 +
    Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * Math.sin(((b.longitude - a.longitude) * rad) / 2) ** 2;
  return EARTH_DIAMETER * Math.asin(Math.min(1, Math.sqrt(half)));
}
