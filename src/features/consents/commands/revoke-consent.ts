import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isProblem, notFound, type Problem } from '../../../kernel/problem.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { IdempotencyKeys } from '../../../platform/idempotency/idempotency-keys.js';
import { ConsentStore } from '../data/consent.store.js';
import type { Consent } from '../domain/consent.js';

export interface RevokeConsentRequest {
  readonly id: string;
  /** How the person said so, in words: the signed form, or aloud to whom. */
  readonly how: string;
  readonly idempotencyKey: string;
}

/** Takes a release back from this instant; every partner's next read is decided without it. */
@Injectable()
export class RevokeConsent {
  constructor(
    private readonly transactor: Transactor,
    private readonly keys: IdempotencyKeys,
    private readonly consents: ConsentStore,
  ) {}

  execute(actor: Actor, { id, how, idempotencyKey }: RevokeConsentRequest): Promise<Consent | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const consent = await this.consents.lock(tx, actor.agencyId, id);
      if (!consent) return notFound();

      const revoked = await this.keys.once(
        tx,
        actor,
        { operation: 'revokeConsent', key: idempotencyKey, request: { id, how } },
        async () => {
          await this.consents.revoke(tx, actor, consent, how);
          return { id };
        },
      );

      return isProblem(revoked) ? revoked : ((await this.consents.lock(tx, actor.agencyId, id)) ?? notFound());
    });
  }
}
