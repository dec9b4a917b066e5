import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { plusDays } from '../../../../kernel/local-day.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { LadderStore } from '../data/ladder.store.js';
import { RenewalStore } from '../data/renewal.store.js';
import { horizonOf } from '../domain/ladder.js';
import { RemindOf } from './remind-of.js';

/** Climbs the ladder of one agency on one of its days: ends the tasks that are settled, and tells of what comes due. */
@Injectable()
export class ClimbLadder {
  constructor(
    private readonly renewals: RenewalStore,
    private readonly ladders: LadderStore,
    private readonly remindOf: RemindOf,
    private readonly clock: Clock,
  ) {}

  async execute(
    tx: Tx,
    actor: Actor,
    { agencyId, today }: { readonly agencyId: string; readonly today: string },
  ): Promise<void> {
    const { ladders } = await this.ladders.of(tx, agencyId);
    const until = plusDays(today, horizonOf(ladders));
    await this.renewals.settle(tx, agencyId, until, this.clock.now());
    for (const thing of await this.renewals.due(tx, agencyId, until))
      await this.remindOf.execute(tx, actor, { agencyId, thing, ladders, today });
  }
}
