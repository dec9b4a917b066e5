import { Injectable } from '@nestjs/common';
import type { CookieOptions, Request, Response } from 'express';
import { Settings } from '../../../platform/config/settings.js';
import { cookieOf } from '../../../platform/http/index.js';

const SECRET = /^[\w-]{43}$/;

/** The cookie of a session: read by no script, sent by TLS alone where there is TLS, forgotten when the browser closes. */
@Injectable()
export class SessionCookie {
  private readonly name: string;
  private readonly options: CookieOptions;

  constructor({ isSecure }: Settings) {
    this.name = isSecure ? '__Host-lk_session' : 'lk_session';
    this.options = { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/' };
  }

  /** The secret this browser sends, or null. */
  read(request: Pick<Request, 'headers'>): string | null {
    const secret = cookieOf(request, this.name);
    return secret && SECRET.test(secret) ? secret : null;
  }

  give(response: Response, secret: string): void {
    response.cookie(this.name, secret, this.options);
  }

  take(response: Response): void {
    response.clearCookie(this.name, this.options);
  }
}
