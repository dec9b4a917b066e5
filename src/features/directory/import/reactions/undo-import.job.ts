import { Injectable, type OnModuleInit } from '@nestjs/common';
import { systemActor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { DatabaseUrls } from '../../../../platform/database/database-urls.js';
import { dataSource } from '../../../../platform/database/data-source.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { JobRegistry, type JobHandler } from '../../../../platform/jobs/index.js';
import { UndoImport } from '../undo-import.js';

export const UNDO_IMPORT_JOB = 'directory.undo-import';

interface ToUndo {
  readonly runId: string;
  readonly by: string;
}

/** Takes an import back. */
@Injectable()
export class UndoImportJob implements JobHandler<ToUndo>, OnModuleInit {
  readonly job = UNDO_IMPORT_JOB;

  constructor(
    private readonly registry: JobRegistry,
    private readonly urls: DatabaseUrls,
    private readonly transactor: Transactor,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async handle({ runId, by }: ToUndo): Promise<void> {
    const db = await dataSource({ url: this.urls.owner, poolSize: 2, onIdleError: () => undefined }).initialize();
    try {
      if (await new UndoImport(db, this.clock).run(runId, by)) return;
    } finally {
      await db.destroy();
    }
    await this.transactor.run(systemActor('directory.import'), (tx) =>
      tx.query(`UPDATE import_runs SET state = 'done' WHERE id = $1 AND state = 'undoing'`, [runId]),
    );
  }
}
