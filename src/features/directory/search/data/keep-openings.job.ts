import { Injectable, type OnModuleInit } from '@nestjs/common';
import { systemActor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { JobRegistry, type JobHandler } from '../../../../platform/jobs/index.js';
import { DAYS_AHEAD, FORGET_OPENINGS, FORGET_PATTERNS, makeOpenings } from './make-openings.js';
import { ALONE } from './refresh-search.js';

/** Whether some pattern's openings end sooner than those made yesterday would. */
const ARE_OLD = 'SELECT EXISTS (SELECT FROM schedule_patterns WHERE known_until < $1) AS old';
const DAY = 86_400_000;

/** What every process that keeps listings in memory has read long since. */
const FORGET_CHANGES = 'DELETE FROM search_changes WHERE made_at < $1';

/** Works out anew, once a day, when each pattern of hours is open; looks every hour, so that a server that was off catches up. */
@Injectable()
export class KeepOpenings implements JobHandler<object>, OnModuleInit {
  readonly job = 'directory.keep_openings';

  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
    this.registry.cron({ job: this.job, pattern: '20 * * * *' });
  }

  async handle(): Promise<void> {
    const now = this.clock.now();
    const wanted = new Date(now.getTime() + (DAYS_AHEAD - 1) * DAY);
    await this.transactor.run(systemActor(this.job), async (tx) => {
      await tx.query(FORGET_CHANGES, [new Date(now.getTime() - DAY)]);
      const [state] = await tx.query<{ old: boolean }[]>(ARE_OLD, [wanted]);
      if (!state?.old) return;
      await tx.query(ALONE);
      await tx.query(FORGET_PATTERNS);
      await tx.query(FORGET_OPENINGS);
      await makeOpenings((sql, values) => tx.query(sql, values), now);
    });
  }
}
