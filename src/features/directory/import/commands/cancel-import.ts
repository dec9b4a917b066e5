import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { isUuid } from '../../../../kernel/ids.js';
import { invalid, notFound, type Problem } from '../../../../kernel/problem.js';
import { changedRows } from '../../../../platform/database/changed-rows.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { say } from '../domain/sentences.js';

/** Asks a run to stop. One that waits stops at once, one that reads within a second; nothing of it is kept. */
@Injectable()
export class CancelImport {
  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, id: string): Promise<string | Problem> {
    return this.transactor.run(actor, async (tx) => {
      if (!isUuid(id)) return notFound();
      const [run] = await changedRows<{ state: string }>(
        tx,
        `UPDATE import_runs SET cancel_asked = true,
           state = CASE state WHEN 'queued' THEN 'cancelled' ELSE state END,
           refusal = CASE state WHEN 'queued' THEN $3 END,
           finished_at = CASE state WHEN 'queued' THEN $2::timestamptz END
         WHERE id = $1 AND state IN ('queued', 'running') RETURNING state`,
        [id, this.clock.now(), say('cancelled')],
      );
      return run ? id : invalid('id', say('ended_already', {}, actor.locale));
    });
  }
}
