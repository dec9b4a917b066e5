import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { Actor, Locale } from '../../../kernel/actor.js';
import { FindHelp } from '../commands/find-help.js';
import { SayRoom } from '../commands/say-room.js';
import { asksOfRoom } from '../domain/room.js';
import { ReadRequest } from '../commands/read-request.js';
import type { Reply } from '../domain/reply.js';
import { endedPage, envelopePage, notOursPage, renewedPage } from './pages/plain.pages.js';
import type { RequestPage } from './pages/request-page.js';
import { requestPage } from './pages/request.page.js';
import { toRequestView } from './pages/to-request-view.js';
import { spokenTime } from './pages/spoken-time.js';
import { ReplyDesk, type Visit } from './reply-desk.js';

/** What a page says beside the request itself. */
export interface Remarks extends Partial<Pick<RequestPage, 'refused' | 'movedOn' | 'codeTrouble'>> {
  readonly status?: number;
}

const NO_REMARKS: Remarks = {};

/** Writes the pages of a visit. */
@Injectable()
export class PageWriter {
  constructor(
    readonly desk: ReplyDesk,
    private readonly requests: ReadRequest,
    private readonly findHelp: FindHelp,
    private readonly rooms: SayRoom,
  ) {}

  async envelope(response: Response, { context, formToken }: Visit): Promise<void> {
    send(response, 200, envelopePage(context, formToken, await this.findHelp.execute()));
  }

  ended(response: Response, { context }: Visit): void {
    send(response, 410, endedPage(context));
  }

  renewed(response: Response, { context }: Visit): void {
    send(response, 200, renewedPage(context));
  }

  notOurs(response: Response, { context }: Visit): void {
    send(response, 403, notOursPage(context));
  }

  /** The open request as this device may see it now; the envelope where it is not open here, and an end where it is gone. */
  async request(response: Response, visit: Visit, { status = 200, ...remarks }: Remarks = NO_REMARKS): Promise<void> {
    const { found, context, formToken } = visit;
    if (found.kind === 'envelope') return this.envelope(response, visit);
    const read = found.kind === 'open' ? await this.requests.execute(found.reply, context.locale) : null;
    if (found.kind !== 'open' || !read) return this.ended(response, visit);

    const { answerer, verified, answeredAt, referralId } = found.reply;
    const room = asksOfRoom(read.referral.state, answeredAt)
      ? await this.rooms.read(await this.actorOf(found.reply, context.locale), referralId)
      : null;
    const sentAt = answeredAt && spokenTime(answeredAt, read.referral.receiverZone, context.locale);
    const page: RequestPage = {
      refused: null,
      movedOn: null,
      codeTrouble: null,
      ...remarks,
      ...context,
      formToken,
      answerer,
      verified,
      sentAt,
      room,
      view: toRequestView(read, context.locale),
    };
    send(response, status, requestPage(page));
  }

  actorOf(reply: Reply, locale: Locale): Promise<Actor> {
    return this.requests.actorOf(reply, locale);
  }
}

function send(response: Response, status: number, page: string): void {
  response.status(status).type('html').send(page);
}
