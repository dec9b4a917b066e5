import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { MoveAgreement } from '../../register/commands/move-agreement.js';
import { RenewalStore } from '../data/renewal.store.js';

/** Lets the agreements of an agency expire whose last day has passed, each in a transaction of its own. */
@Injectable()
export class LetExpire {
  constructor(
    private readonly transactor: Transactor,
    private readonly renewals: RenewalStore,
    private readonly move: MoveAgreement,
  ) {}

  async execute(actor: Actor, agencyId: string, today: string): Promise<void> {
    const ids = await this.transactor.read(actor, (tx) => this.renewals.pastTheirEnd(tx, agencyId, today));
    for (const id of ids) await this.move.execute(actor, { id, action: 'expire', answers: [], seenVersion: null });
  }
}
