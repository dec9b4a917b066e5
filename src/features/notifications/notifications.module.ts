import { Module, type OnModuleInit } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { ReactionRegistry } from '../../platform/events/index.js';
import { JobRegistry } from '../../platform/jobs/index.js';
import { MailTransport } from '../../platform/mail/index.js';
import { AgreementsModule } from '../agreements/index.js';
import { DirectoryModule } from '../directory/index.js';
import { IdentityModule } from '../identity/index.js';
import { ReferralsModule } from '../referrals/index.js';
import { ReferralMailResolver } from './api/referral-mail.resolver.js';
import { DeliverMail } from './commands/deliver-mail.js';
import { MoveReplyLinks } from './commands/move-reply-links.js';
import { QueueMail } from './commands/queue-mail.js';
import { RecordDelivery } from './commands/record-delivery.js';
import { SendMail } from './commands/send-mail.js';
import { ReceiverLetters, WriteToReceiver } from './commands/write-to-receiver.js';
import { MailGauge } from './data/mail-gauge.js';
import { MailQueries } from './data/mail.queries.js';
import { MailStore } from './data/mail.store.js';
import { AskToSign } from './reactions/ask-to-sign.js';
import { CloseVoidLinks } from './reactions/close-void-links.js';
import { FollowMailbox } from './reactions/follow-mailbox.js';
import { InviteReceiver } from './reactions/invite-receiver.js';
import { MailSignInLink } from './reactions/mail-sign-in-link.js';
import { RemindOfAgreement } from './reactions/remind-of-agreement.js';
import { TellOfReceipt } from './reactions/tell-of-receipt.js';

const REACTIONS = [
  InviteReceiver,
  FollowMailbox,
  CloseVoidLinks,
  MailSignInLink,
  RemindOfAgreement,
  AskToSign,
  TellOfReceipt,
];
const COMMANDS = [QueueMail, DeliverMail, SendMail, RecordDelivery, WriteToReceiver, ReceiverLetters, MoveReplyLinks];

@Module({
  imports: [DirectoryModule, IdentityModule, AgreementsModule, ReferralsModule],
  providers: [...COMMANDS, MailTransport, MailStore, MailQueries, MailGauge, ...REACTIONS, ReferralMailResolver],
  exports: [QueueMail, WriteToReceiver],
})
export class NotificationsModule implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly reactions: ReactionRegistry,
    private readonly parts: ModuleRef,
  ) {}

  /** Not in the constructor: what the module's own providers say of themselves is known only once they are made. */
  onModuleInit(): void {
    this.jobs.register(this.parts.get(DeliverMail));
    for (const Answer of REACTIONS) this.reactions.register(this.parts.get(Answer));
  }
}
