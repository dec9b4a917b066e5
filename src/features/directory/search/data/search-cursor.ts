import { isUuid } from '../../../../kernel/ids.js';
import { decodeCursor, encodeCursor } from '../../../../kernel/page.js';
import type { ListingHitRow } from './listing-question.js';

const CURSOR_LENGTH = 6;

/** Where the next page of a search starts. */
export interface SearchCursor {
  /** How many words the first page kept. */
  readonly kept: number;
  readonly key: readonly unknown[];
}

const isSmall = (value: unknown): boolean => Number.isInteger(value) && Math.abs(Number(value)) <= 32_767;

/** The sort key in a cursor, or null when it cannot be one of ours. */
export function readCursor(text: string): SearchCursor | null {
  const values = decodeCursor(text, CURSOR_LENGTH);
  if (!values) return null;
  const [kept, relevance, taking, meters, standing, id] = values;
  const isOurs = [kept, relevance, taking, standing].every(isSmall) && typeof meters === 'number' && isUuid(String(id));
  return isOurs ? { kept: Number(kept), key: [relevance, taking, meters, standing, id] } : null;
}

/** The cursor of the page after this listing. */
export const cursorAfter = (
  kept: number,
  {
    relevance,
    takingReferrals,
    meters,
    standing,
    id,
  }: ListingHitRow & { readonly relevance: number; readonly standing: number },
): string => encodeCursor([kept, -relevance, takingReferrals ? 0 : 1, meters, standing, id]);
