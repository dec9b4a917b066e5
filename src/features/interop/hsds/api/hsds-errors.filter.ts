import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { newId } from '../../../../kernel/ids.js';
import { expectedError } from '../../../../platform/http/index.js';
import { Log } from '../../../../platform/observability/log.js';

const TITLES: Readonly<Record<number, string>> = {
  400: 'The question cannot be read',
  401: 'Please sign in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Not done here',
  429: 'Too many requests',
  503: 'Briefly unavailable',
};

/** What went wrong, as RFC 9457 says it. */
export function sendProblem(response: Response, status: number, detail: string, more: object = {}): void {
  if (response.headersSent) return void response.destroy();
  response
    .status(status)
    .setHeader('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: 'about:blank',
        title: TITLES[status] ?? 'Something went wrong on our side',
        status,
        detail,
        ...more,
      }),
    );
}

/** Every error of the HSDS API, as a problem document. */
@Catch()
export class HsdsErrors implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const expected = expectedError(error);
    if (expected) {
      if (expected.status === 503) response.setHeader('Retry-After', '5');
      return sendProblem(response, expected.status, expected.message);
    }
    const id = newId();
    this.log.error('A request of the HSDS API failed.', { id, error, route: http.getRequest<Request>().path });
    sendProblem(response, 500, `Please tell us this number: ${id}`, { id });
  }
}
