import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Actor } from '../../../kernel/actor.js';
import { isUuid } from '../../../kernel/ids.js';
import { By, For } from '../../../platform/graphql/index.js';
import { PrepareHandOut } from '../commands/prepare-hand-out.js';
import type { HandOutSize } from '../domain/hand-out.js';
import { shortlistTexts } from '../texts/index.js';
import { drawHandOut } from './hand-out.pdf.js';

const SIZES: Readonly<Record<string, HandOutSize>> = { full: 'full', pocket: 'pocket' };

/** The sheet that a person takes home, as a PDF. Neither its address nor its name says for whom it is. */
@Controller('hand-outs')
@For('coordinator', 'supervisor', 'director', 'admin')
export class HandOutController {
  constructor(private readonly prepare: PrepareHandOut) {}

  @Get(':id')
  @Header('Cache-Control', 'no-store')
  async print(
    @By() actor: Actor,
    @Param('id') id: string,
    @Query('size') size: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const wanted = SIZES[typeof size === 'string' ? size : 'full'];
    const prepared = wanted && isUuid(id) ? await this.prepare.execute(actor, id, wanted) : null;
    if (!wanted || !prepared) {
      response.status(404).type('text/plain').send('There is no such sheet.');
      return;
    }
    const title = wanted === 'full' ? shortlistTexts(prepared.language).sheet.title : '1';
    response.type('application/pdf').setHeader('Content-Disposition', 'inline; filename="list.pdf"');
    drawHandOut(prepared.sheet, wanted, prepared.language, title).pipe(response);
  }
}
