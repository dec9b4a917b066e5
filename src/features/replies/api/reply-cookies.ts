import { Injectable } from '@nestjs/common';
import type { CookieOptions, Request, Response } from 'express';
import type { Locale } from '../../../kernel/actor.js';
import { Settings } from '../../../platform/config/settings.js';
import { cookieOf, localeOf } from '../../../platform/http/index.js';
import type { DeviceSecrets } from '../commands/find-reply.js';
import { DEVICE_MS, SESSION_MS } from '../domain/reply-limits.js';

const SESSION = 'lk_reply';
const DEVICE = 'lk_device';
const LANGUAGE = 'lk_language';
const YEAR_MS = 365 * 86_400_000;

const isLocale = (text: unknown): text is Locale => text === 'en' || text === 'es';

type Asked = Pick<Request, 'headers' | 'query'>;

/** The cookies of the reply pages: for their path alone, read by no script, and none of them signs anybody in. */
@Injectable()
export class ReplyCookies {
  private readonly options: CookieOptions;

  constructor({ isSecure }: Settings) {
    this.options = { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/r' };
  }

  secrets(request: Pick<Request, 'headers'>): DeviceSecrets {
    return { session: cookieOf(request, SESSION), device: cookieOf(request, DEVICE) };
  }

  giveSession(response: Response, secret: string): void {
    response.cookie(SESSION, secret, { ...this.options, maxAge: SESSION_MS });
  }

  giveDevice(response: Response, secret: string): void {
    response.cookie(DEVICE, secret, { ...this.options, maxAge: DEVICE_MS });
  }

  /** The language asked for by the switch, or chosen before, or the browser's. */
  locale(request: Asked, response: Response): Locale {
    const asked = request.query['lang'];
    if (isLocale(asked)) {
      response.cookie(LANGUAGE, asked, { ...this.options, maxAge: YEAR_MS });
      return asked;
    }
    const chosen = cookieOf(request, LANGUAGE);
    return isLocale(chosen) ? chosen : localeOf(request);
  }
}
