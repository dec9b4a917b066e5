import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { For } from '../../platform/graphql/index.js';
import { nonceOf } from '../../platform/http/index.js';
import type { DemoMail } from './demo-mail.js';
import { MailFolder } from './mail-folder.js';
import { listPage, mailPage, noMailPage } from './mailbox.pages.js';

/** The demo's mailbox: who tries Loopkeeper reads here what a partner would get. Exists only in the demo. */
@Controller('demo')
@For('anyone')
export class MailboxController {
  constructor(private readonly folder: MailFolder) {}

  @Get('mail')
  @Header('Cache-Control', 'no-store')
  list(@Res({ passthrough: true }) response: Response): string {
    return listPage(this.folder.list(), nonceOf(response));
  }

  @Get('mail.json')
  @Header('Cache-Control', 'no-store')
  asData(@Query('to') to?: string): readonly DemoMail[] {
    return this.folder.list(typeof to === 'string' ? to.toLowerCase() : undefined);
  }

  @Get('mail/:id')
  @Header('Cache-Control', 'no-store')
  show(@Param('id') id: string, @Res({ passthrough: true }) response: Response): string {
    const mail = this.folder.find(id);
    if (!mail) response.status(404);
    return mail ? mailPage(mail, nonceOf(response)) : noMailPage(nonceOf(response));
  }
}
