import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { newId } from '../../kernel/ids.js';
import { Log } from '../observability/log.js';
import { answerError, expectedError, publicError } from './errors.js';

/** The last word on every error of an HTTP request: expected ones as they are, a bug as one sentence and an id found in the log. */
@Catch()
export class NeutralErrors implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return error;
    const http = host.switchToHttp();
    const expected = expectedError(error);
    if (expected?.status === 503) this.log.warn('The database could not be reached.', { error });
    return answerError(http.getRequest<Request>(), http.getResponse<Response>(), expected ?? this.bug(error));
  }

  private bug(error: unknown) {
    const id = newId();
    this.log.error('A request failed.', { id, error });
    return { ...publicError(500, `Something went wrong on our side. Please tell us this number: ${id}`), id };
  }
}
