import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { isProblem, notFound, type Problem } from '../../../../kernel/problem.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { EventLog } from '../../../../platform/events/index.js';
import { LadderStore, type HeldLadders } from '../data/ladder.store.js';
import { checkedLadders, type Ladders } from '../domain/ladder.js';
import { renewalTexts } from '../texts/index.js';

/** Reads and sets how many days ahead somebody is told. */
@Injectable()
export class KeepLadder {
  constructor(
    private readonly transactor: Transactor,
    private readonly store: LadderStore,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  read({ agencyId, ...actor }: Actor): Promise<HeldLadders> {
    return this.transactor.read({ ...actor, agencyId }, (tx) => this.store.of(tx, agencyId ?? ''));
  }

  async set(actor: Actor, wanted: Ladders): Promise<HeldLadders | Problem> {
    const ladders = checkedLadders(wanted, renewalTexts(actor.locale).faults.ladder);
    const { agencyId, userId } = actor;
    if (isProblem(ladders)) return ladders;
    if (agencyId === null) return notFound();
    return this.transactor.run(actor, async (tx) => {
      await this.store.set(tx, agencyId, ladders, userId, this.clock.now());
      const held = await this.store.of(tx, agencyId);
      await this.events.append(tx, actor, {
        type: 'agreement.ladder_set',
        subject: `agency:${agencyId}`,
        payload: { number: held.number },
      });
      return held;
    });
  }
}
