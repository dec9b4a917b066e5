import { HttpException, Injectable, NotFoundException } from '@nestjs/common';
import { ThrottlerStorageService } from '@nestjs/throttler';
import type { Request, Response } from 'express';
import type { Locale } from '../../../kernel/actor.js';
import { Settings } from '../../../platform/config/settings.js';
import { addressKey, localeOf, nonceOf } from '../../../platform/http/index.js';
import { publicTexts } from '../texts/index.js';
import type { PageContext } from './pages/frame.js';

/** How often one address may do something in so many milliseconds. */
const LIMITS = {
  look: { most: 120, within: 60_000 },
  suggest: { most: 5, within: 600_000 },
} as const;

const isLocale = (text: unknown): text is Locale => text === 'en' || text === 'es';

/** Whether the public view is there at all, in which language, and how often. What is counted of an address is forgotten in minutes. */
@Injectable()
export class PublicDoor {
  private readonly counts = new ThrottlerStorageService();

  constructor(private readonly settings: Settings) {}

  mustBeOpen(): void {
    if (!this.settings.PUBLIC_DIRECTORY) throw new NotFoundException();
  }

  get isOpen(): boolean {
    return this.settings.PUBLIC_DIRECTORY;
  }

  /** The address of a path, as others reach it. */
  address(path: string): string {
    return new URL(path, this.settings.PUBLIC_URL).href;
  }

  context(request: Request, response: Response): PageContext {
    const { lang } = request.query;
    response.setHeader('Vary', 'Accept-Language');
    response.setHeader('Cache-Control', 'private, no-cache');
    return {
      locale: isLocale(lang) ? lang : localeOf(request),
      nonce: nonceOf(response),
      address: (path) => this.address(path),
    };
  }

  async count(what: keyof typeof LIMITS, request: Request): Promise<void> {
    const { most, within } = LIMITS[what];
    const key = `${what}:${addressKey(request.ip)}`;
    const { isBlocked } = await this.counts.increment(key, within, most, 0, what);
    if (isBlocked) throw new HttpException(publicTexts(localeOf(request)).tooMany, 429);
  }
}
