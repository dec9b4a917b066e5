import { createHmac, timingSafeEqual } from 'node:crypto';
import { isUuid } from '../../../kernel/ids.js';

export const LINK_PURPOSES = ['sign_in', 'invitation', 'reply', 'verification'] as const;

/** The one thing a link opens. */
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

const ID_BYTES = 16;
const SIGNATURE_BYTES = 32;
const LETTERS = ((ID_BYTES + SIGNATURE_BYTES) * 4) / 3;
const TOKEN = new RegExp(`^[\\w-]{${LETTERS}}$`);

const sign = (secret: string, purpose: LinkPurpose, id: string): Buffer =>
  createHmac('sha256', secret).update(`single-purpose-link:${purpose}:${id}`).digest();

const idBytes = (id: string): Buffer => Buffer.from(id.replace(/-/g, ''), 'hex');

const toUuid = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** The token of a link: its id and a signature over purpose and id. The same link always has the same token. */
export const linkToken = (secret: string, { id, purpose }: { id: string; purpose: LinkPurpose }): string =>
  Buffer.concat([idBytes(id), sign(secret, purpose, id)]).toString('base64url');

/** The id that a token of this purpose carries; null when we did not sign it. Takes the same time whatever is wrong. */
export function linkIdOf(secret: string, token: string, purpose: LinkPurpose): string | null {
  if (!TOKEN.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const id = toUuid(bytes.subarray(0, ID_BYTES));
  const isOurs = timingSafeEqual(bytes.subarray(ID_BYTES), sign(secret, purpose, id));
  return isOurs && isUuid(id) ? id : null;
}
