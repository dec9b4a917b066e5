import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { isUuid } from '../../../../kernel/ids.js';
import { notFound, type Problem } from '../../../../kernel/problem.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { EventLog } from '../../../../platform/events/index.js';
import { RenewalStore } from '../data/renewal.store.js';

/** Says that a task is done before its day. On the day itself it comes back, unless the matter is settled. */
@Injectable()
export class FinishTask {
  constructor(
    private readonly transactor: Transactor,
    private readonly renewals: RenewalStore,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, id: string): Promise<{ readonly id: string } | Problem> {
    const { agencyId, userId } = actor;
    if (!isUuid(id) || agencyId === null || userId === null) return notFound();
    return this.transactor.run(actor, async (tx) => {
      if (!(await this.renewals.finish(tx, agencyId, id, userId, this.clock.now()))) return notFound();
      await this.events.append(tx, actor, {
        type: 'agreement.task_done',
        subject: `agreement_task:${id}`,
        payload: { taskId: id },
      });
      return { id };
    });
  }
}
