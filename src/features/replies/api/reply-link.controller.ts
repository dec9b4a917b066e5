import { Controller, Header, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { For } from '../../../platform/graphql/index.js';
import { ForgetDevice } from '../commands/forget-device.js';
import { RenewLink } from '../commands/renew-link.js';
import { PageWriter } from './page-writer.js';
import { ReplyCookies } from './reply-cookies.js';

/** What can be done with a link itself: ask for a new one, or let a device be forgotten. */
@Controller('r')
@For('anyone')
export class ReplyLinkController {
  constructor(
    private readonly pages: PageWriter,
    private readonly renewLink: RenewLink,
    private readonly forgetDevice: ForgetDevice,
    private readonly cookies: ReplyCookies,
  ) {}

  /** Always answers the same, whatever became of the link and whether there ever was one. */
  @Post(':token/renew')
  @Header('Cache-Control', 'no-store')
  async renew(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.desk.receive(token, request, response);
    await this.renewLink.execute(token);
    this.pages.renewed(response, visit);
  }

  @Post(':token/forget')
  @Header('Cache-Control', 'no-store')
  async forget(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.desk.receive(token, request, response);
    const { found, context } = visit;
    if (found.kind !== 'open') return this.pages.request(response, visit);
    if (!visit.isOwnForm) return this.pages.notOurs(response, visit);

    await this.forgetDevice.execute(found.reply, this.cookies.secrets(request).device);
    response.redirect(303, context.base);
  }
}
