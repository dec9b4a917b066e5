const ROW_BYTES = 8;

/** How many pairs there are. */
export const pairsIn = (packed: string | null): number =>
  Math.floor(((packed ?? '').replace(/[\n=]+/g, '').length * 3) / 4 / ROW_BYTES);

/**
 * Reads numbers of eight bytes each, as Postgres sends them in base64. Tells the upper and the lower half of each, without making an
 * object a row: there may be a million.
 */
export function eachPair(packed: string | null, take: (upper: number, lower: number) => void): void {
  const bytes = Buffer.from(packed ?? '', 'base64');
  for (let at = 0; at + ROW_BYTES <= bytes.length; at += ROW_BYTES)
    take(bytes.readInt32BE(at), bytes.readInt32BE(at + 4));
}
