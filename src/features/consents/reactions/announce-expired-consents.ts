import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { Transactor } from '../../../platform/database/transactor.js';
import type { JobHandler } from '../../../platform/jobs/index.js';
import { ANNOUNCE_EXPIRED_CONSENTS, ConsentStore } from '../data/consent.store.js';

/** Tells what relies on releases that some have ended: at the end of the last day of each, and every hour in case that was missed. */
@Injectable()
export class AnnounceExpiredConsents implements JobHandler<object> {
  readonly job = ANNOUNCE_EXPIRED_CONSENTS;

  constructor(
    private readonly transactor: Transactor,
    private readonly consents: ConsentStore,
  ) {}

  async handle(): Promise<void> {
    const actor = systemActor(this.job);
    await this.transactor.run(actor, (tx) => this.consents.announceExpired(tx, actor));
  }
}
