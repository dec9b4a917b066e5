import { Module } from '@nestjs/common';
import { ReactionRegistry } from '../../platform/events/index.js';
import { DirectoryModule } from '../directory/index.js';
import { IdentityModule } from '../identity/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { ReferralsModule } from '../referrals/index.js';
import { PageWriter } from './api/page-writer.js';
import { ReplyCodeController } from './api/reply-code.controller.js';
import { ReplyController } from './api/reply.controller.js';
import { ReplyCookies } from './api/reply-cookies.js';
import { ReplyDesk } from './api/reply-desk.js';
import { ReplyRoomController } from './api/reply-room.controller.js';
import { ReplyLinkController } from './api/reply-link.controller.js';
import { AnswerRequest } from './commands/answer-request.js';
import { EnterCode, TrustDevice } from './commands/enter-code.js';
import { FindHelp } from './commands/find-help.js';
import { FindReply, ReplyDevices } from './commands/find-reply.js';
import { ForgetDevice } from './commands/forget-device.js';
import { MailCode } from './commands/mail-code.js';
import { OpenRequest } from './commands/open-request.js';
import { ReadRequest } from './commands/read-request.js';
import { RenewLink } from './commands/renew-link.js';
import { SayRoom } from './commands/say-room.js';
import { RememberedDeviceStore } from './data/remembered-device.store.js';
import { ReplySessionStore } from './data/reply-session.store.js';
import { TellOfLockedLink } from './reactions/tell-of-locked-link.js';

const COMMANDS = [
  FindReply,
  FindHelp,
  ReplyDevices,
  OpenRequest,
  ReadRequest,
  AnswerRequest,
  MailCode,
  EnterCode,
  TrustDevice,
  ForgetDevice,
  RenewLink,
  SayRoom,
];
const API = [ReplyDesk, ReplyCookies, PageWriter];

/** Answering a request from the e-mail, by a link. */
@Module({
  imports: [DirectoryModule, IdentityModule, ReferralsModule, NotificationsModule],
  controllers: [ReplyController, ReplyCodeController, ReplyLinkController, ReplyRoomController],
  providers: [...COMMANDS, ...API, ReplySessionStore, RememberedDeviceStore, TellOfLockedLink],
})
export class RepliesModule {
  constructor(reactions: ReactionRegistry, tellOfLockedLink: TellOfLockedLink) {
    reactions.register(tellOfLockedLink);
  }
}
