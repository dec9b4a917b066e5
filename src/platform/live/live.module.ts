import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { NextFunction, Response } from 'express';
import type { ActorRequest } from '../graphql/permissions.js';
import { LiveChanges } from './live-changes.js';
import { LiveHub } from './live-hub.js';
import { LiveListener } from './live-listener.js';
import { LiveSessions } from './live-sessions.js';
import { LiveStream, STREAM_PATH } from './live-stream.js';

/** Changes pushed to open screens, across processes. */
@Global()
@Module({
  providers: [LiveListener, LiveSessions, LiveHub, LiveChanges, LiveStream],
  exports: [LiveHub, LiveChanges],
})
export class LiveModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly stream: LiveStream,
  ) {}

  /** Here, and no other time: after the middleware that says who acts, and before GraphQL takes every path below its own. Global modules begin first. */
  onModuleInit(): void {
    this.host.httpAdapter?.use(STREAM_PATH, (request: ActorRequest, response: Response, next: NextFunction) => {
      this.stream.answer(request, response).catch(next);
    });
  }
}
