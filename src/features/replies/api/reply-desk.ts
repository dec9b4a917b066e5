import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Settings } from '../../../platform/config/settings.js';
import { nonceOf } from '../../../platform/http/index.js';
import { FindReply, type Found } from '../commands/find-reply.js';
import { formToken, isFormToken } from '../domain/form-token.js';
import type { PageContext } from './pages/layout.js';
import { ReplyCookies } from './reply-cookies.js';
import { ReplyForm } from './reply-form.js';

/** A visit to a link: where the link stands, and everything a page of it needs. */
export interface Visit {
  readonly found: Found;
  readonly form: ReplyForm;
  readonly context: PageContext;
  readonly formToken: string;
  /** Whether the form sent was one that we gave for this link and session. */
  readonly isOwnForm: boolean;
}

const SHAPE = /^[\w-]{1,200}$/;

/** Receives whoever opens a link: who they are by their cookies, what the link is, in which language. */
@Injectable()
export class ReplyDesk {
  constructor(
    private readonly findReply: FindReply,
    private readonly cookies: ReplyCookies,
    private readonly settings: Settings,
  ) {}

  async receive(token: string, request: Request, response: Response): Promise<Visit> {
    const found: Found = SHAPE.test(token)
      ? await this.findReply.execute(token, this.cookies.secrets(request))
      : { kind: 'ended' };
    const form = new ReplyForm(request.body);
    const expected = this.formTokenOf(found);
    return {
      found,
      form,
      context: {
        locale: this.cookies.locale(request, response),
        nonce: nonceOf(response),
        base: `/r/${encodeURIComponent(token.slice(0, 200))}`,
      },
      formToken: expected,
      isOwnForm: expected !== '' && isFormToken(form.text('form'), expected),
    };
  }

  private formTokenOf(found: Found): string {
    if (found.kind === 'ended') return '';
    const [linkId, sessionId] =
      found.kind === 'open' ? [found.reply.linkId, found.reply.sessionId] : [found.link.linkId, null];
    return formToken(this.settings.APP_SECRET, linkId, sessionId);
  }
}
