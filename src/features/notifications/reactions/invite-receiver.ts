import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import type { StoredEvent } from '../../../kernel/domain-event.js';
import type { Reaction } from '../../../kernel/reaction.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { WriteToReceiver } from '../commands/write-to-receiver.js';
import type { MailKind } from '../domain/mail-kinds.js';

type ReferralEvent = StoredEvent<string, { readonly referralId: string }>;

/** What the receiver is written about, by what happened. */
const MAIL_FOR: Readonly<Record<string, MailKind>> = {
  'referral.submitted': 'referral_request',
  'referral.reopened': 'referral_request',
  'referral.infoProvided': 'referral_news',
  'referral.withdrawalRequested': 'referral_news',
  'referral.reminded': 'referral_reminder',
  'referral.withdrawn': 'referral_ended',
  'referral.voided': 'referral_ended',
};

/** Writes to the receiving agency's mailbox when something on a referral waits for it, or no longer does. */
@Injectable()
export class InviteReceiver implements Reaction<ReferralEvent> {
  readonly to = Object.keys(MAIL_FOR);

  constructor(
    private readonly transactor: Transactor,
    private readonly writeToReceiver: WriteToReceiver,
  ) {}

  async react({ id, type, payload }: ReferralEvent): Promise<void> {
    const kind = MAIL_FOR[type];
    if (!kind) return;
    await this.transactor.run(systemActor('notifications'), (tx) =>
      this.writeToReceiver.execute(tx, { referralId: payload.referralId, kind, dedupeKey: `${id}:${kind}` }),
    );
  }
}
