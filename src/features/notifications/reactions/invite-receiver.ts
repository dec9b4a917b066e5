import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import type { StoredEvent } from '../../../kernel/domain-event.js';
import type { Reaction } from '../../../kernel/reaction.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { WriteToReceiver } from '../commands/write-to-receiver.js';
import { LETTERS, type ToldOfReferral } from '../domain/letter-for.js';

type ReferralEvent = StoredEvent<string, ToldOfReferral>;

/** Writes to the receiving agency's mailbox when something on a referral waits for it, or no longer does. */
@Injectable()
export class InviteReceiver implements Reaction<ReferralEvent> {
  readonly to = Object.keys(LETTERS);

  constructor(
    private readonly transactor: Transactor,
    private readonly writeToReceiver: WriteToReceiver,
  ) {}

  async react({ id, type, payload }: ReferralEvent): Promise<void> {
    const kind = LETTERS[type]?.(payload);
    if (!kind) return;
    await this.transactor.run(systemActor('notifications'), (tx) =>
      this.writeToReceiver.execute(tx, { referralId: payload.referralId, kind, dedupeKey: `${id}:${kind}` }),
    );
  }
}
