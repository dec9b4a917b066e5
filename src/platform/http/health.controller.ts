import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import type { Response } from 'express';
import { For } from '../graphql/permissions.js';
import { Readiness } from './readiness.js';

/** Whether the process lives, and whether it can do its work. */
@Controller('health')
@For('anyone')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @HttpCode(200)
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) response: Response) {
    const [checks, notes] = await Promise.all([this.readiness.check(), this.readiness.notes()]);
    const isReady = Object.values(checks).every((state) => state === 'ok');
    response.status(isReady ? 200 : 503);
    return { status: isReady ? 'ok' : 'not ready', checks, notes };
  }
}
