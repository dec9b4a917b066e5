import { createHash } from 'node:crypto';
import { plainText } from './plain-text.js';
import type { Fields } from './source-row.js';

const LONGEST_ID = 300;

/** 128 bits of what was said, in the shape of a UUID. */
export function fingerprint(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

/** An id as the source writes it, or null where it gives none. */
export function writtenId(value: unknown): string | null {
  const { text } = plainText(value);
  return text === null ? null : text.slice(0, LONGEST_ID);
}

const says = (value: unknown): boolean => value !== '' && value !== null && typeof value !== 'object';

/** The id for a row without one: the same as long as the row says the same. */
export const contentId = (fields: Fields): string =>
  `~${fingerprint(JSON.stringify(Object.entries(fields).filter(([, value]) => says(value)).sort(([a], [b]) => (a < b ? -1 : 1))))}`;
