import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { notFound, type Problem } from '../../../../kernel/problem.js';
import type { KeyedResult } from '../../../../platform/idempotency/idempotency-keys.js';
import { AgreementDesk } from './agreement-desk.js';
import { MoveAgreement, type MoveAgreementRequest } from './move-agreement.js';

export interface ActOnAgreementRequest extends Omit<MoveAgreementRequest, 'referralsAreAnswered'> {
  readonly seenVersion: number;
  readonly idempotencyKey: string;
}

/** Takes one step in the life of an agreement, once for each idempotency key. */
@Injectable()
export class ActOnAgreement {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly moveAgreement: MoveAgreement,
  ) {}

  async execute(
    actor: Actor,
    { idempotencyKey: key, ...request }: ActOnAgreementRequest,
  ): Promise<KeyedResult | Problem> {
    if (!isUuid(request.id)) return notFound();
    return this.desk.transactor.run(
      actor,
      async (tx) =>
        this.desk.refused(actor) ??
        this.desk.keys.once(tx, actor, { operation: 'actOnAgreement', key, request, resultId: request.id }, () =>
          this.moveAgreement.within(tx, actor, request),
        ),
    );
  }
}
