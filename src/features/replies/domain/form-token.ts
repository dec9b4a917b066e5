import { createHmac, timingSafeEqual } from 'node:crypto';

/** Marks a form as one of our own pages': tied to the link and, once a request is open, to the session that opened it. */
export const formToken = (secret: string, linkId: string, sessionId: string | null): string =>
  createHmac('sha256', secret)
    .update(`reply-form:${linkId}:${sessionId ?? ''}`)
    .digest('base64url');

/** Whether a form carries the token we gave it. */
export function isFormToken(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
