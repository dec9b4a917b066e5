import { isUuid } from '../../../../kernel/ids.js';
import { gradeOf, readGrade, type Place } from '../domain/best-few.js';
import { decodeCursor, encodeCursor } from '../../../../kernel/page.js';

/** 1 where the place is private, relevance negated, readiness, freshness, metres, standing, id: ascending, the best first. */
export type SortKey = readonly (string | number | null)[];

/** The key of a place on a page, and the place of a key. */
export function keyOf({ grade, meters, standing, id }: Place): SortKey {
  const { isPrivate, relevance, ready, fresh } = readGrade(grade);
  return [isPrivate, -relevance, ready, fresh, meters, standing, id];
}

export function placeOf(key: SortKey): Place {
  const [isPrivate = 0, negated = 0, ready = 0, fresh = 0, meters = 0, standing = 0] = key.slice(0, 6).map(Number);
  return { grade: gradeOf(isPrivate, -negated, ready, fresh), meters, standing, id: String(key[6]) };
}

/** Where the next page of a search starts. */
export interface SearchCursor {
  /** How many words the first page kept. */
  readonly kept: number;
  /** When the first page was asked for: room and freshness are judged as of then on every page. */
  readonly askedAt: Date;
  readonly key: SortKey;
}

const CURSOR_LENGTH = 9;

const isSmall = (value: unknown): boolean => Number.isInteger(value) && Math.abs(Number(value)) <= 32_767;

/** The cursor in a text, or null when it cannot be one of ours. */
export function readCursor(text: string): SearchCursor | null {
  const values = decodeCursor(text, CURSOR_LENGTH);
  if (!values) return null;
  const [kept, at, isPrivate, relevance, ready, fresh, meters, standing, id] = values;
  const isOurs =
    [kept, isPrivate, relevance, ready, fresh, standing].every(isSmall) &&
    Number.isSafeInteger(at) &&
    Math.abs(Number(at)) < 8.64e15 &&
    typeof meters === 'number' &&
    isUuid(String(id));
  return isOurs
    ? {
        kept: Number(kept),
        askedAt: new Date(Number(at)),
        key: values.slice(2),
      }
    : null;
}

/** The cursor of the page that starts after the listing with this key. */
export const writeCursor = ({ kept, askedAt, key }: SearchCursor): string =>
  encodeCursor([kept, askedAt.getTime(), ...key]);
