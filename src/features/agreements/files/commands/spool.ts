import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { isNativeError } from 'node:util/types';
import { newId } from '../../../../kernel/ids.js';
import { Settings } from '../../../../platform/config/settings.js';
import { MOST_BYTES } from '../domain/agreement-file.js';
import { type FileFault, isFileFault } from '../domain/file-faults.js';

/** A file that has arrived whole and waits to be looked into. */
export interface SpooledFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

const LEFT_BEHIND_MS = 3_600_000;

const brokeOff = (error: unknown): boolean =>
  isNativeError(error) && /aborted|ECONNRESET|premature/i.test(error.message);

/** Where a file lies while it arrives and is looked into: piece by piece, never whole in memory. */
@Injectable()
export class Spool {
  private readonly folder: string;

  constructor({ DATA_DIR }: Settings) {
    this.folder = join(DATA_DIR, 'incoming');
  }

  /** Takes a file in and does something with it; nothing of it is left behind, whatever comes of that. */
  async during<T>(content: Readable, use: (file: SpooledFile) => Promise<T>): Promise<T | FileFault> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await this.sweep();
    const path = join(this.folder, newId());
    try {
      const file = await this.take(content, path);
      return isFileFault(file) ? file : await use(file);
    } finally {
      await rm(path, { force: true });
    }
  }

  private async take(content: Readable, path: string): Promise<SpooledFile | FileFault> {
    const hash = createHash('sha256');
    const file = await open(path, 'wx', 0o600);
    let bytes = 0;
    try {
      // The rest of what is too large is let by, not cut off: whoever sends it must be able to read why it was refused.
      for await (const part of content.iterator({ destroyOnReturn: false })) {
        if (!Buffer.isBuffer(part)) continue;
        bytes += part.length;
        if (bytes > MOST_BYTES) return 'too_large';
        hash.update(part);
        await file.writeFile(part);
      }
    } catch (error) {
      if (brokeOff(error)) return 'broken_off';
      throw error;
    } finally {
      await file.close();
    }
    return bytes === 0 ? 'empty' : { path, bytes, sha256: hash.digest('hex') };
  }

  /** What a process that was killed left behind. */
  private async sweep(): Promise<void> {
    const before = Date.now() - LEFT_BEHIND_MS;
    for (const name of await readdir(this.folder)) {
      const path = join(this.folder, name);
      const found = await stat(path).catch(() => null);
      if (found && found.mtimeMs < before) await rm(path, { force: true });
    }
  }
}
