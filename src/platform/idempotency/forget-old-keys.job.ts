import { Injectable } from '@nestjs/common';
import { systemActor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { changedRows } from '../database/changed-rows.js';
import { Transactor } from '../database/transactor.js';
import type { JobHandler } from '../jobs/index.js';

const KEPT_DAYS = 30;
const FORGET = 'DELETE FROM idempotency_keys WHERE created_at < $1 RETURNING key';

/** Forgets the keys that nobody repeats any more; runs every night. */
@Injectable()
export class ForgetOldKeys implements JobHandler<object> {
  readonly job = 'idempotency.forget_old';

  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * 86_400_000);
    await this.transactor.run(systemActor(this.job), async (tx) => {
      await changedRows(tx, FORGET, [before]);
    });
  }
}
