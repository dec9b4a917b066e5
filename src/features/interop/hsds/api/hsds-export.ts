import { HttpException, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { once } from 'node:events';
import { Log } from '../../../../platform/observability/log.js';
import { HsdsReader } from '../data/hsds.reader.js';
import type { HsdsQuestion } from '../domain/hsds-question.js';

const AT_ONCE = 250;
const MOST_EXPORTS = 4;
const PATIENCE_MS = 60_000;

/** Sends whole lists, an entity a line, however many: it holds no more than some hundred of them at a time. */
@Injectable()
export class HsdsExport {
  private running = 0;

  constructor(
    private readonly reader: HsdsReader,
    private readonly log: Log,
  ) {}

  async send(question: HsdsQuestion, request: Request, response: Response): Promise<void> {
    response.type('application/x-ndjson; charset=utf-8');
    if (request.method === 'HEAD') return void response.end();
    if (this.running >= MOST_EXPORTS) throw this.busy();
    this.running += 1;
    try {
      await this.write(question, response);
    } finally {
      this.running -= 1;
    }
  }

  private async write(question: HsdsQuestion, response: Response): Promise<void> {
    try {
      for await (const lines of this.reader.lines(question, AT_ONCE)) {
        if (response.destroyed) return;
        if (!response.write(lines)) await once(response, 'drain', { signal: AbortSignal.timeout(PATIENCE_MS) });
      }
      response.end();
    } catch (error) {
      if (!response.headersSent) throw error;
      // Half a list must not look like a whole one: the connection breaks off.
      if (!response.destroyed) this.log.warn('An HSDS export broke off.', { error });
      response.destroy();
    }
  }

  private busy(): HttpException {
    return new HttpException('Several whole lists are on their way already. Please try again in a minute.', 503);
  }
}
