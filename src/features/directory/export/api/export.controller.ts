import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { Clock } from '../../../../kernel/clock.js';
import { For } from '../../../../platform/graphql/index.js';
import { answerError, publicError } from '../../../../platform/http/index.js';
import { Log } from '../../../../platform/observability/log.js';
import { EXPORT_FORMATS, ExportDirectory } from '../export-directory.js';

const TYPES = {
  zip: 'application/zip',
  ndjson: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
} as const;

/** Hands out the whole directory to those who keep it, as it is read: nothing is held. */
@Controller('files')
export class ExportController {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  @Get('exports/directory.:format')
  @For('director', 'resource_specialist', 'admin')
  async read(@Param('format') written: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const format = EXPORT_FORMATS.find((each) => each === written);
    if (!format) return answerError(request, response, publicError(404, 'There is no such file.'));
    const day = this.clock.now().toISOString().slice(0, 10);
    response.setHeader('Content-Type', TYPES[format]);
    response.setHeader('Content-Disposition', `attachment; filename="directory-${day}.${format}"`);
    response.setHeader('Cache-Control', 'no-store');
    try {
      await new ExportDirectory(this.db, this.clock).write(format, response);
    } catch (error) {
      if (!response.destroyed) this.log.warn('An export broke off.', { error });
      response.destroy();
    }
  }
}
