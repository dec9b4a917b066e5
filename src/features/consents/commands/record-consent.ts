import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isProblem, notFound, type Problem } from '../../../kernel/problem.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { IdempotencyKeys } from '../../../platform/idempotency/idempotency-keys.js';
import { ConsentStore } from '../data/consent.store.js';
import type { Consent, ConsentDetails } from '../domain/consent.js';
import { ConsentCheck } from './consent-check.js';

export interface RecordConsentRequest {
  readonly personId: string;
  readonly consent: ConsentDetails;
  readonly idempotencyKey: string;
}

/** Keeps a signed release, once it agrees with the rules of the person's state. What relies on it hears of it. */
@Injectable()
export class RecordConsent {
  constructor(
    private readonly transactor: Transactor,
    private readonly check: ConsentCheck,
    private readonly keys: IdempotencyKeys,
    private readonly consents: ConsentStore,
  ) {}

  execute(actor: Actor, { personId, consent, idempotencyKey }: RecordConsentRequest): Promise<Consent | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const holder = await this.check.passes(tx, actor, personId, consent);
      if (isProblem(holder)) return holder;

      const request = { operation: 'recordConsent', key: idempotencyKey, request: { personId, consent } };
      const recorded = await this.keys.once(tx, actor, request, () =>
        this.consents.record(tx, actor, holder, personId, consent),
      );

      return isProblem(recorded)
        ? recorded
        : ((await this.consents.lock(tx, holder.agencyId, recorded.id)) ?? notFound());
    });
  }
}
