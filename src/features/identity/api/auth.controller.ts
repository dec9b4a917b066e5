import { Body, Controller, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { For, Visitor, type ActorRequest } from '../../../platform/graphql/index.js';
import type { Actor } from '../../../kernel/actor.js';
import { localeOf } from '../../../platform/http/index.js';
import { RequestSignInLink } from '../commands/request-sign-in-link.js';
import { SignOut } from '../commands/sign-out.js';
import { StartSession } from '../commands/start-session.js';
import type { User } from '../domain/user.js';
import { AskForLink } from './auth.inputs.js';
import { inEqualTime } from './in-equal-time.js';
import { PasswordGuard } from './password.strategy.js';
import { SessionCookie } from './session-cookie.js';
import { SignInLimit } from './sign-in-limits.js';
import { HOME } from './home.js';

const LINK_ANSWER_MS = 150;

/** A request in which a strategy has found out who signs in. */
export interface SignedInRequest extends ActorRequest {
  readonly user: User;
}

/** Signing in and out, by JSON. Wrong in whatever way, the answer is the same. */
@Controller('auth')
@For('anyone')
export class AuthController {
  constructor(
    private readonly startSession: StartSession,
    private readonly requestLink: RequestSignInLink,
    private readonly signOut: SignOut,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('password')
  @HttpCode(200)
  @UseGuards(SignInLimit, PasswordGuard)
  async password(@Req() request: SignedInRequest, @Res({ passthrough: true }) response: Response) {
    const { user } = request;
    this.cookie.give(
      response,
      await this.startSession.execute({ user, by: 'password', previousSecret: this.cookie.read(request) }),
    );
    return { kind: user.kind, next: HOME[user.kind] };
  }

  @Post('link')
  @HttpCode(202)
  @UseGuards(SignInLimit)
  async link(@Body() { email, locale }: AskForLink, @Req() request: Request) {
    await inEqualTime(LINK_ANSWER_MS, this.requestLink.execute(email, locale ?? localeOf(request)));
    return { accepted: true };
  }

  @Post('sign-out')
  @HttpCode(204)
  async leave(@Visitor() actor: Actor | null, @Res({ passthrough: true }) response: Response): Promise<void> {
    if (actor) await this.signOut.execute(actor);
    this.cookie.take(response);
  }
}
