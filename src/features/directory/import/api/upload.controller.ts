import { Controller, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Actor } from '../../../../kernel/actor.js';
import { isProblem } from '../../../../kernel/problem.js';
import { By, For } from '../../../../platform/graphql/index.js';
import { answerError, publicError } from '../../../../platform/http/index.js';
import { ReceiveUpload } from '../commands/receive-upload.js';

const OWN_TYPE = /^application\/octet-stream\b/i;

/** Takes in files to be imported: the bare bytes, so that none is held in memory. */
@Controller('files')
export class UploadController {
  constructor(private readonly receiving: ReceiveUpload) {}

  @Post('imports')
  @HttpCode(201)
  @For('director', 'resource_specialist', 'admin')
  async receive(
    @By() actor: Actor,
    @Query('name') name: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    if (!OWN_TYPE.test(request.headers['content-type'] ?? ''))
      return answerError(request, response, publicError(415, 'A file is sent as application/octet-stream.'));
    const received = await this.receiving.execute(actor, typeof name === 'string' ? name : 'upload', request);
    if (isProblem(received)) return answerError(request, response, publicError(422, received.message));
    response.status(201).json({ uploadId: received });
  }
}
