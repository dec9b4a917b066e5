/** One page of a list that may be long; `nextCursor` is null on the last. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

type CursorValue = string | number | null;

/** Packs the sort key of a page's last row, so that the next page starts right after it. */
export const encodeCursor = (values: readonly CursorValue[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

const isCursorValue = (value: unknown): value is CursorValue =>
  value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));

/** Unpacks a cursor of `length` values; null when it is not one that we made. */
export function decodeCursor(text: string, length: number): readonly CursorValue[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(values) && values.length === length && values.every(isCursorValue) ? values : null;
  } catch {
    return null;
  }
}

/** Cuts `first + 1` fetched rows to a page; the extra row only tells that there is more. */
export function toPage<Row>(
  rows: readonly Row[],
  first: number,
  keyOf: (row: Row) => readonly CursorValue[],
): Page<Row> {
  const items = rows.slice(0, first);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > first && last ? encodeCursor(keyOf(last)) : null };
}
