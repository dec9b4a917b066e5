import { decodeCursor, encodeCursor } from '../../../../kernel/page.js';

/** Where the next page starts, in the order that the index gives. */
export interface OffsetCursor {
  /** Which reading of the words the first page took. */
  readonly reading: number;
  readonly offset: number;
  /** How many listings with a known place there are before those kept private. */
  readonly placed: number;
  /** When the first page was asked for. */
  readonly askedAt: Date;
}

const SIGN = 'offset';
const FARTHEST = 1_000_000;

export const writeOffsetCursor = ({ reading, offset, placed, askedAt }: OffsetCursor): string =>
  encodeCursor([SIGN, reading, offset, placed, askedAt.getTime()]);

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= FARTHEST;

/** The cursor in a text; null when this engine did not write it. */
export function readOffsetCursor(text: string): OffsetCursor | null {
  const [sign, reading, offset, placed, at] = decodeCursor(text, 5) ?? [];
  if (sign !== SIGN || !isCount(reading) || !isCount(offset) || !isCount(placed)) return null;
  const askedAt = new Date(Number(at));
  return Number.isNaN(askedAt.getTime()) ? null : { reading, offset, placed, askedAt };
}
