import { Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { systemActor, type Locale } from '../../../kernel/actor.js';
import { Settings } from '../../../platform/config/settings.js';
import { For } from '../../../platform/graphql/index.js';
import { localeOf, nonceOf } from '../../../platform/http/index.js';
import { FollowThings } from '../commands/follow.js';
import { whoseMail } from '../domain/stop-token.js';
import { endedPage, stopPage, type PageContext } from './pages/frame.js';

const NO_STORE = ['Cache-Control', 'no-store'] as const;

const isLocale = (text: unknown): text is Locale => text === 'en' || text === 'es';

/** Stops the daily mail from a link in it, without a sign-in. Opening the link changes nothing: its button does. */
@Controller('v/stop')
@For('anyone')
export class StopDigestController {
  constructor(
    private readonly follow: FollowThings,
    private readonly settings: Settings,
  ) {}

  @Get(':token')
  @Header(...NO_STORE)
  show(
    @Param('token') token: string,
    @Query('lang') lang: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): void {
    const context = this.context(token, lang, request, response);
    const isOurs = whoseMail(this.settings.APP_SECRET, token) !== null;
    response
      .status(isOurs ? 200 : 410)
      .type('html')
      .send(isOurs ? stopPage(context, false) : endedPage(context));
  }

  @Post(':token')
  @Header(...NO_STORE)
  async stop(
    @Param('token') token: string,
    @Query('lang') lang: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const context = this.context(token, lang, request, response);
    const userId = whoseMail(this.settings.APP_SECRET, token);
    if (userId) await this.follow.chooseDigest({ ...systemActor('stop digest'), userId }, 'none');
    response
      .status(userId ? 200 : 410)
      .type('html')
      .send(userId ? stopPage(context, true) : endedPage(context));
  }

  private context(token: string, lang: unknown, request: Request, response: Response): PageContext {
    const locale = isLocale(lang) ? lang : localeOf(request);
    return { locale, nonce: nonceOf(response), base: `/v/stop/${encodeURIComponent(token.slice(0, 200))}` };
  }
}
