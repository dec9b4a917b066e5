import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { invalid, notFound, type Problem } from '../../../../kernel/problem.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { Jobs } from '../../../../platform/jobs/index.js';
import { UNDO_IMPORT_JOB } from '../reactions/undo-import.job.js';
import { say } from '../domain/sentences.js';

interface Found {
  readonly state: string;
  readonly dry_run: boolean;
  readonly later: string | null;
}

const RUN = `SELECT r.state, r.dry_run, (SELECT max(l.started_at)::text FROM import_runs l
    WHERE l.source = r.source AND l.started_at > r.started_at AND l.state = 'done' AND NOT l.dry_run) AS later
  FROM import_runs r WHERE r.id = $1 FOR UPDATE`;

/** Queues taking an import back. */
@Injectable()
export class AskToUndoImport {
  constructor(
    private readonly transactor: Transactor,
    private readonly jobs: Jobs,
  ) {}

  execute(actor: Actor, id: string): Promise<string | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const [run] = isUuid(id) ? await tx.query<Found[]>(RUN, [id]) : [];
      if (!run) return notFound();
      if (run.dry_run || run.state !== 'done') return invalid('id', say('nothing_to_undo', {}, actor.locale));
      if (run.later) return invalid('id', say('later_stands', {}, actor.locale));
      await tx.query(`UPDATE import_runs SET state = 'undoing' WHERE id = $1`, [id]);
      await this.jobs.add(tx, UNDO_IMPORT_JOB, { runId: id, by: actor.name });
      return id;
    });
  }
}
