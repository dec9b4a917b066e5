import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Problem } from '../../../kernel/problem.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { IdempotencyKeys, type KeyedResult } from '../../../platform/idempotency/idempotency-keys.js';
import type { ReferralDraft } from '../domain/referral-draft.js';
import { AddDraft } from './add-draft.js';

export interface OpenReferralRequest {
  readonly draft: ReferralDraft;
  readonly idempotencyKey: string;
}

/** Starts a referral as a draft of the actor's own agency, once for each idempotency key. */
@Injectable()
export class OpenReferral {
  constructor(
    private readonly transactor: Transactor,
    private readonly keys: IdempotencyKeys,
    private readonly addDraft: AddDraft,
  ) {}

  execute(actor: Actor, { draft, idempotencyKey }: OpenReferralRequest): Promise<KeyedResult | Problem> {
    const request = { operation: 'openReferral', key: idempotencyKey, request: draft };
    return this.transactor.run(actor, (tx) =>
      this.keys.once(tx, actor, request, () => this.addDraft.execute(tx, actor, draft)),
    );
  }
}
