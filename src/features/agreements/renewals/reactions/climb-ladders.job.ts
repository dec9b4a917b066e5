import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { localDay } from '../../../../kernel/local-day.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import type { JobHandler } from '../../../../platform/jobs/index.js';
import { ClimbLadder } from '../commands/climb-ladder.js';
import { LetExpire } from '../commands/let-expire.js';
import { RenewalStore } from '../data/renewal.store.js';

const SYSTEM = systemActor('agreements.renewals');

/** Every hour, by each agency's own clock: what passed its last day expires, what comes due is told of, what is settled leaves the lists. Twice is harmless. */
@Injectable()
export class ClimbLadders implements JobHandler {
  readonly job = 'agreements.renewals';

  constructor(
    private readonly transactor: Transactor,
    private readonly renewals: RenewalStore,
    private readonly letExpire: LetExpire,
    private readonly climbLadder: ClimbLadder,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const agencies = await this.transactor.read(SYSTEM, (tx) => this.renewals.keeping(tx));
    for (const { id, timeZone } of agencies) {
      const today = localDay(this.clock.now(), timeZone);
      await this.letExpire.execute(SYSTEM, id, today);
      await this.transactor.run(SYSTEM, (tx) => this.climbLadder.execute(tx, SYSTEM, { agencyId: id, today }));
    }
  }
}
