import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { notFound, type Problem } from '../../../../kernel/problem.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { IdempotencyKeys, type KeyedResult } from '../../../../platform/idempotency/idempotency-keys.js';
import { EffortStore } from '../data/effort.store.js';
import type { EffortEntry } from '../domain/effort.js';
import { EffortCheck } from './effort-check.js';

/** Writes down what was done to deepen a partnership; a meeting also plans the next one. Never changed afterwards. */
@Injectable()
export class RecordEffort {
  constructor(
    private readonly transactor: Transactor,
    private readonly check: EffortCheck,
    private readonly efforts: EffortStore,
    private readonly keys: IdempotencyKeys,
  ) {}

  execute(actor: Actor, entry: EffortEntry, idempotencyKey: string): Promise<KeyedResult | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const fault = await this.check.faultOf(tx, actor, entry);
      if (fault) return fault;
      const request = { operation: 'recordEffort', key: idempotencyKey, request: entry };
      return this.keys.once(tx, actor, request, async () => (await this.efforts.add(tx, actor, entry)) ?? notFound());
    });
  }
}
