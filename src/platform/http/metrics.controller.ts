import { Controller, Get, NotFoundException, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { createHash, timingSafeEqual } from 'node:crypto';
import { Settings } from '../config/settings.js';
import { For } from '../graphql/permissions.js';
import { Metrics } from '../observability/metrics.js';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Figures for a monitoring system: with its token where one is set, else from this machine alone. Others find nothing here. */
@Controller('metrics')
@For('anyone')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly settings: Settings,
  ) {}

  @Get()
  async read(@Req() request: Request, @Res() response: Response): Promise<void> {
    if (!this.mayRead(request)) throw new NotFoundException();
    response.setHeader('Content-Type', this.metrics.contentType);
    response.setHeader('Cache-Control', 'no-store').send(await this.metrics.text());
  }

  private mayRead({ headers, socket }: Request): boolean {
    const { METRICS_TOKEN: token } = this.settings;
    if (token) return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`));
    return LOOPBACK.has(socket.remoteAddress ?? '') && headers['x-forwarded-for'] === undefined;
  }
}
