import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Response } from 'express';
import { Clock } from '../../../kernel/clock.js';
import type { ActorRequest } from '../../../platform/graphql/index.js';
import { pageLocaleOf } from '../../../platform/http/index.js';
import { secretHash } from '../commands/start-session.js';
import { SessionStore } from '../data/session.store.js';
import { SessionCookie } from './session-cookie.js';

/** Says who acts in a request: whom the session's cookie stands for, in the language of the page, or nobody. */
@Injectable()
export class SessionMiddleware implements NestMiddleware {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly sessions: SessionStore,
    private readonly clock: Clock,
  ) {}

  async use(request: ActorRequest, _response: Response, next: NextFunction): Promise<void> {
    const secret = this.cookie.read(request);
    const actor = secret ? await this.sessions.actorOf(secretHash(secret), this.clock.now()) : null;
    request.actor = actor && { ...actor, locale: pageLocaleOf(request) ?? actor.locale };
    next();
  }
}
