import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { systemActor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { isProblem } from '../../../../kernel/problem.js';
import { DatabaseUrls } from '../../../../platform/database/database-urls.js';
import { dataSource } from '../../../../platform/database/data-source.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { JobRegistry, type JobHandler } from '../../../../platform/jobs/index.js';
import { UploadStore } from '../data/upload.store.js';
import { ImportDirectory } from '../import-directory.js';
import { readMapping } from '../mapping/read-mapping.js';

export const IMPORT_JOB = 'directory.import';

interface Queued {
  readonly source: string;
  readonly file_name: string;
  readonly dry_run: boolean;
  readonly overwrite: boolean;
  readonly mapping: unknown;
  readonly upload_id: string;
}

const ACTOR = systemActor('directory.import');

/** Imports an uploaded file in whichever process works: takes it from the database to a folder of its own, and leaves nothing there. */
@Injectable()
export class ImportJob implements JobHandler<{ runId: string }>, OnModuleInit {
  readonly job = IMPORT_JOB;

  constructor(
    private readonly registry: JobRegistry,
    private readonly urls: DatabaseUrls,
    private readonly transactor: Transactor,
    private readonly uploads: UploadStore,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  /** Runs once; after its process was killed it begins anew, for then nothing of it was kept. */
  async handle({ runId }: { runId: string }): Promise<void> {
    const [run] = await this.transactor.read(ACTOR, (tx) =>
      tx.query<Queued[]>(
        `SELECT source, file_name, dry_run, overwrite, mapping, upload_id FROM import_runs WHERE id = $1 AND state IN ('queued', 'running')`,
        [runId],
      ),
    );
    if (!run) return;
    const folder = await mkdtemp(join(tmpdir(), 'loopkeeper-import-'));
    try {
      const path = join(folder, run.file_name);
      await pipeline(Readable.from(this.chunks(run.upload_id)), createWriteStream(path, { mode: 0o600 }));
      const isKept = await this.import(runId, path, run);
      if (isKept) await this.transactor.run(ACTOR, (tx) => this.uploads.remove(tx, run.upload_id));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async *chunks(uploadId: string): AsyncGenerator<Buffer> {
    for (let nr = 0; ; nr++) {
      const chunk = await this.transactor.read(ACTOR, (tx) => this.uploads.chunk(tx, uploadId, nr));
      if (!chunk) return;
      yield chunk;
    }
  }

  private async import(runId: string, path: string, { source, dry_run, overwrite, mapping }: Queued): Promise<boolean> {
    const read = mapping === null ? null : readMapping(mapping);
    const db = await dataSource({ url: this.urls.owner, poolSize: 2, onIdleError: () => undefined }).initialize();
    try {
      const result = await new ImportDirectory(db, this.clock).run({
        path,
        source,
        runId,
        reportPath: null,
        dryRun: dry_run,
        overwrite,
        ...(read && 'mapping' in read ? { mapping: read.mapping } : {}),
      });
      return !isProblem(result) && !dry_run;
    } finally {
      await db.destroy();
    }
  }
}
