import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { isUuid, newId } from '../../../../kernel/ids.js';
import { invalid, notFound, type Problem } from '../../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { Jobs } from '../../../../platform/jobs/index.js';
import { UploadStore } from '../data/upload.store.js';
import { givenSourceName, sourceNameOf } from '../domain/source-name.js';
import { readMappingText } from '../mapping/read-mapping.js';
import { IMPORT_JOB } from '../reactions/import.job.js';
import { say } from '../domain/sentences.js';
import { mappingFaultIn } from '../mapping/mapping-sentences.js';

export interface ImportToStart {
  readonly uploadId: string;
  readonly source: string | null;
  /** The text of a mapping file. */
  readonly mapping: string | null;
  /** The trial of the same file that this follows. */
  readonly trialId: string | null;
  readonly dryRun: boolean;
  readonly overwrite: boolean;
}

const TRIES = 3;

/** Queues an import of an uploaded file, or a trial of it. */
@Injectable()
export class StartImport {
  constructor(
    private readonly transactor: Transactor,
    private readonly uploads: UploadStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Answers with the id of the run. */
  execute(
    actor: Actor,
    { uploadId, source, trialId, dryRun, overwrite, ...given }: ImportToStart,
  ): Promise<string | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const fileName = isUuid(uploadId) ? await this.uploads.nameOf(tx, uploadId) : null;
      if (fileName === null) return notFound();
      const name = source ? givenSourceName(source) : sourceNameOf(`/${fileName}`);
      if (name === null) return invalid('source', say('source_unnamed', {}, actor.locale));
      const mapping =
        given.mapping ?? (trialId && isUuid(trialId) ? await this.mappingOf(tx, trialId, uploadId) : null);
      const read = mapping === null ? null : readMappingText(mapping);
      if (read && 'faults' in read)
        return invalid('mapping', read.faults.map((fault) => mappingFaultIn(fault, actor.locale)).join('\n'));

      const id = newId();
      await tx.query(
        `INSERT INTO import_runs (id, source, file_name, format, started_at, asked_at, tables, faults, state, dry_run, overwrite, mapping, upload_id, user_id, by_name)
         VALUES ($1, $2, $3, 'file', $4, $4, '[]', '[]', 'queued', $5, $6, $7, $8, $9, $10)`,
        [id, name, fileName, this.clock.now(), dryRun, overwrite, mapping, uploadId, actor.userId, actor.name],
      );
      await this.jobs.add(tx, IMPORT_JOB, { runId: id }, { maxAttempts: TRIES });
      return id;
    });
  }

  private async mappingOf(tx: Tx, trialId: string, uploadId: string): Promise<string | null> {
    const [trial] = await tx.query<{ mapping: string | null }[]>(
      'SELECT mapping::text AS mapping FROM import_runs WHERE id = $1 AND upload_id = $2',
      [trialId, uploadId],
    );
    return trial?.mapping ?? null;
  }
}
