import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../../kernel/actor.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import type { JobHandler } from '../../../../platform/jobs/index.js';
import { FileStorage } from '../../../../platform/storage/index.js';
import { FileStore } from '../data/file.store.js';

const SYSTEM = systemActor('files.forget');

/** Forgets bytes whose row never came: the process was killed between. */
@Injectable()
export class ForgetFile implements JobHandler<{ readonly storageKey: string }> {
  readonly job = 'files.forget';

  constructor(
    private readonly transactor: Transactor,
    private readonly storage: FileStorage,
    private readonly store: FileStore,
  ) {}

  async handle({ storageKey }: { readonly storageKey: string }): Promise<void> {
    const isKept = await this.transactor.read(SYSTEM, (tx) => this.store.hasKey(tx, storageKey));
    if (!isKept) await this.storage.remove(storageKey);
  }
}
