import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isUuid } from '../../../kernel/ids.js';
import { isProblem, notFound, type Problem } from '../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { IdempotencyKeys, type KeyedResult } from '../../../platform/idempotency/idempotency-keys.js';
import { HoldYes } from './hold-yes.js';
import { TakeStep, type StepRequest } from './take-step.js';

export interface ActOnReferralRequest extends StepRequest {
  readonly seenVersion: number;
  readonly idempotencyKey: string;
}

/** Takes one step in the life of a referral, once for each idempotency key: the one mutation that moves it. */
@Injectable()
export class ActOnReferral {
  constructor(
    private readonly transactor: Transactor,
    private readonly keys: IdempotencyKeys,
    private readonly takeStep: TakeStep,
    private readonly holdYes: HoldYes,
  ) {}

  async execute(actor: Actor, request: ActOnReferralRequest): Promise<KeyedResult | Problem> {
    if (!isUuid(request.id)) return notFound();
    const result = await this.transactor.run(actor, (tx) => this.within(tx, actor, request));
    if (isProblem(result)) await this.holdYes.whenReleaseForbids(request, result);
    return result;
  }

  /** The same in a transaction that the caller has open. */
  within(tx: Tx, actor: Actor, { idempotencyKey, ...step }: ActOnReferralRequest): Promise<KeyedResult | Problem> {
    const request = { operation: 'actOnReferral', key: idempotencyKey, request: step, resultId: step.id };
    return this.keys.once(tx, actor, request, async () => {
      const after = await this.takeStep.execute(tx, actor, step);
      return isProblem(after) ? after : { id: after.id };
    });
  }
}
