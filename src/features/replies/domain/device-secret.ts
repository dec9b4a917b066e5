import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;
const SHAPE = /^[\w-]{43}$/;

/** A new secret for a cookie. Only its hash is kept. */
export const newSecret = (): string => randomBytes(BYTES).toString('base64url');

/** What is kept of a secret; null where the text can be none of ours. */
export const secretHash = (secret: string | null): Buffer | null =>
  secret !== null && SHAPE.test(secret) ? createHash('sha256').update(secret).digest() : null;
