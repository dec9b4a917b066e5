import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { pipeline } from 'node:stream/promises';
import type { Actor } from '../../../../kernel/actor.js';
import { isProblem, type Problem } from '../../../../kernel/problem.js';
import { By, For } from '../../../../platform/graphql/index.js';
import { answerError, publicError } from '../../../../platform/http/index.js';
import { ReadContent } from '../commands/read-content.js';
import { ReceiveFile, type FileTarget } from '../commands/receive-file.js';
import { TakeCopy } from '../commands/take-copy.js';
import { isRoleToHandIn } from '../domain/agreement-file.js';
import { attachmentOf } from '../domain/file-name.js';
import { filesTexts } from '../texts/index.js';

const OWN_TYPE = /^application\/octet-stream\b/i;
const KEEPERS = ['director', 'admin'] as const;
const READERS = ['director', 'admin', 'supervisor', 'privacy_officer', 'partner_member', 'partner_manager'] as const;

const STATUS: Readonly<Record<string, number>> = { NOT_FOUND: 404, NOT_ALLOWED: 403 };

const statusOf = ({ code, facts }: Problem): number => (facts['fault'] === 'too_large' ? 413 : (STATUS[code] ?? 422));

/** Too long for a name on any system; what is longer is cut by whoever cleans it. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 500) : '');

function lengthOf(request: Request): number | null {
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  return Number.isFinite(length) ? length : null;
}

/** Files of agreements: the bare bytes in, so that none is held in memory; and copies out, never to be opened in our own pages. */
@Controller('files')
export class FilesController {
  constructor(
    private readonly receiving: ReceiveFile,
    private readonly copying: TakeCopy,
    private readonly contents: ReadContent,
  ) {}

  @Post('agreements/:versionId')
  @For(...KEEPERS)
  async receive(
    @By() actor: Actor,
    @Param('versionId') versionId: string,
    @Query() { name, role }: { name?: unknown; role?: unknown },
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const wanted = textOf(role);
    if (!isRoleToHandIn(wanted))
      return answerError(request, response, publicError(422, filesTexts(actor.locale).upload.noRole));
    await this.takeIn(actor, { versionId, role: wanted }, textOf(name), { request, response });
  }

  /** What proves an attestation of coverage, or a licence: it belongs to the agency, not to a version. */
  @Post('documents')
  @For(...KEEPERS)
  async receiveDocument(
    @By() actor: Actor,
    @Query('name') name: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.takeIn(actor, null, textOf(name), { request, response });
  }

  @Get('versions/:versionId/content')
  @For(...READERS)
  async content(
    @By() actor: Actor,
    @Param('versionId') versionId: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const text = await this.contents.execute(actor, versionId);
    if (text === null) return answerError(request, response, publicError(404));
    response
      .setHeader('Content-Disposition', attachmentOf('agreement-text.json'))
      .setHeader('X-Content-Type-Options', 'nosniff')
      .setHeader('Cache-Control', 'no-store')
      .type('application/json')
      .send(Buffer.from(text));
  }

  @Get(':id')
  @For(...READERS)
  async copy(
    @By() actor: Actor,
    @Param('id') id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const copy = await this.copying.execute(actor, id);
    if (copy === null) return answerError(request, response, publicError(404));
    if (copy === 'missing')
      return answerError(request, response, publicError(503, filesTexts(actor.locale).upload.missing));
    response.setHeader('Content-Type', copy.mediaType);
    response.setHeader('Content-Length', copy.bytes);
    response.setHeader('Content-Disposition', attachmentOf(copy.name));
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'no-store');
    // Whoever goes away meanwhile has taken no whole copy; that they asked for one is written down.
    await pipeline(copy.content, response).catch(() => response.destroy());
  }

  private async takeIn(
    actor: Actor,
    target: FileTarget,
    name: string,
    { request, response }: { request: Request; response: Response },
  ): Promise<void> {
    if (!OWN_TYPE.test(request.headers['content-type'] ?? ''))
      return answerError(request, response, publicError(415, filesTexts(actor.locale).upload.ownType));
    const arriving = { name, length: lengthOf(request), content: request };
    const received = await this.receiving.execute(actor, target, arriving);
    if (!isProblem(received)) return void response.status(201).json(received);
    const { code, message } = received;
    return answerError(request, response, { status: statusOf(received), code, message });
  }
}
