import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { isUuid } from '../../../../kernel/ids.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { Log } from '../../../../platform/observability/log.js';
import { FileStorage } from '../../../../platform/storage/index.js';
import { FileStore, type KeptFile } from '../data/file.store.js';

export interface Copy extends Pick<KeptFile, 'name' | 'mediaType' | 'bytes'> {
  readonly content: Readable;
}

/** Hands out a copy of a file to whoever may see it, and writes down that it did. */
@Injectable()
export class TakeCopy {
  constructor(
    private readonly transactor: Transactor,
    private readonly store: FileStore,
    private readonly storage: FileStorage,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Null for what is unknown or not theirs; `missing` where the storage has lost it. */
  async execute(actor: Actor, id: string): Promise<Copy | 'missing' | null> {
    if (!isUuid(id)) return null;
    const file = await this.transactor.read(actor, (tx) => this.store.kept(tx, id));
    if (!file) return null;
    const content = await this.storage.get(file.storageKey);
    if (!content) {
      this.log.error('A file is not in the storage.', { file: id });
      return 'missing';
    }
    try {
      await this.transactor.run(actor, (tx) => this.store.logCopy(tx, actor, id, this.clock.now()));
    } catch (error) {
      content.destroy();
      throw error;
    }
    return { name: file.name, mediaType: file.mediaType, bytes: file.bytes, content };
  }
}
