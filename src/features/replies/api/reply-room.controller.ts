import { Controller, Header, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { For } from '../../../platform/graphql/index.js';
import { SayRoom } from '../commands/say-room.js';
import { roomState } from '../domain/room.js';
import { PageWriter } from './page-writer.js';

/** After a yes: whether the listing still says the truth about the room there is. */
@Controller('r')
@For('anyone')
export class ReplyRoomController {
  constructor(
    private readonly pages: PageWriter,
    private readonly sayRoom: SayRoom,
  ) {}

  @Post(':token/room')
  @Header('Cache-Control', 'no-store')
  async room(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.desk.receive(token, request, response);
    const { found, form, context } = visit;
    if (found.kind !== 'open') return this.pages.request(response, visit);
    if (!visit.isOwnForm) return this.pages.notOurs(response, visit);

    const state = roomState(form.text('say'));
    const actor = await this.pages.actorOf(found.reply, context.locale);
    const word = { waitDays: form.number('wait_days'), idempotencyKey: form.text('key') };
    const problem = state && (await this.sayRoom.execute(actor, found.reply.referralId, { state, ...word }));
    if (problem) {
      const refused = { action: 'room', typed: form.answers(), field: problem.field, message: problem.message };
      return this.pages.request(response, visit, { refused, status: 422 });
    }
    response.redirect(303, context.base);
  }
}
