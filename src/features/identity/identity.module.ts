import { Module, RequestMethod, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { ReactionRegistry } from '../../platform/events/index.js';
import { DirectoryModule } from '../directory/index.js';
import { AuthController } from './api/auth.controller.js';
import { LinkStrategy } from './api/link.strategy.js';
import { MeResolver } from './api/me.resolver.js';
import { PasswordStrategy } from './api/password.strategy.js';
import { SessionCookie } from './api/session-cookie.js';
import { SessionMiddleware } from './api/session.middleware.js';
import { SignInLimits } from './api/sign-in-limits.js';
import { SignInLinkController } from './api/sign-in-link.controller.js';
import { AccountJournal } from './commands/account-journal.js';
import { CreateUser } from './commands/create-user.js';
import { DisableUser } from './commands/disable-user.js';
import { LinkCodes } from './commands/link-codes.js';
import { PasswordHasher } from './commands/password-hasher.js';
import { ProvideMailboxAccount } from './commands/provide-mailbox-account.js';
import { RedeemSignInLink } from './commands/redeem-sign-in-link.js';
import { RequestSignInLink } from './commands/request-sign-in-link.js';
import { SetPassword } from './commands/set-password.js';
import { SignInJournal } from './commands/sign-in-journal.js';
import { SignInLinks } from './commands/sign-in-links.js';
import { SignOut } from './commands/sign-out.js';
import { SinglePurposeLinks } from './commands/single-purpose-links.js';
import { StartSession } from './commands/start-session.js';
import { SignInAttempts, VerifyPassword } from './commands/verify-password.js';
import { LinkStore } from './data/link.store.js';
import { MeQueries } from './data/me.queries.js';
import { SessionStore } from './data/session.store.js';
import { UserReader } from './data/user.reader.js';
import { UserStore } from './data/user.store.js';
import { GiveMailboxAnAccount } from './reactions/give-mailbox-an-account.js';

const DOOR = [SinglePurposeLinks, LinkCodes, SignInLinks, UserReader, CreateUser, DisableUser, SetPassword];
const DATA = [UserStore, SessionStore, LinkStore, MeQueries];
const SIGNING_IN = [
  VerifyPassword,
  SignInAttempts,
  SignInJournal,
  PasswordHasher,
  StartSession,
  SignOut,
  RequestSignInLink,
  RedeemSignInLink,
];
const API = [SessionCookie, PasswordStrategy, LinkStrategy, MeResolver];

/** Those who sign in, their sessions, and links that open one thing. */
@Module({
  imports: [DirectoryModule, PassportModule, SignInLimits],
  controllers: [AuthController, SignInLinkController],
  providers: [...DOOR, ...DATA, ...SIGNING_IN, ...API, AccountJournal, ProvideMailboxAccount, GiveMailboxAnAccount],
  exports: DOOR,
})
export class IdentityModule implements NestModule {
  constructor(reactions: ReactionRegistry, giveMailboxAnAccount: GiveMailboxAnAccount) {
    reactions.register(giveMailboxAnAccount);
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(SessionMiddleware).forRoutes({ path: '{*path}', method: RequestMethod.ALL });
  }
}
