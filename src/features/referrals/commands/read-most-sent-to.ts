import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { MostSentToQueries, type SentTo } from '../data/most-sent-to.queries.js';

/** How many partners are named: where to start. */
const MOST = 5;

/** Names the partners to whom most people were sent in the 12 months before a day, and with whom nothing was in force on it. */
@Injectable()
export class ReadMostSentTo {
  constructor(
    private readonly transactor: Transactor,
    private readonly queries: MostSentToQueries,
  ) {}

  async execute(actor: Actor, day: string): Promise<readonly SentTo[]> {
    const { kind, agencyId } = actor;
    if (kind !== 'staff' || agencyId === null) return [];
    return this.transactor.read(actor, (tx) => this.queries.withoutAgreement(tx, agencyId, day, MOST));
  }
}
