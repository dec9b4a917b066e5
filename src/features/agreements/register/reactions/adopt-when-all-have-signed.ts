import { Injectable, type OnModuleInit } from '@nestjs/common';
import { systemActor } from '../../../../kernel/actor.js';
import type { StoredEvent } from '../../../../kernel/domain-event.js';
import type { Reaction } from '../../../../kernel/reaction.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { ReactionRegistry } from '../../../../platform/events/index.js';
import { MoveAgreement } from '../commands/move-agreement.js';
import { Agreements } from '../data/agreements.reader.js';
import { inTheMaking, missingSignatures } from '../domain/making.js';
import type { AgreementSigned } from '../domain/register-events.js';

type SignedEvent = StoredEvent<AgreementSigned['type'], AgreementSigned['payload']>;

const SYSTEM = systemActor('agreements');

/** Once the last party has signed, the version is adopted: it holds from its first day. */
@Injectable()
export class AdoptWhenAllHaveSigned implements Reaction<SignedEvent>, OnModuleInit {
  readonly to = ['agreement.signed'];

  constructor(
    private readonly registry: ReactionRegistry,
    private readonly transactor: Transactor,
    private readonly agreements: Agreements,
    private readonly moveAgreement: MoveAgreement,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async react({ payload: { agreementId, versionId } }: SignedEvent): Promise<void> {
    await this.transactor.run(SYSTEM, async (tx) => {
      const agreement = await this.agreements.lock(tx, agreementId);
      const making = agreement && inTheMaking(agreement);
      if (!agreement || !making || making.id !== versionId || making.state !== 'offered') return;
      if (missingSignatures(agreement, making).length > 0) return;
      // What stands in the way, such as an approval that is missing, its page says; a keeper adopts it then.
      await this.moveAgreement.within(tx, SYSTEM, { id: agreementId, action: 'adopt', answers: [], seenVersion: null });
    });
  }
}
