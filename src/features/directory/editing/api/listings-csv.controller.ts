import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { once } from 'node:events';
import type { Actor } from '../../../../kernel/actor.js';
import { isProblem } from '../../../../kernel/problem.js';
import { By, For } from '../../../../platform/graphql/index.js';
import { answerError, publicError } from '../../../../platform/http/index.js';
import { PrepareCsvEdit } from '../commands/prepare-csv-edit.js';
import { ListingsCsv } from '../data/listings-csv.js';
import { choiceOf } from './bulk.inputs.js';

/** Some 2,000 listings with long descriptions. */
const MOST_BYTES = 20 * 1024 * 1024;

async function bodyOf(request: Request): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) continue;
    size += part.length;
    if (size > MOST_BYTES) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The directory as a file for spreadsheets: out, and in again to be looked at before it is applied. */
@Controller('directory')
export class ListingsCsvController {
  constructor(
    private readonly files: ListingsCsv,
    private readonly preparing: PrepareCsvEdit,
  ) {}

  @Get('listings.csv')
  @For('director', 'resource_specialist', 'admin')
  async read(@By() actor: Actor, @Query() asked: Record<string, unknown>, @Res() response: Response): Promise<void> {
    const said = (name: string): string | null =>
      typeof asked[name] === 'string' && asked[name] !== '' ? asked[name] : null;
    response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    response.setHeader('Content-Disposition', 'attachment; filename="listings.csv"');
    response.setHeader('Cache-Control', 'no-store');
    const choice = choiceOf({ text: said('text'), organizationId: said('organizationId'), categoryCode: said('categoryCode'), source: said('source'), status: said('status') }); // prettier-ignore
    for await (const text of this.files.lines(actor, choice)) {
      if (response.destroyed) return;
      if (!response.write(text)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
    }
    response.end();
  }

  @Post('listings.csv')
  @HttpCode(200)
  @For('director', 'resource_specialist', 'admin')
  async write(@By() actor: Actor, @Req() request: Request, @Res() response: Response): Promise<void> {
    if (!/^text\/csv\b/i.test(request.headers['content-type'] ?? ''))
      return answerError(request, response, publicError(415, 'The file is sent as text/csv.'));
    const csv = await bodyOf(request);
    if (!csv) return answerError(request, response, publicError(413, 'The file is too large: at most 20 MB.'));
    const name = typeof request.query['name'] === 'string' ? request.query['name'].slice(0, 120) : 'listings.csv';
    const prepared = await this.preparing.execute(actor, csv, name);
    if (isProblem(prepared))
      response.status(422).json({ code: prepared.code, field: prepared.field, message: prepared.message });
    else response.json({ id: prepared.id, counts: prepared.counts });
  }
}
