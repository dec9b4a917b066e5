import { Controller, Get, Header, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { For } from '../../../platform/graphql/index.js';
import { localeOf, nonceOf } from '../../../platform/http/index.js';
import { RedeemSignInLink } from '../commands/redeem-sign-in-link.js';
import { StartSession } from '../commands/start-session.js';
import type { SignedInRequest } from './auth.controller.js';
import { HOME } from './home.js';
import { LinkGuard } from './link.strategy.js';
import { SessionCookie } from './session-cookie.js';
import { goneLinkPage, signInPage } from './sign-in-page.js';

/** The page behind a mailed sign-in link. Opening it changes nothing, so a mail scanner does no harm; its button signs in. */
@Controller('auth/link')
@For('anyone')
export class SignInLinkController {
  constructor(
    private readonly links: RedeemSignInLink,
    private readonly startSession: StartSession,
    private readonly cookie: SessionCookie,
  ) {}

  @Get(':token')
  @Header('Cache-Control', 'no-store')
  async open(@Param('token') token: string, @Req() request: SignedInRequest, @Res() response: Response): Promise<void> {
    const user = await this.links.look(token);
    if (!user) return this.gone(request, response);
    response
      .type('html')
      .send(
        signInPage(
          { locale: request.headers['accept-language'] ? localeOf(request) : user.locale, nonce: nonceOf(response) },
          user.displayName,
        ),
      );
  }

  @Post(':token')
  @Header('Cache-Control', 'no-store')
  @UseGuards(LinkGuard)
  async signIn(
    @Req() request: Omit<SignedInRequest, 'user'> & { readonly user: SignedInRequest['user'] | null },
    @Res() response: Response,
  ): Promise<void> {
    const { user } = request;
    if (!user) return this.gone(request, response);
    this.cookie.give(
      response,
      await this.startSession.execute({ user, by: 'link', previousSecret: this.cookie.read(request) }),
    );
    response.redirect(303, HOME[user.kind]);
  }

  private gone(request: Pick<SignedInRequest, 'headers'>, response: Response): void {
    response
      .status(410)
      .type('html')
      .send(goneLinkPage({ locale: localeOf(request), nonce: nonceOf(response) }, '/portal/'));
  }
}
