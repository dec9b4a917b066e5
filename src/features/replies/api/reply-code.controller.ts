import { Controller, Header, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isProblem } from '../../../kernel/problem.js';
import { For } from '../../../platform/graphql/index.js';
import { EnterCode, type CodeEntered } from '../commands/enter-code.js';
import { MailCode } from '../commands/mail-code.js';
import { readAnswerer } from '../domain/answerer.js';
import type { CodeTrouble } from './pages/request-page.js';
import { PageWriter } from './page-writer.js';
import { ReplyCookies } from './reply-cookies.js';

/** The code that shows that somebody reads the mailbox: mailed on request, typed on the page. */
@Controller('r')
@For('anyone')
export class ReplyCodeController {
  constructor(
    private readonly pages: PageWriter,
    private readonly mailCode: MailCode,
    private readonly enterCode: EnterCode,
    private readonly cookies: ReplyCookies,
  ) {}

  @Post(':token/code')
  @Header('Cache-Control', 'no-store')
  async code(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.desk.receive(token, request, response);
    const { found, form, context } = visit;
    if (found.kind !== 'open') return this.pages.request(response, visit);
    if (!visit.isOwnForm) return this.pages.notOurs(response, visit);

    const [name, role] = [form.text('name'), form.text('role')];
    const answerer = readAnswerer(name, role);
    if (isProblem(answerer))
      return this.pages.request(response, visit, {
        codeTrouble: { kind: answerer.field === 'role' ? 'role' : 'name', name, role },
        status: 422,
      });

    await this.mailCode.execute(found.reply, answerer, context.locale);
    response.redirect(303, context.base);
  }

  @Post(':token/verify')
  @Header('Cache-Control', 'no-store')
  async verify(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.desk.receive(token, request, response);
    const { found, form, context } = visit;
    if (found.kind !== 'open') return this.pages.request(response, visit);
    if (!visit.isOwnForm) return this.pages.notOurs(response, visit);

    const entered = await this.enterCode.execute(found.reply, form.text('code'), this.cookies.secrets(request).device);
    if (entered.answer === 'locked') return this.pages.ended(response, visit);
    if (entered.answer !== 'right')
      return this.pages.request(response, visit, { codeTrouble: troubleOf(entered), status: 422 });
    this.cookies.giveDevice(response, entered.secret);
    response.redirect(303, context.base);
  }
}

const troubleOf = (entered: Exclude<CodeEntered, { answer: 'right' | 'locked' }>): CodeTrouble =>
  entered.answer === 'wrong' ? { kind: 'wrong', triesLeft: entered.triesLeft } : { kind: 'none' };
