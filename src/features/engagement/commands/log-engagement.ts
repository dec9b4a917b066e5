import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Problem } from '../../../kernel/problem.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { IdempotencyKeys, type KeyedResult } from '../../../platform/idempotency/idempotency-keys.js';
import { EngagementStore } from '../data/engagement.store.js';
import type { EngagementEntry } from '../domain/engagement.js';
import { EngagementCheck } from './engagement-check.js';

export interface LogEngagementRequest {
  readonly entry: EngagementEntry;
  readonly idempotencyKey: string;
}

/** Logs one contact with a partner for the actor's own agency; answers with its id. */
@Injectable()
export class LogEngagement {
  constructor(
    private readonly transactor: Transactor,
    private readonly check: EngagementCheck,
    private readonly keys: IdempotencyKeys,
    private readonly engagements: EngagementStore,
  ) {}

  execute(actor: Actor, { entry, idempotencyKey }: LogEngagementRequest): Promise<KeyedResult | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const fault = await this.check.faultOf(tx, actor, entry);
      if (fault) return fault;

      const request = { operation: 'logEngagement', key: idempotencyKey, request: entry };
      return this.keys.once(tx, actor, request, () => this.engagements.log(tx, actor, entry));
    });
  }
}
