import { createHmac, timingSafeEqual } from 'node:crypto';

/** Marks a form as one of our own pages' for one link. */
export const formMark = (secret: string, linkId: string): string =>
  createHmac('sha256', secret).update(`verification-form:${linkId}`).digest('base64url');

/** Whether a form carries the mark that we gave. */
export function isFormMark(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
