import { createReadStream } from 'node:fs';
import { link, mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { isNativeError } from 'node:util/types';
import { newId } from '../../kernel/ids.js';
import { checkKey, FileStorage } from './file-storage.js';

const OWNER_ALONE = { folder: 0o700, file: 0o600 } as const;

const isNotThere = (error: unknown): boolean => isNativeError(error) && 'code' in error && error.code === 'ENOENT';

/** Makes what was done in a folder last, as far as the system can promise it. */
async function settle(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Keeps files in a folder of this machine: written whole under a name of their own first, so that a file is there or is not. */
export class FolderStorage extends FileStorage {
  constructor(private readonly folder: string) {
    super();
  }

  async put(key: string, content: Readable): Promise<void> {
    const path = this.pathOf(key);
    const unfinished = `${path}.${newId()}.part`;
    await mkdir(dirname(path), { recursive: true, mode: OWNER_ALONE.folder });
    const file = await open(unfinished, 'wx', OWNER_ALONE.file);
    try {
      for await (const piece of content) await file.writeFile(piece);
      await file.sync();
      // A link, for it refuses to take the place of a file that is there already.
      await link(unfinished, path);
      await settle(dirname(path));
    } finally {
      await file.close();
      await rm(unfinished, { force: true });
    }
  }

  async get(key: string): Promise<Readable | null> {
    try {
      const handle = await open(this.pathOf(key), 'r');
      return createReadStream('', { fd: handle });
    } catch (error) {
      if (isNotThere(error)) return null;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  private pathOf(key: string): string {
    return join(this.folder, checkKey(key));
  }
}
