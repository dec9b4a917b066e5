import { Controller, Get, Head, Header, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Problem } from '../../../kernel/problem.js';
import { For } from '../../../platform/graphql/index.js';
import { AnswerRequest } from '../commands/answer-request.js';
import { OpenRequest } from '../commands/open-request.js';
import type { Reply } from '../domain/reply.js';
import type { RefusedStep } from './pages/steps.js';
import { PageWriter } from './page-writer.js';
import { ReplyCookies } from './reply-cookies.js';
import type { Visit } from './reply-desk.js';

const NO_STORE = ['Cache-Control', 'no-store'] as const;

/** The page behind a reply link: reading it changes nothing, its buttons answer. */
@Controller('r')
@For('anyone')
export class ReplyController {
  constructor(
    private readonly pages: PageWriter,
    private readonly openRequest: OpenRequest,
    private readonly answerRequest: AnswerRequest,
    private readonly cookies: ReplyCookies,
  ) {}

  /** Mail scanners ask so: nothing is looked up, nothing is said. */
  @Head(':token')
  @Header(...NO_STORE)
  @HttpCode(200)
  glance(): void {}

  @Get(':token')
  @Header(...NO_STORE)
  async show(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.desk.receive(token, request, response);
    if (visit.found.kind === 'envelope') return this.pages.envelope(response, visit);
    return this.pages.request(response, visit);
  }

  @Post(':token/open')
  @Header(...NO_STORE)
  async open(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.desk.receive(token, request, response);
    const { found, context } = visit;
    if (found.kind === 'ended') return this.pages.ended(response, visit);
    if (found.kind === 'envelope') {
      if (!visit.isOwnForm) return this.pages.notOurs(response, visit);
      this.cookies.giveSession(
        response,
        await this.openRequest.execute(found.link, this.cookies.secrets(request).session),
      );
    }
    response.redirect(303, context.base);
  }

  @Post(':token/answer')
  @Header(...NO_STORE)
  async answer(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.desk.receive(token, request, response);
    const { found, form, context } = visit;
    if (found.kind !== 'open') return this.pages.request(response, visit);
    if (!visit.isOwnForm) return this.pages.notOurs(response, visit);

    const problem = await this.take(found.reply, visit);
    if (!problem) return response.redirect(303, context.base);
    const refused: RefusedStep = {
      action: form.text('action'),
      typed: form.answers(),
      field: problem.field,
      message: problem.message,
    };
    return this.pages.request(response, visit, {
      refused,
      movedOn: changesOf(problem),
      status: STATUS[problem.code] ?? 422,
    });
  }

  private async take(reply: Reply, { form, context }: Visit): Promise<Problem | null> {
    const actor = await this.pages.actorOf(reply, context.locale);
    const step = {
      action: form.text('action'),
      seenVersion: form.number('version') ?? 0,
      idempotencyKey: form.text('key'),
    };
    return this.answerRequest.execute(actor, reply, { ...step, answers: form.answers() });
  }
}

const STATUS: Readonly<Record<string, number>> = { STALE_VERSION: 409, ACTION_NOT_AVAILABLE: 409, NOT_FOUND: 404 };

/** What others did meanwhile; null where the answer itself was at fault. */
function changesOf({ code, message, facts }: Problem): readonly string[] | null {
  if (code === 'ACTION_NOT_AVAILABLE') return [message];
  if (code !== 'STALE_VERSION') return null;
  return Array.isArray(facts['changes']) ? facts['changes'].map(String) : [];
}
