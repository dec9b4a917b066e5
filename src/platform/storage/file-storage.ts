import type { Readable } from 'node:stream';

/** Where the bytes of files lie. What they are, and whose, stands in the database. */
export abstract class FileStorage {
  /** Keeps all that the stream gives, or nothing of it. A key is written once. */
  abstract put(key: string, content: Readable): Promise<void>;

  /** The bytes as they were kept; null where there are none under the key. */
  abstract get(key: string): Promise<Readable | null>;

  /** Forgets them; none there is no fault. */
  abstract remove(key: string): Promise<void>;
}

const KEY = /^[a-z0-9]+(?:[/-][a-z0-9]+)*$/;

/** Keys are made here and never of what somebody wrote; one that could lead out of the storage is a bug. */
export function checkKey(key: string): string {
  if (!KEY.test(key)) throw new Error('This is no key of a stored file.');
  return key;
}
