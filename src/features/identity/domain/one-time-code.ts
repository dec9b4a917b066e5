import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';

export const CODE_MINUTES = 10;
export const CODE_TRIES = 5;
/** A second code within this time would only cross the first in the mail. */
export const CODE_PAUSE_SECONDS = 60;

/** Six digits from the system's random source. */
export const randomCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** What is kept of a code: six digits are guessed from a plain hash, so it is keyed with the secret and the link. */
export const codeHash = (secret: string, linkId: string, code: string): Buffer =>
  createHmac('sha256', secret).update(`link-code:${linkId}:${code}`).digest();

/** Whether the typed code is the kept one; spaces and hyphens people add when reading aloud don't count. */
export function isSameCode(kept: Buffer, secret: string, linkId: string, typed: string): boolean {
  const code = typed.slice(0, 40).replace(/[\s-]/g, '');
  return timingSafeEqual(kept, codeHash(secret, linkId, code));
}
