import { Injectable } from '@nestjs/common';
import { createReadStream } from 'node:fs';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { newId } from '../../../../kernel/ids.js';
import { isProblem, type Problem } from '../../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { Jobs } from '../../../../platform/jobs/index.js';
import { FileStorage } from '../../../../platform/storage/index.js';
import { FileStore, type FileToAdd } from '../data/file.store.js';

/** A file that lies ready on this machine, and what it is. */
export type FileToKeep = Pick<FileToAdd, 'agencyId' | 'purpose' | 'name' | 'mediaType' | 'bytes' | 'sha256'> & {
  readonly path: string;
  /** Where its id is known before, so that it is kept once. */
  readonly id?: string;
};

/** What is done in the row's own transaction. */
export interface Settling {
  /** Before: a Problem keeps nothing; an id says that the same file is there already. */
  prepare(tx: Tx): Promise<string | Problem | null>;
  /** After: says what the file belongs to. */
  attach(tx: Tx, id: string): Promise<void>;
}

const FORGET_AFTER_MS = 3_600_000;

/**
 * Keeps the bytes of a file and its row together, or neither. The bytes come first; a job that would forget them again
 * is put there before, and goes with the row: so nothing is left behind even where the process is killed between.
 */
@Injectable()
export class KeepFile {
  constructor(
    private readonly transactor: Transactor,
    private readonly storage: FileStorage,
    private readonly store: FileStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Answers with the id of the file, or of the same one that was there already. */
  async execute(actor: Actor, { path, ...file }: FileToKeep, settling: Settling): Promise<string | Problem> {
    const storageKey = `${file.purpose}/${newId()}`;
    const key = `forget:${storageKey}`;
    const runAt = new Date(this.clock.now().getTime() + FORGET_AFTER_MS);
    await this.transactor.run(actor, (tx) => this.jobs.add(tx, 'files.forget', { storageKey }, { key, runAt }));
    let isKept = false;
    try {
      await this.storage.put(storageKey, createReadStream(path));
      const id = file.id ?? newId();
      const kept = await this.transactor.run(actor, async (tx) => {
        const before = await settling.prepare(tx);
        if (before !== null) return before;
        const row = { ...file, id, storageKey, storedBy: actor.userId, storedAt: this.clock.now() };
        if (!(await this.store.add(tx, row))) return null;
        await settling.attach(tx, id);
        await this.jobs.remove(tx, key);
        return { id };
      });
      isKept = kept !== null && typeof kept === 'object' && !isProblem(kept);
      return kept === null ? id : isProblem(kept) || typeof kept === 'string' ? kept : kept.id;
    } finally {
      if (!isKept) await this.forget(actor, storageKey, key);
    }
  }

  private async forget(actor: Actor, storageKey: string, key: string): Promise<void> {
    await this.storage.remove(storageKey);
    await this.transactor.run(actor, (tx) => this.jobs.remove(tx, key));
  }
}
