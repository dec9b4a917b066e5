import { hash } from 'node:crypto';
import { plainText } from './plain-text.js';
import type { Fields } from './source-row.js';

const LONGEST_ID = 300;

/** 128 bits of what was said. */
export const fingerprint = (text: string): string => hash('sha256', text, 'hex').slice(0, 32);

/** An id as the source writes it, or null where it gives none. */
export function writtenId(value: unknown): string | null {
  const { text } = plainText(value);
  return text === null ? null : text.slice(0, LONGEST_ID);
}

const says = (value: unknown): boolean => value !== '' && value !== null && typeof value !== 'object';

/** The id for a row without one: the same as long as the row says the same. */
export const contentId = (fields: Fields): string =>
  `~${fingerprint(
    JSON.stringify(
      Object.entries(fields)
        .filter(([, value]) => says(value))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  )}`;
