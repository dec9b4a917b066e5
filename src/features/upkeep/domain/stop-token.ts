import { createHmac, timingSafeEqual } from 'node:crypto';
import { isUuid } from '../../../kernel/ids.js';

const sign = (secret: string, userId: string): string =>
  createHmac('sha256', secret).update(`stop-digest:${userId}`).digest('base64url');

/** What the link in a digest carries: whose mail it stops, and that we wrote it. It opens nothing else. */
export const stopToken = (secret: string, userId: string): string => `${userId}.${sign(secret, userId)}`;

/** Whose mail a token stops; null when we did not write it. */
export function whoseMail(secret: string, token: string): string | null {
  const [userId = '', signature = ''] = token.split('.', 2);
  if (!isUuid(userId)) return null;
  const [given, expected] = [Buffer.from(signature), Buffer.from(sign(secret, userId))];
  return given.length === expected.length && timingSafeEqual(given, expected) ? userId : null;
}
