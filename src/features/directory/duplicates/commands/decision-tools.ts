import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { EventLog } from '../../../../platform/events/index.js';
import { WhoEdits } from '../../editing/data/who-edits.js';
import { MergesStore } from '../data/merges.store.js';

/** What every decision about duplicates needs. */
@Injectable()
export class DecisionTools {
  constructor(
    readonly transactor: Transactor,
    readonly merges: MergesStore,
    readonly events: EventLog,
    readonly clock: Clock,
    private readonly who: WhoEdits,
  ) {}

  /** Whether the actor keeps the whole list. */
  async mayDecide(tx: Tx, actor: Actor): Promise<boolean> {
    return (await this.who.rightTo(tx, actor, null)) === 'keeper';
  }
}
